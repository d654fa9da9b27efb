import { defineError } from '../define.ts';

export default defineError({
	code: 'immediate_unsuccessful',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['web-server'],
			causes: ['immediate-without-approval'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'dev-intro-understanding-web-server-oauth-flow', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: 'immediate unsuccessful',
			where: ['callback-query'],
			flows: ['web-server'],
			causes: ['immediate-without-approval'],
			certainty: 'one',
			sources: [],
			note: 'Wording of an older list of codes.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'login-required', difference: 'OpenID Connect\'s name for it; not found in Salesforce sources' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
