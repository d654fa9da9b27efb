import { defineClient } from '../define.ts';

export default defineClient({
	name: 'got',
	find: 'The message has the status only. Salesforce’s answer is `error.response.body`; log that.',
	prints: [
		{
			texts: ['Response code 400 (Bad Request)', 'Response code 401 (Unauthorized)', 'Response code 403 (Forbidden)'],
			means: 'The HTTP status says that the other side refused. The reason is in the body of the answer, which the message leaves out.',
			witness: 'code',
			sources: ['npm-got'],
		},
	],
	reviewed: '2026-11-22',
});
