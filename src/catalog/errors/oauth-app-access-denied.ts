import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_APP_ACCESS_DENIED',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'user is not admin approved to access this app',
			where: ['callback-query', 'vendor-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-not-assigned-to-app', 'api-access-control-excludes-app', 'change-not-yet-propagated'],
			certainty: 'several',
			sources: ['gh-microsoftdocs-supportarticles-docs-failure-passed-to-redirect-url-access-denied-md', 'cloudingo-user-is-not-admin-approved', 'gh-abisek-salesforce-elf-browser-9', 'kb-000212208'],
		},
		{
			description: '',
			where: ['callback-query', 'login-history', 'typed'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-not-assigned-to-app', 'api-access-control-excludes-app', 'change-not-yet-propagated'],
			certainty: 'several',
			sources: ['gh-abisek-salesforce-elf-browser-9', 'gh-microsoftdocs-supportarticles-docs-failure-passed-to-redirect-url-access-denied-md'],
			note: 'Code alone.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'access-denied', difference: 'the person pressed Deny' }, // DRAFT
		{ slug: 'invalid-app-access', difference: 'same text at the token endpoint' }, // DRAFT
		{ slug: 'oauth-app-blocked', difference: 'the whole app is blocked' }, // DRAFT
	],
	// DRAFT notes: Login History shows "Failed: Not approved for access".
	reviewed: '2026-11-22',
});
