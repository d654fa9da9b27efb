import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Cal.com',
	named: ['cal.com', 'calcom'],
	find: 'The JSON behind the HTTP status is Salesforce’s answer.',
	prints: [
		{
			texts: ['Salesforce token refresh failed'],
			means: 'The token could not be renewed; the HTTP status and Salesforce’s answer follow.',
			shared: true,
			witness: 'code',
			sources: ['gh-calcom-refresh-salesforce-token'],
		},
	],
	reviewed: '2026-11-22',
});
