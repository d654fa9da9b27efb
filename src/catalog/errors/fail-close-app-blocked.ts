import { defineError } from '../define.ts';

export default defineError({
	code: 'fail_close_app_blocked',
	family: 'token',
	title: 'The app was refused because Salesforce could not check it',
	summary:
		'By its name the code says that Salesforce could not find out whether the app is allowed, and refused to be on the safe side. Try again later. If it stays, an admin looks whether the app is installed or blocked.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. “Fail close” usually means that a check failed and the answer was No; that, and the causes, are our reading.',
	retry: {
		again: 'later',
		why: 'If a check failed for a moment, a later request can succeed. If the app is blocked or not installed, it cannot.',
	},
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['app-blocked-by-admin', 'connected-app-not-installed', 'salesforce-side-fault'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [{ slug: 'app-blocked', difference: 'By its name a plain block.' }],
	related: ['oauth-app-blocked', 'service-unavailable'],
	specimens: [{ paste: 'northwind-demo.my.salesforce.com token request failed: fail_close_app_blocked', where: 'client-log' }],
	reviewed: '2026-11-22',
});
