import { defineError } from '../define.ts';

export default defineError({
	code: 'registration_error',
	shared: true,
	family: 'token',
	title: 'An error occurred during registration',
	summary:
		'By its name the code says that a new account could not be registered. Check what was typed and try again. If it stays, the developer of the app has to look.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We count it among the headless identity flows, in which an app brings its own login and registration pages. Other products use the same words.',
	retry: { again: 'after-fix', why: 'The same data is likely to be refused again.' },
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
	lookAlikes: [
		{ slug: 'registration-handler-error', difference: 'The Apex registration handler of an Auth. Provider failed.' },
		{ slug: 'failed-registration', difference: 'By its name nearly the same; the difference is not published.' },
	],
	specimens: [
		{
			paste: 'northwind-demo.my.site.com/services/oauth2/token {"error":"registration_error"}',
			where: 'client-log',
			cause: 'headless-request-refused',
		},
	],
	reviewed: '2026-11-22',
});
