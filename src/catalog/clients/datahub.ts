import { defineClient } from '../define.ts';

export default defineClient({
	name: 'DataHub',
	find: 'The line before it in the log of the ingestion is Salesforce’s own answer.',
	prints: [
		{
			texts: ['Salesforce login failed. Please make sure user has API Enabled Access.'],
			means: 'Salesforce answered the login with the code for an API that is switched off for this user.',
			errors: ['api-currently-disabled'],
			causes: ['user-lacks-api-enabled'],
			witness: 'code',
			sources: ['gh-datahub-project-datahub-salesforce'],
		},
		{
			texts: ['Salesforce login failed. Please verify your credentials.'],
			means: 'Salesforce refused the login. For a sandbox DataHub asks for `is_sandbox: True` in the recipe.',
			shared: true,
			witness: 'code',
			sources: ['gh-datahub-project-datahub-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
