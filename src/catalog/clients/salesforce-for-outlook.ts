import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Salesforce for Outlook',
	named: ['outlook'],
	find: '`Trace.log` has Salesforce’s words behind `LogOn failed with exception`.',
	prints: [
		{
			texts: ['SalesforceCredentialsInvalid'],
			means:
				'The add-in is logged out and stays so. Salesforce names one reason: the refresh token policy **Immediately expire refresh token**.',
			errors: ['invalid-grant'],
			causes: ['refresh-token-expires-immediately'],
			witness: 'vendor',
			sources: ['kb-000383531'],
		},
	],
	reviewed: '2026-11-22',
});
