import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Salto',
	find: 'What follows `Underlying Error:` are Salesforce’s words.',
	prints: [
		{
			texts: ['Salesforce user is inactive, please re-authenticate'],
			means: 'Salto prints it for every `invalid_grant`, also where the user is active.',
			errors: ['invalid-grant'],
			witness: 'code',
			sources: ['gh-salto-user-facing-errors'],
		},
		{
			texts: ['Your password is expired. Please login to your Salesforce account to renew it'],
			means: 'Salesforce answered `INVALID_OPERATION_WITH_EXPIRED_PASSWORD`: the user has to set a new password.',
			witness: 'code',
			sources: ['gh-salto-user-facing-errors'],
		},
		{
			texts: ['Unable to communicate with the salesforce org at'],
			means:
				'The host name of the org could not be resolved. Salto names an org that no longer exists, such as a deleted sandbox, and faults of the network.',
			causes: ['org-locked-or-closed'],
			local: true,
			witness: 'code',
			sources: ['gh-salto-user-facing-errors'],
		},
		{
			texts: ['We are unable to connect to your Salesforce account right now'],
			means: 'Salesforce answered with 502 or with an error page.',
			causes: ['salesforce-side-fault'],
			witness: 'code',
			sources: ['gh-salto-user-facing-errors'],
		},
		{
			texts: ['Your Salesforce org has limited API calls for a 24-hour period'],
			means: 'The org has used up its API allowance.',
			errors: ['request-limit-exceeded'],
			causes: ['org-daily-api-limit'],
			witness: 'code',
			sources: ['gh-salto-user-facing-errors'],
		},
	],
	reviewed: '2026-11-22',
});
