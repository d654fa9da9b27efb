import { defineClient } from '../define.ts';

export default defineClient({
	name: 'axios',
	named: ['axios'],
	find: 'The message has the status only. Salesforce’s answer is `error.response.data`; log that.',
	prints: [
		{
			texts: ['AxiosError'],
			means: 'The HTTP status says that the other side refused. The reason is in the body of the answer, which the message leaves out.',
			witness: 'code',
			sources: ['npm-axios'],
		},
		{
			texts: [
				'Request failed with status code 400',
				'Request failed with status code 401',
				'Request failed with status code 403',
				'Request failed with status code 404',
				'Request failed with status code 500',
				'Request failed with status code 502',
				'Request failed with status code 503',
			],
			means: 'The other side refused; the message leaves the reason out.',
			shared: true,
			witness: 'code',
			sources: ['npm-axios'],
		},
	],
	reviewed: '2026-11-22',
});
