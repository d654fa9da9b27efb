import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Stitch and Meltano',
	named: ['stitch', 'meltano', 'tap-salesforce', 'singer'],
	find: 'Behind `Response from Salesforce:` in the log of the extraction stands the JSON of the token endpoint.',
	prints: [
		{
			texts: ['This client does not have Bulk API permissions'],
			means: 'The org has no access to the Bulk API. Stitch says to ask for it, or to set up a new integration with REST.',
			errors: ['api-disabled-for-org'],
			witness: 'vendor',
			sources: ['stitch-salesforce-extraction-errors', 'gh-singer-io-tap-salesforce'],
		},
		{
			texts: ['Cannot create credentials from config.'],
			means: 'The settings hold neither a whole set for OAuth (`client_id`, `client_secret`, `refresh_token`) nor one for a password.',
			local: true,
			witness: 'code',
			sources: ['gh-meltanolabs-tap-salesforce-credentials'],
		},
	],
	reviewed: '2026-11-22',
});
