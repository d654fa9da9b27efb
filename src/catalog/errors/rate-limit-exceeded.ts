import { defineError } from '../define.ts';

export default defineError({
	code: 'rate_limit_exceeded',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['any'],
			causes: ['login-rate-exceeded'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'kb-000381578'],
		},
	],
	lookAlikes: [
		{ slug: 'login-rate-exceeded', difference: 'Login History name of the same limit' }, // DRAFT
		{ slug: 'request-limit-exceeded', difference: 'daily API allowance' }, // DRAFT
	],
	// DRAFT notes: Not in the server's code list; seen in the field as invalid_grant "login rate exceeded".
	reviewed: '2026-11-22',
});
