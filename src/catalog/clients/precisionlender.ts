import { defineClient } from '../define.ts';

export default defineClient({
	name: 'PrecisionLender',
	find: 'PrecisionLender refuses, not Salesforce: ask its administrator for the account.',
	prints: [
		{
			texts: ['Salesforce Api Error - User Authentication Failed'],
			means: 'The user is known to Salesforce and not to PrecisionLender, or there under another address.',
			local: true,
			witness: 'vendor',
			sources: ['precisionlender-salesforce-connector-problems'],
		},
	],
	reviewed: '2026-11-22',
});
