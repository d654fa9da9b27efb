import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Salesforce Data Loader',
	find: 'The log file has more than the window: behind `OAuth error:` stand code and text, behind `OAuth flow not enabled:` the JSON of the answer.',
	prints: [
		{
			texts: ['OAuth flow not enabled'],
			means: 'A misleading label: Data Loader prints it for many refusals, also where the flow is enabled. Read the JSON behind it.',
			witness: 'code',
			sources: ['gh-forcedotcom-dataloader'],
		},
		{
			texts: ['Unable to complete browser based OAuth login'],
			means: 'The login in the browser came to no end. The log file has the reason.',
			witness: 'code',
			sources: ['gh-forcedotcom-dataloader'],
		},
		{
			texts: ['PKCE flow failed or not supported'],
			means: 'The first way to log in failed, and Data Loader tries the next. The reason stands before it in the log file.',
			witness: 'code',
			sources: ['gh-forcedotcom-dataloader'],
		},
		{
			texts: ['Authorization failed: invalid state parameter'],
			means: 'The browser came back with another `state`: from an older window, or from a login begun twice.',
			causes: ['client-state-check-failed'],
			witness: 'code',
			sources: ['gh-forcedotcom-dataloader'],
		},
	],
	reviewed: '2026-11-22',
});
