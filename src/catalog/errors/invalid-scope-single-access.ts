import { defineError } from '../define.ts';

export default defineError({
	code: 'Invalid_Scope',
	family: 'api',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'Invalid_Scope',
			where: ['identity-response'],
			flows: ['api-call'],
			causes: ['token-lacks-needed-scope'],
			certainty: 'one',
			sources: [],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-scope', difference: 'authorize step, lower case' }, // DRAFT
	],
	// DRAFT notes: Plain text with HTTP 403 from /services/oauth2/singleaccess when the token lacks web.
	reviewed: '2026-11-22',
});
