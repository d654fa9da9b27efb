import { defineError } from '../define.ts';

export default defineError({
	code: 'redirect_uri_missing',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['authorize-page', 'token-response'],
			flows: ['web-server', 'user-agent'],
			causes: ['redirect-uri-missing'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: 'redirect_uri not provided',
			where: ['authorize-page'],
			flows: ['web-server', 'user-agent'],
			causes: ['redirect-uri-missing'],
			certainty: 'one',
			sources: [],
			note: 'Wording of an older list of codes.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'redirect-uri-mismatch', difference: 'one was sent, but another than registered' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
