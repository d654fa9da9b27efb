import { defineClient } from '../define.ts';

export default defineClient({
	name: 'webMethods Salesforce Adapter',
	named: ['webmethods', 'software ag'],
	find: 'The adapter keeps its own words in place of Salesforce’s. Login History of the user says why a login failed.',
	prints: [
		{
			texts: ['Resource Connection Exception'],
			means: 'Error 1001: the adapter could not connect, or the session had ended. It connects anew by itself.',
			causes: ['access-token-expired'],
			shared: true,
			witness: 'vendor',
			sources: ['softwareag-salesforce-adapter-error-codes'],
		},
		{
			texts: ['Please be sure that you have a valid username and password'],
			means: 'Error 1007: the username or the password was refused.',
			causes: ['wrong-username-or-password'],
			shared: true,
			witness: 'vendor',
			sources: ['softwareag-salesforce-adapter-error-codes'],
		},
	],
	reviewed: '2026-11-22',
});
