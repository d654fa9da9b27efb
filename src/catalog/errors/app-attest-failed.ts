import { defineError } from '../define.ts';

export default defineError({
	code: 'app_attest_failed',
	aliases: ['client_blocked'],
	family: 'token',
	title: 'The mobile app did not pass the attestation check',
	summary:
		'By its name the code says that Salesforce could not confirm that the app on this phone is genuine. Install the app from the official store, update it, or try another device. If several devices fail, the developer of the app has to look.',
	meaning:
		'Salesforce publishes only the name of this code, in the lists of its mobile SDK; the iOS list calls the same value `client_blocked`. Text and meaning are not published, and the cause is our reading.',
	retry: { again: 'after-fix', why: 'By the names a retry is foreseen only for `app_attest_failed_retry`.' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['any'],
			causes: ['mobile-app-attestation-failed'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [
		{ slug: 'app-blocked', difference: 'By its name an admin’s block.' },
		{ slug: 'app-attest-failed-retry', difference: 'The same check, with a retry allowed.' },
	],
	specimens: [{ paste: '{"error":"app_attest_failed"}', where: 'token-response', cause: 'mobile-app-attestation-failed' }],
	reviewed: '2026-11-22',
});
