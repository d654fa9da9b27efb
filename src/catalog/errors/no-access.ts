import { defineError } from '../define.ts';

export default defineError({
	code: 'NO_ACCESS',
	family: 'auth-provider',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['no-matching-user'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	reviewed: '2026-11-22',
});
