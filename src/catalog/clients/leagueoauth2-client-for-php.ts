import { defineClient } from '../define.ts';

export default defineClient({
	name: 'league/oauth2-client for PHP',
	find: 'The message is often only the HTTP status. `getResponseBody()` of the exception has Salesforce’s code and text.',
	prints: [
		{
			texts: ['IdentityProviderException'],
			means: 'The token endpoint refused.',
			witness: 'code',
			sources: ['gh-stevenmaguire-oauth2-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
