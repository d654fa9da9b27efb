import { defineError } from '../define.ts';

export default defineError({
	code: 'REQUEST_LIMIT_EXCEEDED',
	family: 'api',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'TotalRequests Limit exceeded.',
			where: ['api-response'],
			flows: ['api-call'],
			causes: ['org-daily-api-limit'],
			certainty: 'several',
			sources: ['striim-salesforce-troubleshooting'],
		},
	],
	lookAlikes: [
		{ slug: 'login-rate-exceeded', difference: 'logins of one user per hour' }, // DRAFT
		{ slug: 'rate-limit-exceeded', difference: 'login attempts' }, // DRAFT
	],
	// DRAFT notes: Not an OAuth error.
	reviewed: '2026-11-22',
});
