import { defineError } from '../define.ts';

export default defineError({
	code: 'inactive_org',
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
			causes: ['org-locked-or-closed'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-grant', difference: 'the form seen in the field: "inactive organization"' }, // DRAFT
	],
	// DRAFT notes: In the official table, not in the server's code list.
	reviewed: '2026-11-22',
});
