import { defineClient } from '../define.ts';

export default defineClient({
	name: 'PostHog',
	find: 'PostHog puts its sentence in the place of Salesforce’s answer. Look into Login History of the connected user.',
	prints: [
		{
			texts: ['Your Salesforce connection has expired or been revoked. Please reconnect the source.'],
			means: 'Salesforce refused the refresh token with the words `expired access/refresh token`.',
			errors: ['invalid-grant'],
			causes: ['refresh-token-revoked', 'refresh-token-evicted-by-limit', 'refresh-token-lifetime-over', 'refresh-token-idle-too-long'],
			witness: 'code',
			sources: ['gh-posthog-posthog-salesforce-source'],
		},
		{
			texts: [
				'The Salesforce user for this connection is inactive. Reactivate it in Salesforce or reconnect the source with an active user.',
			],
			means: 'Salesforce answered the token request with `inactive user`.',
			causes: ['user-deactivated'],
			witness: 'code',
			sources: ['gh-posthog-posthog-salesforce-source'],
		},
		{
			texts: ['Your Salesforce session has expired. Please reconnect the source.'],
			means: 'A call was refused with Salesforce’s code for a session that is not valid.',
			errors: ['invalid-session-id'],
			witness: 'code',
			sources: ['gh-posthog-posthog-salesforce-source'],
		},
		{
			texts: ['The linked Salesforce integration no longer exists. Please reconnect the source.'],
			means: 'The connection was taken away in PostHog, and the source still points to it.',
			local: true,
			witness: 'code',
			sources: ['gh-posthog-posthog-salesforce-source'],
		},
	],
	reviewed: '2026-11-22',
});
