import { defineError } from '../define.ts';

export default defineError({
	code: 'Missing_OAuth_Token',
	family: 'api',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'Missing_OAuth_Token',
			where: ['identity-response'],
			flows: ['api-call'],
			causes: ['authorization-header-malformed'],
			certainty: 'one',
			sources: [],
		},
	],
	lookAlikes: [
		{ slug: 'bad-oauth-token', difference: 'a token came but is no good' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
