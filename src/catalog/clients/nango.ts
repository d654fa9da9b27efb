import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Nango',
	find: 'Behind `Provider error:` stands Salesforce’s code and text; in the log of the connection under `error` and `error_description`.',
	prints: [
		{
			texts: ['Did not get authorization code in the callback'],
			means: 'The browser came back without a code: Salesforce refused at the sign-in or at the approval.',
			witness: 'code',
			sources: ['gh-nangohq-nango-web-socket-error'],
		},
		{
			texts: ['refresh_token_external_error'],
			means: 'Salesforce refused to renew the token.',
			errors: ['invalid-grant'],
			witness: 'code',
			sources: ['gh-nangohq-nango-web-socket-error'],
		},
	],
	reviewed: '2026-11-22',
});
