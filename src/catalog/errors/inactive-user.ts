import { defineError } from '../define.ts';

export default defineError({
	code: 'inactive_user',
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
			causes: ['user-deactivated', 'user-frozen-or-locked', 'high-risk-ip-containment'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-grant', difference: 'the form seen in the field: "inactive user"' }, // DRAFT
	],
	// DRAFT notes: In the official table, not in the server's code list; no paste shows it as a code of its own.
	reviewed: '2026-11-22',
});
