import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_DISALLOWED_SCOPES',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'the requested scope is not allowed',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['scope-not-selected-on-app', 'scope-unknown-or-malformed'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-2290'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-scope', difference: 'today\'s code for the same text' }, // DRAFT
	],
	// DRAFT notes: Seen once (2022), in a repository of Salesforce.
	retired: 'DRAFT',
	reviewed: '2026-11-22',
});
