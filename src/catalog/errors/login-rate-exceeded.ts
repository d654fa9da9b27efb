import { defineError } from '../define.ts';

export default defineError({
	code: 'LOGIN_RATE_EXCEEDED',
	aliases: ['LOGIN_ERROR_RATE_EXCEEDED'],
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'Login Rate Exceeded',
			where: ['token-response', 'login-history'],
			flows: ['username-password', 'jwt-bearer', 'client-credentials', 'refresh-token'],
			causes: ['login-rate-exceeded'],
			certainty: 'official',
			sources: ['kb-000381578', 'dev-sforce-api-objects-eventlogfile-login-status'],
		},
	],
	lookAlikes: [
		{ slug: 'request-limit-exceeded', difference: 'daily API allowance' }, // DRAFT
		{ slug: 'rate-limit-exceeded', difference: 'code of the help table' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
