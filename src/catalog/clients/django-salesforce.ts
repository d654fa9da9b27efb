import { defineClient } from '../define.ts';

export default defineClient({
	name: 'django-salesforce',
	named: ['django'],
	find: 'Behind `oauth failed:` stands the user and then Salesforce’s answer. A refused refresh hides it; look for an earlier `SalesforceAuthError`.',
	prints: [
		{
			texts: ['Invalid refresh token in database'],
			means:
				'The refresh was refused. The message comes for every refusal, also where the refresh token is good and key or secret are not.',
			witness: 'code',
			sources: ['gh-django-salesforce-auth'],
		},
		{
			texts: ['Invalid auth signature received'],
			means: 'The token was issued, and its `signature` does not fit the consumer secret in the settings.',
			shared: true,
			witness: 'code',
			sources: ['gh-django-salesforce-auth'],
		},
		{
			texts: ['is not connected to SFDX. You can login manually'],
			means: 'Salesforce CLI has no login for this user.',
			local: true,
			witness: 'code',
			sources: ['gh-django-salesforce-auth'],
		},
	],
	reviewed: '2026-11-22',
});
