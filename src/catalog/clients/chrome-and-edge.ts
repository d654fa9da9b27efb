import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Chrome and Edge',
	// What they print of every site counts where the answer of a login goes to the reader’s own computer.
	named: ['localhost', '127.0.0.1', 'force:auth', 'org login web'],
	find: 'In the address bar: behind `code=` Salesforce let the login through, behind `error=` it says why not.',
	prints: [
		{
			texts: ['ERR_CONNECTION_REFUSED', 'refused to connect'],
			means:
				'Nothing took the call at the address in the bar. At `localhost` the program that began the login no longer waits for its answer.',
			causes: ['local-listener-unreachable'],
			shared: true,
			witness: 'users',
			sources: ['gh-forcedotcom-salesforcedx-vscode-1535'],
		},
		{
			texts: ['ERR_EMPTY_RESPONSE', 'didn’t send any data'],
			means:
				'Something took the call and hung up without a word. At `localhost` that is a program that gave up, or another one at the same port.',
			causes: ['local-listener-unreachable'],
			shared: true,
			witness: 'users',
			sources: ['gh-forcedotcom-salesforcedx-vscode-1544', 'gh-forcedotcom-cli-240'],
		},
	],
	reviewed: '2026-11-23',
});
