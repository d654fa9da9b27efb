import { defineError } from '../define.ts';

export default defineError({
	code: 'login_error',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['headless'],
			causes: ['headless-request-refused', 'salesforce-side-fault'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	// DRAFT notes: Meaning not documented.
	reviewed: '2026-11-22',
});
