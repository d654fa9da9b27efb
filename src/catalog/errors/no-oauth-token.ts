import { defineError } from '../define.ts';

export default defineError({
	code: 'No_Oauth_Token',
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
			causes: ['identity-provider-error', 'auth-provider-endpoint-wrong'],
			certainty: 'one',
			causesCertainty: 'inferred',
			sources: [],
		},
	],
	lookAlikes: [
		{ slug: 'no-oauth-state', difference: 'state' }, // DRAFT
	],
	// DRAFT notes: Not in the official table. The upstream code is the first word of ErrorDescription.
	reviewed: '2026-11-22',
});
