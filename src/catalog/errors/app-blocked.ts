import { defineError } from '../define.ts';

export default defineError({
	code: 'app_blocked',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['app-blocked-by-admin', 'api-access-control-excludes-app'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [
		{ slug: 'oauth-app-blocked', difference: 'browser form' }, // DRAFT
		{ slug: 'fail-close-app-blocked', difference: 'blocked because a check could not be made' }, // DRAFT
	],
	// DRAFT notes: Code official, text unknown, meaning from the name.
	reviewed: '2026-11-22',
});
