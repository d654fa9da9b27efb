import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Illuminated Cloud',
	find: 'Illuminated Cloud runs Salesforce CLI. Run `sf org login web` in a terminal: its words say more.',
	prints: [
		{
			texts: ['No response found from org authorization'],
			means: 'The login that Salesforce CLI was to do gave no answer that the plugin could read.',
			witness: 'users',
			sources: ['bitbucket-illuminatedcloud-1322', 'gh-illuminatedcloud-2842'],
		},
	],
	reviewed: '2026-11-22',
});
