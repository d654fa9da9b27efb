import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_APPROVAL_EXPIRED',
	codeIsOurs: true,
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'We can\'t authorize you because of an OAuth Error. You didn\'t complete the approval process before it expired. Please try again.',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['approval-page-stale'],
			certainty: 'official',
			sources: ['kb-000386723'],
		},
		{
			description: 'Remote Access Authorization Error',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['approval-page-stale'],
			certainty: 'official',
			sources: ['kb-000386723'],
		},
	],
	lookAlikes: [
		{ slug: 'oauth-error-page', difference: 'same opening words, other second sentence' }, // DRAFT
	],
	// DRAFT notes: No code of Salesforce: its page prints none.
	reviewed: '2026-11-22',
});
