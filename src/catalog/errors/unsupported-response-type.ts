import { defineError } from '../define.ts';

export default defineError({
	code: 'unsupported_response_type',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['web-server', 'user-agent', 'device'],
			causes: ['response-type-not-supported', 'flow-disabled-org-wide'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: 'response type not supported',
			where: ['callback-query'],
			flows: ['web-server', 'user-agent'],
			causes: ['response-type-not-supported', 'flow-disabled-org-wide'],
			certainty: 'one',
			sources: [],
			note: 'Wording of an older list of codes.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'unsupported-grant-type', difference: 'token request' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
