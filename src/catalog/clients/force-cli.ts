import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Force CLI',
	named: ['force cli', 'forcecli', 'force-cli', 'force login'],
	find: 'Behind `device code request failed:` stands Salesforce’s description. The other sentences come from the tool alone.',
	prints: [
		{
			texts: ['Please login before running this command', 'Cannot update stored session', 'Failed to load credentials'],
			means: 'The tool has no login stored that it could use; log in again.',
			local: true,
			shared: true,
			witness: 'code',
			sources: ['gh-forcecli-auth'],
		},
		{
			texts: ['You must be logged into a Dev Hub org to authenticate as a scratch org user'],
			means: 'A login for a scratch org goes through its Dev Hub, and the active login is another org.',
			local: true,
			witness: 'code',
			sources: ['gh-forcecli-auth'],
		},
		{
			texts: ['device code request failed'],
			means: 'The request that begins the device flow was refused.',
			shared: true,
			witness: 'code',
			sources: ['gh-forcecli-force'],
		},
	],
	reviewed: '2026-11-22',
});
