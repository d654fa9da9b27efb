import { defineClient } from '../define.ts';

export default defineClient({
	name: 'ServiceMax Service Board',
	named: ['servicemax', 'service board', 'svmx'],
	find: 'The log of the back end names the request for the access token. Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['Failed to access OAuth server'],
			means:
				'The sign-in through Salesforce failed at the token request. PTC names one reason for most cases: the address of an instance was set in place of My Domain.',
			causes: ['wrong-login-host'],
			shared: true,
			witness: 'vendor',
			sources: ['ptc-access-token-request-errors'],
		},
	],
	reviewed: '2026-11-22',
});
