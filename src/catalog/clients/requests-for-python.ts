import { defineClient } from '../define.ts';

export default defineClient({
	name: 'requests for Python',
	find: 'The message has the status and the address only. Salesforce’s answer is `response.text`; log that before `raise_for_status()`.',
	prints: [
		{
			texts: [
				'400 Client Error: Bad Request for url',
				'401 Client Error: Unauthorized for url',
				'403 Client Error: Forbidden for url',
				'404 Client Error: Not Found for url',
			],
			means: 'The HTTP status says that the other side refused. The reason is in the body of the answer, which the message leaves out.',
			witness: 'code',
			sources: ['gh-psf-requests-models-py'],
		},
	],
	reviewed: '2026-11-22',
});
