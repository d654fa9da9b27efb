import { defineError } from '../define.ts';

export default defineError({
	code: 'app_attest_failed_retry',
	aliases: ['client_blocked_retry'],
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
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
	// DRAFT notes: client_blocked_retry is the iOS name; a retry is allowed.
	reviewed: '2026-11-22',
});
