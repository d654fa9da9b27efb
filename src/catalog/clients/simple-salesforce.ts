import { defineClient } from '../define.ts';

export default defineClient({
	name: 'simple-salesforce',
	find: 'Behind `code:` in brackets, or before the colon in older versions, stands Salesforce’s code; the rest is its text.',
	prints: [
		{
			texts: ['You must submit either a security token or organizationId for authentication'],
			means: 'The library was given too little to choose a way to log in.',
			causes: ['client-library-misconfigured'],
			local: true,
			witness: 'code',
			sources: ['gh-simple-salesforce-simple-salesforce-login-py'],
		},
		{
			texts: ['You must provide login information or an instance and token'],
			means:
				'The program gave the library neither a complete login nor a token with its instance: often a name of a field that does not fit.',
			causes: ['client-library-misconfigured'],
			local: true,
			witness: 'code',
			sources: ['gh-apache-airflow-43725'],
		},
		{
			texts: ['SalesforceAuthenticationFailed'],
			means: 'The login was refused. It is a label; code and text follow it.',
			witness: 'code',
			sources: ['gh-simple-salesforce-simple-salesforce-exceptions-py'],
		},
	],
	reviewed: '2026-11-22',
});
