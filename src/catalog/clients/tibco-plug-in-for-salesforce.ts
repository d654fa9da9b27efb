import { defineClient } from '../define.ts';

export default defineClient({
	name: 'TIBCO Plug-in for Salesforce',
	named: ['tibco'],
	find: 'The message behind the number names the user; Login History of that user says why.',
	prints: [
		{
			texts: ['TIBCO-BW-PALETTE-SALESFORCE-300005'],
			means: 'The login of the user failed.',
			witness: 'vendor',
			sources: ['tibco-bwpluginsalesforce-error-codes'],
		},
		{
			texts: ['TIBCO-BW-PALETTE-SALESFORCE-300001'],
			means: 'The session of the user has ended. The plug-in tries to renew it.',
			causes: ['access-token-expired'],
			witness: 'vendor',
			sources: ['tibco-bwpluginsalesforce-error-codes'],
		},
	],
	reviewed: '2026-11-22',
});
