import { defineError } from '../define.ts';

export default defineError({
	code: 'No_Endpoint_URL',
	family: 'auth-provider',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'A Userinfo endpoint URL is not set in the authentication provider configuration in Salesforce.',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['auth-provider-endpoint-wrong'],
			certainty: 'one',
			sources: ['gh-bcgov-devops-requests-1331'],
		},
	],
	lookAlikes: [
		{ slug: 'no-openid-response', difference: 'address set but wrong' }, // DRAFT
	],
	// DRAFT notes: Not in the official table.
	reviewed: '2026-11-22',
});
