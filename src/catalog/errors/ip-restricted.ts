import { defineError } from '../define.ts';

export default defineError({
	code: 'IP_RESTRICTED',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['typed'],
			flows: ['any'],
			causes: ['ip-outside-profile-login-range', 'app-enforces-ip-restrictions', 'outside-login-hours'],
			certainty: 'doubtful',
			sources: [],
			note: 'Not a code that other sources show. Salesforce answers invalid_grant with "ip restricted"; Login History says "Restricted IP" or "Failed: IP Address Not Allowed".', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'invalid-grant', difference: '"ip restricted" is the real pair' }, // DRAFT
		{ slug: '1708', difference: 'OAuth 1.0.A number' }, // DRAFT
	],
	// DRAFT notes: Doubt stated: seed 004 (and a page with the text ip restricted) only. Keep as a search alias that leads to the real text.
	reviewed: '2026-11-22',
});
