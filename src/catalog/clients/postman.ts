import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Postman',
	find: 'Open the Postman Console: the request to `/services/oauth2/token` has Salesforce’s JSON, a failed sign-in the address with `error=`.',
	prints: [
		{
			texts: ['Could not complete OAuth 2.0 login', 'Could not complete OAuth 2.0 token request'],
			means: 'The login or the token request failed. The notice itself holds no reason.',
			witness: 'users',
			sources: ['gh-postmanlabs-postman-app-support-7526'],
		},
	],
	reviewed: '2026-11-22',
});
