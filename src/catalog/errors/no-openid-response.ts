import { defineError } from '../define.ts';

export default defineError({
	code: 'No_Openid_Response',
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
			causes: ['auth-provider-endpoint-wrong'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'no-endpoint-url', difference: 'the address is not set at all' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
