import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Workbench',
	find: 'Workbench prints code and text where Salesforce gave both. Otherwise only the HTTP status is left; look into Login History.',
	prints: [
		{
			texts: ['Your Salesforce session is invalid or has expired'],
			means: 'The login was good, and a call after it was refused: the session had ended, or is tied to another address.',
			causes: ['session-locked-to-ip', 'access-token-expired'],
			witness: 'users',
			sources: ['gh-forceworkbench-forceworkbench-744'],
		},
		{
			texts: ['Unknown OAuth Error. Status Code'],
			means: 'The token endpoint refused without a code and a text that Workbench could read.',
			witness: 'code',
			sources: ['gh-forceworkbench-forceworkbench-logincontroller'],
		},
		{
			texts: ['OAuth authentication failed connect to'],
			means: 'The server of Workbench could not reach the token endpoint.',
			witness: 'code',
			sources: ['gh-forceworkbench-forceworkbench-logincontroller'],
		},
		{
			texts: ['OAuth response missing access token'],
			means: 'The answer of the token endpoint held no access token.',
			witness: 'code',
			sources: ['gh-forceworkbench-forceworkbench-logincontroller'],
		},
	],
	reviewed: '2026-11-22',
});
