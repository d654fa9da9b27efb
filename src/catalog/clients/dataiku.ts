import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Dataiku',
	find: 'The next line is Salesforce’s answer.',
	prints: [
		{
			texts: ['Unable to refresh the JSON token. Error from Salesforce API.'],
			means: 'The recipe that renews the token was refused at the token endpoint.',
			witness: 'code',
			sources: ['gh-dataiku-dss-plugin-salesforce'],
		},
		{
			texts: ['JSON token must contain access_token and instance_url'],
			means: 'The stored token is not a whole answer of the token endpoint.',
			local: true,
			witness: 'code',
			sources: ['gh-dataiku-dss-plugin-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
