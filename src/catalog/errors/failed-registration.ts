import { defineError } from '../define.ts';

export default defineError({
	code: 'failed_registration',
	family: 'token',
	title: 'The registration failed',
	summary:
		'By its name the code says that a new account could not be registered. Check what was typed and try again. If it stays, the developer of the app has to look.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We count it among the headless identity flows, in which an app brings its own login and registration pages.',
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
	lookAlikes: [{ slug: 'registration-error', difference: 'By its name nearly the same; the difference is not published.' }],
	related: ['exceeded-registration-limit'],
	specimens: [{ paste: '{"error":"failed_registration"}', where: 'token-response', cause: 'headless-request-refused' }],
	reviewed: '2026-11-22',
});
