import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Gravity Forms Salesforce Add-On',
	named: ['gravity forms', 'gravityforms'],
	find: 'The log of Gravity Forms has Salesforce’s words behind `The error message was:`.',
	prints: [
		{
			texts: ['Your Salesforce connection is not working properly'],
			means: 'The add-on got no connection. Its log tells more.',
			witness: 'users',
			sources: ['gh-gravityplus-gravity-forms-salesforce-158'],
		},
		{
			texts: ['The refreshToken call has failed'],
			means: 'The token could not be renewed. The log itself supposes the refresh token policy of the app.',
			errors: ['invalid-grant'],
			causes: ['refresh-token-lifetime-over', 'refresh-token-idle-too-long', 'refresh-token-expires-immediately'],
			witness: 'code',
			sources: ['gh-gravityplus-salesforce-api'],
		},
		{
			texts: ['There was no OAuth token. It was likely revoked'],
			means: 'The add-on has no token stored; it supposes that access was revoked.',
			causes: ['refresh-token-revoked'],
			local: true,
			witness: 'code',
			sources: ['gh-gravityplus-salesforce-api'],
		},
		{
			texts: ['The access token is empty - app is not yet authenticated'],
			means: 'The add-on has no token yet: the sign-in was not finished, or its token was not kept.',
			local: true,
			witness: 'code',
			sources: ['gh-gravityplus-salesforce-api'],
		},
		{
			texts: ['We are unable to login to Salesforce with the provided username and API key'],
			means: 'A test call failed, whatever the reason; no username and no key is asked of anybody.',
			witness: 'code',
			sources: ['gh-gravityplus-salesforce-api'],
		},
		{
			texts: ['This authorization request has expired, or (less likely) the IP is restricted or invalid login hours'],
			means: 'What the add-on says of every `invalid_grant`, whatever Salesforce’s reason was.',
			errors: ['invalid-grant'],
			witness: 'code',
			sources: ['gh-gravityplus-salesforce-api', 'gh-gravityplus-gravity-forms-salesforce-272'],
		},
	],
	reviewed: '2026-11-23',
});
