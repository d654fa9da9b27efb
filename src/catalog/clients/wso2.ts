import { defineClient } from '../define.ts';

export default defineClient({
	name: 'WSO2',
	named: ['wso2', 'synapse', 'carbon'],
	find: 'Behind `Response:` in the same line stands the JSON of the token endpoint.',
	prints: [
		{
			texts: ['Failed to retrieve access token. Status'],
			means: 'The connector’s token request was refused.',
			shared: true,
			witness: 'code',
			sources: ['gh-wso2-esb-connector-salesforcerest'],
		},
		{
			texts: ['I/O error while retrieving access token.'],
			means: 'The token endpoint could not be reached.',
			shared: true,
			witness: 'code',
			sources: ['gh-wso2-esb-connector-salesforcerest'],
		},
	],
	reviewed: '2026-11-22',
});
