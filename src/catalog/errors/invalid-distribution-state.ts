import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_distribution_state',
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
			causes: ['eca-local-to-another-org'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [
		{ slug: 'oauth-authorization-blocked', difference: 'browser code for a Local app' }, // DRAFT
	],
	// DRAFT notes: Distribution state is Local or Packaged on External Client Apps; meaning from the name.
	reviewed: '2026-11-22',
});
