import { defineError } from '../define.ts';

export default defineError({
	code: 'app_blocked',
	family: 'token',
	title: 'The app is blocked in this org',
	summary:
		'The org refuses this app. By its name the code is the token endpoint’s form of an admin’s block. Ask an admin of the org before anything is changed.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK; text and meaning are not published, and the causes are our reading. The browser form `OAUTH_APP_BLOCKED` is well known: an admin pressed **Block**, or API Access Control does not list the app. Both are usually deliberate.',
	retry: { again: 'after-fix', why: 'The org’s own setting refuses the app until an admin changes it.' },
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['app-blocked-by-admin', 'api-access-control-excludes-app'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [
		{ slug: 'oauth-app-blocked', difference: 'The form in the browser.' },
		{ slug: 'fail-close-app-blocked', difference: 'By its name, blocked because a check could not be made.' },
		{ slug: 'invalid-app-access', difference: 'Only this user may not use the app.' },
	],
	specimens: [
		{ paste: '{"error":"app_blocked"}\nPOST https://northwind-demo.my.salesforce.com/services/oauth2/token 400', where: 'token-response' },
	],
	reviewed: '2026-11-22',
});
