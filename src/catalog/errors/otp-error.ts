import { defineError } from '../define.ts';

export default defineError({
	code: 'otp_error',
	shared: true,
	family: 'token',
	title: 'Something went wrong with the one-time code',
	summary:
		'By its name the code says that a one-time code could not be sent or checked. Ask for a new code. If it stays, the developer of the app has to look.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We count it among the headless identity flows, in which an app brings its own login pages. Other products use the same words.',
	retry: { again: 'later', why: 'A new one-time code may work.' },
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
	lookAlikes: [{ slug: 'invalid-otp', difference: 'By its name the typed code is wrong.' }],
	specimens: [
		{
			paste: 'northwind-demo.my.site.com/services/oauth2/token {"error":"otp_error"}',
			where: 'client-log',
			cause: 'headless-request-refused',
		},
	],
	reviewed: '2026-11-22',
});
