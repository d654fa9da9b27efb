import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Steampipe',
	find: 'Salesforce’s own words stand behind `client login error`.',
	prints: [
		{
			texts: ['because of invalid steampipe salesforce configuration'],
			means: 'Username or password are missing in the settings of the connection.',
			local: true,
			witness: 'code',
			sources: ['gh-turbot-steampipe-plugin-salesforce'],
		},
		{
			texts: ['client login error'],
			means: 'Salesforce refused the login with username, password and security token.',
			shared: true,
			witness: 'code',
			sources: ['gh-turbot-steampipe-plugin-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
