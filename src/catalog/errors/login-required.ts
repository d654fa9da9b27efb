import { defineError } from '../define.ts';

export default defineError({
	code: 'login_required',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['callback-query'],
			flows: ['web-server'],
			causes: ['immediate-without-approval', 'signed-in-to-wrong-org'],
			certainty: 'doubtful',
			sources: [],
			note: 'Standard OpenID Connect answer to prompt=none; not found in any Salesforce source.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'immediate-unsuccessful', difference: 'Salesforce\'s own code for a failed silent check' }, // DRAFT
	],
	// DRAFT notes: Doubt stated: only seed 004 ties it to Salesforce. If it is pasted, say "not confirmed for Salesforce" and offer immediate_unsuccessful; other providers do send it.
	reviewed: '2026-11-22',
});
