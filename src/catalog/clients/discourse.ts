import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Discourse',
	find: 'With the site setting `salesforce_api_error_logs` the log has Salesforce’s answer behind `Salesforce API error:`.',
	prints: [
		{
			texts: [
				'There was an issue with the Salesforce credentials. Please confirm the validity of the Salesforce client id and client secret settings',
			],
			means: 'The login by JWT was refused. Discourse prints it for every refusal, also where client ID and secret are right.',
			witness: 'code',
			sources: ['gh-discourse-salesforce-locale', 'gh-discourse-salesforce-api'],
		},
		{
			texts: ['The Discourse connected app is not yet authorized in Salesforce by the user'],
			means: 'Salesforce answered that the user has not approved the app.',
			errors: ['invalid-grant'],
			causes: ['no-prior-user-approval'],
			witness: 'code',
			sources: ['gh-discourse-salesforce-locale', 'gh-discourse-salesforce-api'],
		},
	],
	reviewed: '2026-11-22',
});
