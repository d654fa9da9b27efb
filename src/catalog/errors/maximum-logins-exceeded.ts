import { defineError } from '../define.ts';

export default defineError({
	code: 'LOGIN_ERROR_LOGINS_EXCEEDED',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'Maximum logins exceeded',
			where: ['login-history', 'token-response'],
			flows: ['client-credentials'],
			causes: ['login-rate-exceeded', 'run-as-user-not-usable'],
			certainty: 'one',
			sources: ['dev-sforce-api-objects-eventlogfile-login-status'],
		},
	],
	// DRAFT notes: Once reported for a Run As user that is an agent service user.
	reviewed: '2026-11-22',
});
