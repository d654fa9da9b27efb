import { defineError } from '../define.ts';

export default defineError({
	code: 'REGISTRATION_HANDLER_ERROR',
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
			causes: ['registration-handler-fails'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'error-creating-user', difference: 'the record cannot be created' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
