import { defineError } from '../define.ts';

export default defineError({
	code: 'app_attest_failed_retry',
	aliases: ['client_blocked_retry'],
	family: 'token',
	title: 'The mobile app did not pass the attestation check and may try again',
	summary:
		'By its name the code says that Salesforce could not confirm yet that the app on this phone is genuine. Try again. If it stays, install the app from the official store or update it.',
	meaning:
		'Salesforce publishes only the name of this code, in the lists of its mobile SDK; the iOS list calls the same value `client_blocked_retry`. Text and meaning are not published, and the cause is our reading.',
	retry: { again: 'later', why: 'The name says that a retry is allowed.' },
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
	lookAlikes: [{ slug: 'app-attest-failed', difference: 'The same check, by its name without a retry.' }],
	specimens: [{ paste: '{"error":"app_attest_failed_retry"}', where: 'token-response', cause: 'mobile-app-attestation-failed' }],
	reviewed: '2026-11-22',
});
