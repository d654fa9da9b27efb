import { defineError } from '../define.ts';

export default defineError({
	code: 'fail_close_app_blocked',
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
			causes: ['app-blocked-by-admin', 'connected-app-not-installed', 'salesforce-side-fault'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [
		{ slug: 'app-blocked', difference: 'plain block' }, // DRAFT
	],
	// DRAFT notes: Meaning not documented; by its name refused because the app's state could not be verified.
	reviewed: '2026-11-22',
});
