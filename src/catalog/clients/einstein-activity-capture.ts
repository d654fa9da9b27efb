import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Einstein Activity Capture',
	find: 'The mailbox refuses, not Salesforce: look at the address and at the mail server.',
	prints: [
		{
			texts: ['Activities aren’t being captured or synced from this account anymore'],
			means:
				'Salesforce has lost the mailbox. It names wrong credentials, an alias, a user principal name that is not the primary address, and an Exchange server that cannot be reached.',
			local: true,
			witness: 'vendor',
			sources: ['kb-000391950'],
		},
	],
	reviewed: '2026-11-22',
});
