import { defineError } from '../define.ts';

export default defineError({
	code: 'INVALID_JWT_FORMAT',
	family: 'api',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['api-response'],
			flows: ['api-call'],
			causes: ['access-token-kind-not-accepted', 'authorization-header-malformed'],
			certainty: 'one',
			causesCertainty: 'inferred',
			sources: ['gh-airbytehq-airbyte-71024'],
		},
	],
	// DRAFT notes: Seen next to INVALID_AUTH_HEADER in 2026; the tie to JWT-based access tokens is inferred.
	reviewed: '2026-11-22',
});
