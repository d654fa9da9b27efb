import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Airbyte',
	find: 'The log of the sync has Salesforce’s JSON behind `An error occurred:`. For an expired token Airbyte puts its own sentence in its place.',
	prints: [
		{
			texts: ['The authentication to SalesForce has expired. Re-authenticate to restore access to SalesForce.'],
			means: 'Salesforce refused the refresh token with the words `expired access/refresh token`. Authenticate the source again.',
			errors: ['invalid-grant'],
			causes: ['refresh-token-revoked', 'refresh-token-evicted-by-limit', 'refresh-token-lifetime-over', 'refresh-token-idle-too-long'],
			witness: 'code',
			sources: ['gh-airbytehq-airbyte-salesforce-error-handler'],
		},
		{
			texts: ['assign the "Exempt from Transaction Security" user permission'],
			means:
				'Salesforce’s policies of transaction security took too long to answer, so that it refused the call. Airbyte advises a user permission.',
			witness: 'code',
			sources: ['gh-airbytehq-airbyte-salesforce-error-handler'],
		},
		{
			texts: ['Refresh token is invalid or expired. Please re-authenticate from Sources'],
			means: 'The refresh token was refused. Airbyte prints it for every source.',
			errors: ['invalid-grant'],
			witness: 'users',
			sources: ['gh-airbytehq-airbyte-69279'],
		},
	],
	reviewed: '2026-11-22',
});
