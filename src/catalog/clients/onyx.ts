import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Onyx',
	named: ['onyx', 'danswer', 'salesforceoauthtokenerror'],
	find: 'Behind the HTTP status stand Salesforce’s code and text.',
	prints: [
		{
			texts: ['Salesforce token request failed with status'],
			means: 'The token endpoint refused, at the first login or at a renewal.',
			shared: true,
			witness: 'code',
			sources: ['gh-onyx-dot-app-onyx-salesforce-auth'],
		},
		{
			texts: ['Salesforce authorization response did not include a refresh token'],
			means: 'The login was good, and Salesforce gave no refresh token with it.',
			witness: 'code',
			sources: ['gh-onyx-dot-app-onyx-salesforce-auth'],
		},
		{
			texts: ['Salesforce OAuth credentials are no longer available'],
			means: 'The connector holds no OAuth login any more: somebody took it away or replaced it.',
			local: true,
			witness: 'code',
			sources: ['gh-onyx-dot-app-onyx-salesforce-auth'],
		},
	],
	reviewed: '2026-11-22',
});
