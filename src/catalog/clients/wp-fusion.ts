import { defineClient } from '../define.ts';

export default defineClient({
	name: 'WP Fusion',
	named: ['wp fusion', 'wp-fusion'],
	find: 'Behind the colon stands Salesforce’s description; the code before it is dropped.',
	prints: [
		{
			texts: ['Error refreshing access token'],
			means: 'The token could not be renewed; Salesforce’s description follows.',
			shared: true,
			witness: 'code',
			sources: ['gh-wp-fusion-lite-salesforce'],
		},
		{
			texts: ['Unknown error refreshing access token'],
			means: 'The answer held neither a token nor an error; the whole answer follows.',
			shared: true,
			witness: 'code',
			sources: ['gh-wp-fusion-lite-salesforce'],
		},
		{
			texts: ['Invalid API credentials'],
			means: 'A call was refused for another reason than an ended session; Salesforce’s words follow.',
			shared: true,
			witness: 'code',
			sources: ['gh-wp-fusion-lite-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
