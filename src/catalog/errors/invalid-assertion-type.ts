import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_assertion_type',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['saml-assertion'],
			causes: ['grant-or-assertion-type-unknown'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	reviewed: '2026-11-22',
});
