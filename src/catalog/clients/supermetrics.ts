import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Supermetrics',
	find: 'Supermetrics’ help names no log that keeps Salesforce’s answer. Login History of the user shows whether the login itself went through.',
	prints: [
		{
			texts: ['Access denied: User is not allowed to get Organization information'],
			means: 'The user lacks a permission: Supermetrics names **View Setup and Configuration** in the profile.',
			shared: true,
			witness: 'vendor',
			sources: ['supermetrics-salesforce-permissions'],
		},
	],
	reviewed: '2026-11-22',
});
