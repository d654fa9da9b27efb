import { defineError } from '../define.ts';

export default defineError({
	code: 'Wrong_Org',
	family: 'api',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'Wrong_Org',
			where: ['identity-response'],
			flows: ['api-call'],
			causes: ['token-used-at-wrong-host'],
			certainty: 'doubtful',
			sources: ['gh-mike4aday-swiftlysalesforce-27'],
		},
	],
	// DRAFT notes: Only named in a brief; not found in the look-ups.
	reviewed: '2026-11-22',
});
