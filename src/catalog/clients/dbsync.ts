import { defineClient } from '../define.ts';

export default defineClient({
	name: 'DBSync',
	named: ['dbsync'],
	find: 'Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['Salesforce account linked to your DBSync account is disconnected'],
			means:
				'DBSync has lost the connection. It names an ended session, changed credentials and missing permissions, and has username and password entered anew.',
			causes: ['wrong-username-or-password'],
			witness: 'vendor',
			sources: ['dbsync-salesforce-account-disconnected'],
		},
	],
	reviewed: '2026-11-22',
});
