import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Oracle Integration',
	find: 'The JSON below the message, under `Error`, is the answer of the other side. Where there is none: send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['CASDK-0005'],
			means:
				'A connector of Oracle failed. For Salesforce, Oracle describes it as no access token at the test of a connection with username and password, and advises another security policy.',
			witness: 'vendor',
			sources: ['oracle-sforce-adapter-casdk-0005'],
		},
		{
			texts: ['Could not refresh the access token. The access token response returned an unsuccessful status'],
			means:
				'The token could not be renewed. For Salesforce, Oracle names one reason: of five approvals for each user and app the oldest is revoked when a sixth is given. Oracle prints it for other services too.',
			errors: ['invalid-grant'],
			causes: ['refresh-token-evicted-by-limit'],
			witness: 'vendor',
			sources: ['oracle-error-when-connected-app-attempts-access-your-salesfo'],
		},
	],
	reviewed: '2026-11-22',
});
