import { defineClient } from '../define.ts';

export default defineClient({
	name: 'sfdx-hardis',
	find: 'The JSON behind `JWT login error:` is the answer of Salesforce CLI; its `message` has Salesforce’s words.',
	prints: [
		{
			texts: ['[sfdx-hardis][ERROR] JWT login error', 'JWT login failed for org'],
			means: 'The login by JWT, which Salesforce CLI does, was refused.',
			witness: 'code',
			sources: ['gh-sfdx-hardis-auth-utils'],
		},
		{
			texts: ['You must put a certificate key to connect via JWT'],
			means: 'No private key was found for this org in the CI job.',
			local: true,
			witness: 'code',
			sources: ['gh-sfdx-hardis-auth-utils'],
		},
		{
			texts: ['with the Consumer Key value defined on SFDX Connected app'],
			means: 'The variable with the Consumer Key is not set in the CI job, or its pipeline does not pass it on.',
			local: true,
			witness: 'code',
			sources: ['gh-sfdx-hardis-auth-utils'],
		},
		{
			texts: ['Web login did not complete: the browser window was closed or the operation timed out'],
			means: 'Nobody came back from the browser. Salesforce’s words, if it said anything, stand in the browser window.',
			witness: 'code',
			sources: ['gh-sfdx-hardis-i18n'],
		},
		{
			texts: ['Your authentication has expired. Please log in again using the web browser'],
			means: 'The stored login no longer works.',
			shared: true,
			witness: 'code',
			sources: ['gh-sfdx-hardis-i18n'],
		},
	],
	reviewed: '2026-11-22',
});
