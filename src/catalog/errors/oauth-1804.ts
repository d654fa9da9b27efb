import { defineError } from '../define.ts';

export default defineError({
	code: '1804',
	aliases: ['OAuth 1804'],
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
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-211'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-scope', difference: 'today\'s code for the same text' }, // DRAFT
	],
	// DRAFT notes: Seen in 2013 in a mobile app.
	retired: 'DRAFT',
	reviewed: '2026-11-22',
});
