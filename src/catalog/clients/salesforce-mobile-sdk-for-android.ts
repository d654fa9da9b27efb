import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Salesforce Mobile SDK for Android',
	find: 'The name of the exception is the SDK’s. Salesforce’s `error` and text stand in the answer of the token endpoint, which the SDK does not print.',
	prints: [
		{
			texts: ['RefreshTokenRevokedException'],
			means: 'Salesforce did not renew the access token. The SDK says revoked whatever the reason was.',
			causes: ['refresh-token-revoked', 'refresh-token-expires-immediately', 'refresh-token-lifetime-over', 'refresh-token-idle-too-long'],
			witness: 'users',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-2282'],
		},
	],
	reviewed: '2026-11-22',
});
