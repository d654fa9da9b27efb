import { defineError } from '../define.ts';

export default defineError({
	code: 'Remote_Error',
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
			causes: ['identity-provider-error'],
			certainty: 'several',
			sources: ['kb-000232413'],
		},
	],
	lookAlikes: [
		{ slug: 'oauth-app-blocked', difference: 'may stand behind it: then that code is the answer' }, // DRAFT
	],
	// DRAFT notes: Not in the official table. The provider's own code follows after a colon.
	reviewed: '2026-11-22',
});
