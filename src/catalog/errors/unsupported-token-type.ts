import { defineError } from '../define.ts';

export default defineError({
	code: 'unsupported_token_type',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'this token type is not supported',
			where: ['revoke-response'],
			flows: ['revoke'],
			causes: ['revoke-token-not-valid'],
			certainty: 'official',
			sources: ['gh-omniphx-forrest-213', 'dev-oauth-revoking-tokens', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	// DRAFT notes: Body is form-encoded, not JSON.
	reviewed: '2026-11-22',
});
