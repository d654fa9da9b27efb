import { defineError } from '../define.ts';

export default defineError({
	code: '1804',
	aliases: ['OAuth 1804'],
	family: 'authorization',
	title: 'The app asked for a scope that it does not have (old number)',
	summary:
		'An older form of today’s scope error, seen in a mobile app in 2013. The app asks for an access right that its own definition does not include. The developer of the app has to fix it.',
	meaning:
		'The number belongs to the old numbering of the error page. The words are the ones that come with `invalid_scope` today: a requested scope is not among the scopes selected on the app, or its name is misspelt. We know it from one thread of 2013 only.',
	retry: { again: 'after-fix', why: 'The request asks for the same scope again until the app or the request is changed.' },
	texts: [
		{
			description: 'the requested scope is not allowed',
			shared: true,
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['scope-not-selected-on-app', 'scope-unknown-or-malformed'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-211'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-scope', difference: 'Today’s code for the same text.' },
		{ slug: 'oauth-1800', difference: 'Another number of the same old numbering: remote access could not be set up.' },
	],
	specimens: [
		{
			paste:
				'oauthCoordinator:didFailWithError: Error Domain=com.salesforce.OAuth.ErrorDomain Code=666 "com.salesforce.OAuth.ErrorDomain 1804 : the+requested+scope+is+not+allowed" UserInfo={error=1804, error_description=the+requested+scope+is+not+allowed}',
			where: 'client-log',
		},
	],
	retired: 'Seen in 2013. The same refusal comes as `invalid_scope` today.',
	reviewed: '2026-11-22',
});
