import { defineError } from '../define.ts';

export default defineError({
	code: 'Bad_Id',
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
			certainty: 'doubtful',
			causesCertainty: 'inferred',
			sources: [],
		},
	],
	// DRAFT notes: Not in the official table, no description seen; by its name an id in the address is not valid.
	reviewed: '2026-11-22',
});
