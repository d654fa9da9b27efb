import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_basic_auth_header',
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
			causes: ['authorization-header-malformed'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-auth-header', difference: 'API call' }, // DRAFT
	],
	// DRAFT notes: Meaning from the name.
	reviewed: '2026-11-22',
});
