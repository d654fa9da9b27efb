import { defineError } from '../define.ts';

export default defineError({
	code: 'immediate_unsuccessful',
	family: 'authorization',
	title: 'The silent check found no signed-in user or no approval',
	summary:
		'The app asked Salesforce to sign the person in without showing any page, and that was not possible. The app has to show the normal login once. Nothing is broken.',
	meaning:
		'A request with `immediate=true` asks Salesforce to answer without a login or consent page. It succeeds only if the person is already signed in and has approved the app before. Otherwise Salesforce returns this code to the callback. A client that uses the option has to expect this answer and to repeat the request without it.',
	retry: { again: 'later', why: 'The same request without `immediate=true` shows the login and the consent page.' },
	texts: [
		{
			description: 'immediate unsuccessful',
			where: ['callback-query'],
			flows: ['web-server'],
			causes: ['immediate-without-approval'],
			certainty: 'inferred',
			sources: [],
			note: 'The wording of an older list of codes, seen in public code that has no address to cite.',
		},
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['web-server'],
			causes: ['immediate-without-approval'],
			certainty: 'official',
			sources: [
				'help-remoteaccess-oauth-flow-errors',
				'dev-intro-understanding-web-server-oauth-flow',
				'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
			],
		},
	],
	lookAlikes: [{ slug: 'login-required', difference: 'OpenID Connect’s name for the same result; not found in any Salesforce source.' }],
	specimens: [
		{
			paste: 'https://app.northwind-demo.example/callback?error=immediate_unsuccessful&state=5c1e',
			where: 'callback-query',
			cause: 'immediate-without-approval',
		},
	],
	reviewed: '2026-11-22',
});
