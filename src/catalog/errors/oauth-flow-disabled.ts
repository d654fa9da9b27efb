import { defineError } from '../define.ts';

export default defineError({
	code: 'oauth_flow_disabled',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'The external client app or the OAuth plugin is disabled.',
			where: ['token-response'],
			flows: ['jwt-bearer', 'refresh-token', 'client-credentials', 'web-server'],
			causes: ['eca-or-oauth-plugin-disabled'],
			certainty: 'several',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['eca-or-oauth-plugin-disabled', 'flow-not-enabled-on-app', 'flow-disabled-org-wide'],
			certainty: 'inferred',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	lookAlikes: [
		{ slug: 'unsupported-grant-type', difference: 'request not readable or wrong' }, // DRAFT
	],
	// DRAFT notes: Treat as permanent; new credentials do not help.
	reviewed: '2026-11-22',
});
