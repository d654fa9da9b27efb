import { defineClient } from '../define.ts';

export default defineClient({
	name: 'RudderStack',
	named: ['rudder'],
	find: 'The sentence does not hold Salesforce’s answer. Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['authentication failed during fetching access token'],
			means: 'Salesforce refused the login with username and password.',
			shared: true,
			witness: 'code',
			sources: ['gh-rudderlabs-rudder-transformer-salesforce'],
		},
		{
			texts: ['authentication failed could not retrieve authorization token'],
			means: 'The answer of the token endpoint lacks the token or the address of the org.',
			shared: true,
			witness: 'code',
			sources: ['gh-rudderlabs-rudder-transformer-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
