import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Sekoia',
	find: 'Behind `Response contains` stands Salesforce’s answer, and then the HTTP status.',
	prints: [
		{
			texts: ['Cannot get token. Response contains'],
			means: 'The token could not be renewed; the answer follows.',
			shared: true,
			witness: 'code',
			sources: ['gh-sekoia-automation-library-1939'],
		},
	],
	reviewed: '2026-11-22',
});
