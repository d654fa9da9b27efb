import { defineError } from '../define.ts';

export default defineError({
	code: 'app_not_found',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'External client app is not installed in this org',
			where: ['token-response'],
			flows: ['jwt-bearer', 'web-server', 'client-credentials'],
			causes: ['generic-login-host-for-eca', 'app-package-not-installed', 'consumer-key-wrong', 'app-missing-in-sandbox', 'user-not-assigned-to-app', 'eca-local-to-another-org', 'wrong-login-host'],
			certainty: 'several',
			sources: ['gh-forcedotcom-cli-3482', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['any'],
			causes: ['generic-login-host-for-eca', 'app-package-not-installed', 'eca-local-to-another-org'],
			certainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	lookAlikes: [
		{ slug: 'oauth-ec-app-not-found', difference: 'same text in the browser' }, // DRAFT
		{ slug: 'invalid-client-id', difference: 'connected app or key unknown' }, // DRAFT
	],
	// DRAFT notes: Four pages traced the same JSON to four causes: generic host, wrong key, permitted users without a linked permission set, app only in the vendor's org. Check in that order. The CLI prints one line per host it tried: the first counts.
	reviewed: '2026-11-22',
});
