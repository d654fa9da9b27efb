import { defineError } from '../define.ts';

export default defineError({
	code: 'INVALID_AUTH_HEADER',
	family: 'api',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'INVALID_HEADER_TYPE',
			where: ['api-response'],
			flows: ['api-call'],
			causes: ['authorization-header-malformed'],
			certainty: 'several',
			sources: ['gh-restforce-restforce-489', 'gh-restforce-restforce-811', 'gh-restforce-restforce-594', 'gh-forcedotcom-cli-814'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-basic-auth-header', difference: 'token endpoint' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
