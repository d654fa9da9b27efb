import { defineClient } from '../define.ts';

export default defineClient({
	name: 'b2c-crm-sync',
	named: ['crm-sync'],
	find: 'The sentence hides the answer. Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['Unable to authenticate against the Salesforce instance; please verify your configuration properties'],
			means: 'The sign-in to the org failed; the tool does not say why.',
			witness: 'code',
			sources: ['gh-b2c-crm-sync-config', 'gh-b2c-crm-sync-132'],
		},
		{
			texts: ['Unable to authenticate against the B2C Commerce instance'],
			means: 'The sign-in to B2C Commerce failed. The org has nothing to do with it.',
			local: true,
			witness: 'code',
			sources: ['gh-b2c-crm-sync-config'],
		},
	],
	reviewed: '2026-11-22',
});
