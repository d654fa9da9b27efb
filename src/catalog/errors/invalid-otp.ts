import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_otp',
	shared: true,
	family: 'token',
	title: 'The one-time code is wrong',
	summary: 'By its name the code says that the one-time code which was typed is wrong or too old. Ask for a new code and type that one.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We count it among the headless identity flows, in which an app brings its own login pages. Other products use the same words.',
	retry: { again: 'after-fix', why: 'A new one-time code is needed.' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['headless'],
			causes: ['headless-request-refused'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [{ slug: 'otp-error', difference: 'By its name something else went wrong with the one-time code.' }],
	specimens: [
		{
			paste: 'northwind-demo.my.site.com/services/oauth2/token {"error":"invalid_otp"}',
			where: 'client-log',
			cause: 'headless-request-refused',
		},
	],
	reviewed: '2026-11-22',
});
