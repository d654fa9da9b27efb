import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Salesforce Inspector Reloaded',
	named: ['salesforce inspector', 'inspector reloaded'],
	find: 'The address of the page to which the sign-in comes back holds `error` and `error_description`.',
	prints: [
		{
			texts: ['Access Token Expired'],
			means: 'The token that the extension has made for itself is no longer accepted; **Generate New Token** makes another one.',
			causes: ['access-token-expired'],
			shared: true,
			witness: 'code',
			sources: ['gh-inspector-reloaded-inspector'],
		},
		{
			texts: ['Session is probably expired or invalid'],
			means: 'The question who is signed in failed; the extension supposes that the session is over.',
			causes: ['access-token-expired'],
			witness: 'code',
			sources: ['gh-inspector-reloaded-utils'],
		},
		{
			texts: ['New access token needed'],
			means: 'Salesforce answered with 401 and without a text.',
			shared: true,
			witness: 'code',
			sources: ['gh-inspector-reloaded-inspector'],
		},
		{
			texts: ['Network error, offline or timeout'],
			means:
				'The request got no answer that the extension may read. Its authors suppose a fault of the authentication where the network works: delete the stored token and authorize again.',
			shared: true,
			witness: 'code',
			sources: ['gh-inspector-reloaded-inspector', 'gh-inspector-reloaded-troubleshooting'],
		},
	],
	reviewed: '2026-11-22',
});
