import { defineError } from '../define.ts';

export default defineError({
	code: 'bad_jti_claim',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['jwt-bearer'],
			causes: ['assertion-malformed'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	// DRAFT notes: By its name the jti was malformed or used before.
	reviewed: '2026-11-22',
});
