import { defineError } from '../define.ts';

export default defineError({
	code: 'app_attest_failed',
	aliases: ['client_blocked'],
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
	lookAlikes: [
		{ slug: 'app-blocked', difference: 'an admin\'s block' }, // DRAFT
	],
	// DRAFT notes: client_blocked is the iOS name of the same value.
	reviewed: '2026-11-22',
});
