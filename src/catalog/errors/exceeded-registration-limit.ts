import { defineError } from '../define.ts';

export default defineError({
	code: 'exceeded_registration_limit',
	family: 'token',
	title: 'Too many registrations',
	summary:
		'By its name the code says that more people or clients were registered than is allowed. Try again later. If it stays, the developer of the app has to look.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text, meaning and the size of the limit are not published. We count it among the headless identity flows, in which an app brings its own login and registration pages.',
	retry: { again: 'later', why: 'A limit usually passes with time; how much time is not published.' },
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
	lookAlikes: [{ slug: 'failed-registration', difference: 'By its name a single registration failed.' }],
	related: ['registration-error'],
	specimens: [{ paste: '{"error":"exceeded_registration_limit"}', where: 'token-response', cause: 'headless-request-refused' }],
	reviewed: '2026-11-22',
});
