import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_token',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['revoke-response'],
			flows: ['revoke'],
			causes: ['revoke-token-not-valid'],
			certainty: 'official',
			sources: ['dev-oauth-revoking-tokens', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: 'Invalid token',
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: ['access-token-kind-not-accepted', 'access-token-expired'],
			certainty: 'one',
			sources: [],
			note: 'Hosted MCP server after a good login; code not shown.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'invalid-session-id', difference: 'REST API' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
