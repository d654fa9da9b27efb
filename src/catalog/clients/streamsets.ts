import { defineClient } from '../define.ts';

export default defineClient({
	name: 'StreamSets',
	find: 'Only `FORCE_50` has the reason behind it. For the others look into Login History of the Salesforce user.',
	prints: [
		{
			texts: ['FORCE_47', 'Failed to log in to Salesforce with provided credentials.'],
			means: 'The login failed, with a password or with a JWT, whatever the reason.',
			witness: 'code',
			sources: ['gh-streamsets-datacollector-oss-salesforce'],
		},
		{
			texts: ['FORCE_48', 'Problem generating JWT.'],
			means: 'The JWT could not be made from the Consumer Key and the private key.',
			local: true,
			witness: 'code',
			sources: ['gh-streamsets-datacollector-oss-salesforce'],
		},
		{
			texts: ['FORCE_49', 'Failure to obtain session ID from Salesforce.'],
			means: 'Salesforce gave no access token for the JWT. StreamSets says to see that the app is authorized.',
			witness: 'code',
			sources: ['gh-streamsets-datacollector-oss-salesforce'],
		},
		{
			texts: ['FORCE_50', 'Unexpected error generating Salesforce client'],
			means: 'Something else failed while the connection was checked; what, stands behind the colon.',
			witness: 'code',
			sources: ['gh-streamsets-datacollector-oss-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
