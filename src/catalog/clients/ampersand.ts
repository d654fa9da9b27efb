import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Ampersand',
	find: 'Behind the status stands the answer of the token endpoint.',
	prints: [
		{
			texts: ['salesforce JWT token endpoint error'],
			means: 'Salesforce refused the JWT, or its answer held no access token.',
			witness: 'code',
			sources: ['gh-amp-labs-connectors-salesforce-jwt'],
		},
		{
			texts: ['error refreshing salesforce JWT token after 401'],
			means: 'A call was refused with 401, and a new token could not be had either. The reason stands behind it.',
			witness: 'code',
			sources: ['gh-amp-labs-connectors-salesforce-jwt'],
		},
		{
			texts: ['invalid Salesforce JWT private key'],
			means: 'The private key could not be read.',
			local: true,
			witness: 'code',
			sources: ['gh-amp-labs-connectors-salesforce-jwt'],
		},
	],
	reviewed: '2026-11-22',
});
