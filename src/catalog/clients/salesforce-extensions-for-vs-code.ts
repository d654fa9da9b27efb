import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Salesforce Extensions for VS Code',
	named: ['vs code', 'vscode', 'visual studio code', 'code builder', 'salesforcedx'],
	find: 'Run `sf org display` for the same org in a terminal: Salesforce CLI prints what Salesforce said.',
	prints: [
		{
			texts: ['Unable to refresh your access token', 'Access token expired or invalid'],
			means: 'The org was authorized with an access token alone, which has ended and cannot be renewed; log in again.',
			causes: ['access-token-expired'],
			shared: true,
			witness: 'code',
			sources: ['gh-salesforcedx-vscode-workspace-context', 'gh-salesforcedx-vscode-utils-messages'],
		},
		{
			texts: ['No target Dev Hub is set'],
			means: 'No Dev Hub is chosen in this project; authorize one first.',
			local: true,
			witness: 'code',
			sources: ['gh-salesforcedx-vscode-utils-messages'],
		},
	],
	reviewed: '2026-11-22',
});
