import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Google Cloud Data Fusion',
	named: ['data fusion', 'cdap'],
	find: '`ServerResponse=` is followed by the JSON of the token endpoint.',
	prints: [
		{
			texts: ['Cannot authenticate to Salesforce with given credentials'],
			means: 'The plugin’s login with username and password was refused.',
			witness: 'code',
			sources: ['gh-data-integrations-salesforce'],
		},
		{
			texts: ['Failed to connect and authenticate to Salesforce'],
			means: 'The plugin got no access token, or could not connect with it. The reason stands behind the colon.',
			shared: true,
			witness: 'code',
			sources: ['gh-data-integrations-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
