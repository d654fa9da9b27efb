import { defineClient } from '../define.ts';

export default defineClient({
	name: 'openid-client',
	find: 'An `OPError` has Salesforce’s words: the code, and the text in brackets. An `RPError` is the library’s own check.',
	prints: [
		{
			texts: ['state mismatch, expected'],
			means: 'The `state` that came back is not the one that the app had sent: another window, a lost session, or a second server.',
			causes: ['client-state-check-failed'],
			witness: 'code',
			sources: ['npm-openid-client'],
		},
		{
			texts: ['state missing from the response'],
			means: 'The browser came back without the `state` that the app had sent.',
			causes: ['client-state-check-failed'],
			witness: 'code',
			sources: ['npm-openid-client'],
		},
		{
			texts: ['iss mismatch, expected'],
			means: 'The issuer is not the one that was set: `login.salesforce.com` was set and My Domain answers, or the other way round.',
			causes: ['client-library-misconfigured'],
			witness: 'code',
			sources: ['npm-openid-client'],
		},
	],
	reviewed: '2026-11-22',
});
