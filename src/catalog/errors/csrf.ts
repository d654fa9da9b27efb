import { defineError } from '../define.ts';

export default defineError({
	code: 'CSRF',
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
			causes: ['auth-provider-csrf-check-failed'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'no-oauth-state', difference: 'state came back changed or not at all' }, // DRAFT
	],
	// DRAFT notes: Parameters on this page are ErrorCode, ErrorDescription, ProviderId.
	reviewed: '2026-11-22',
});
