import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Elastic',
	find: 'Behind `details:` and `description:` stand Salesforce’s `error` and `error_description`.',
	prints: [
		{
			texts: ['provided could not be used to generate a token'],
			means: 'Salesforce refused the client ID or the client secret of the connector’s request with the client credentials flow.',
			errors: ['invalid-client'],
			witness: 'code',
			sources: ['gh-elastic-connectors-salesforce'],
		},
		{
			texts: ['Could not fetch token from Salesforce'],
			means: 'The token endpoint refused for another reason than the client.',
			shared: true,
			witness: 'code',
			sources: ['gh-elastic-connectors-salesforce'],
		},
		{
			texts: ['Unexpected error while fetching Salesforce token'],
			means: 'The token endpoint answered with an HTTP status that is no refusal, 500 for example.',
			shared: true,
			witness: 'code',
			sources: ['gh-elastic-connectors-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
