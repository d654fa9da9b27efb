import { defineError } from '../define.ts';

export default defineError({
	code: 'API_CURRENTLY_DISABLED',
	family: 'api',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'API is disabled for this User',
			where: ['api-response'],
			flows: ['api-call'],
			causes: ['user-lacks-api-enabled'],
			certainty: 'several',
			sources: ['learn-request-your-crm-administrator-permissions-error'],
		},
	],
	lookAlikes: [
		{ slug: 'api-disabled-for-org', difference: 'whole org' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
