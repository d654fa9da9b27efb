import { defineClient } from '../define.ts';

export default defineClient({
	name: 'CRM Perks for Salesforce',
	named: ['crm perks', 'crmperks', 'cf7-salesforce', 'contact form 7'],
	find: 'The sentences hide the answer. Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['No Access to Salesforce API - 2005'],
			means: 'The plugin knows no address of the org, or the token could not be renewed. The number is its own.',
			witness: 'code',
			sources: ['gh-crm-perks-cf7-salesforce-api'],
		},
		{
			texts: ['Connection to Salesforce is NOT Working'],
			means: 'The test of the connection failed.',
			witness: 'code',
			sources: ['gh-crm-perks-cf7-salesforce-pages'],
		},
	],
	reviewed: '2026-11-22',
});
