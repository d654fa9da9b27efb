import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_DISALLOWED_SCOPES',
	family: 'authorization',
	title: 'The app asked for a scope that it does not have',
	summary:
		'The app asks for an access right that its own definition does not include, so Salesforce refuses the whole request. The developer of the app has to fix it. An admin of the org that signs in cannot.',
	meaning:
		'A requested scope is not among the scopes selected on the app, or its name is unknown. The code was seen once, in 2022, in a thread of Salesforce’s mobile SDK. Today the same words come with `invalid_scope`.',
	retry: { again: 'after-fix', why: 'The request asks for the same scope again until the app or the request is changed.' },
	texts: [
		{
			description: 'the requested scope is not allowed',
			shared: true,
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['scope-not-selected-on-app', 'scope-unknown-or-malformed'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-2290'],
		},
	],
	lookAlikes: [{ slug: 'invalid-scope', difference: 'Today’s code for the same text.' }],
	related: ['oauth-1804', 'oauth-approval-error-generic'],
	specimens: [{ paste: 'OAUTH_DISALLOWED_SCOPES : the requested scope is not allowed', where: 'error-page' }],
	retired: 'Seen once, in 2022. The same refusal comes as `invalid_scope` today.',
	reviewed: '2026-11-22',
});
