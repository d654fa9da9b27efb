import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_scope',
	aliases: ['invalid scope'],
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'the requested scope is not allowed',
			where: ['error-page', 'callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['scope-not-selected-on-app', 'scope-unknown-or-malformed', 'change-not-yet-propagated'],
			certainty: 'several',
			sources: ['gh-forcedotcom-mcp-hosted-1', 'gh-forcedotcom-mcp-hosted-47', 'gh-jetstreamapp-jetstream-1462'],
		},
		{
			description: 'the requested scope is not available',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['scope-not-selected-on-app'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-1802'],
		},
		{
			description: 'the requested scope is invalid, unknown, or malformed',
			where: ['token-response', 'client-log'],
			flows: ['token-exchange'],
			causes: ['scope-not-selected-on-app', 'scope-unknown-or-malformed'],
			certainty: 'one',
			sources: ['gh-dbeaver-dbeaver-15381'],
			note: 'Data Cloud token exchange.', // DRAFT
		},
		{
			description: '',
			where: ['callback-query'],
			flows: ['web-server', 'user-agent'],
			causes: ['scope-unknown-or-malformed', 'scope-not-selected-on-app'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: '',
			where: ['token-response'],
			flows: ['web-server', 'device'],
			causes: ['scope-not-selected-on-app', 'scope-unknown-or-malformed'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-scope-single-access', difference: 'plain-text answer of the single access page' }, // DRAFT
		{ slug: 'invalid-grant', difference: '"no valid scopes defined" comes under that code' }, // DRAFT
		{ slug: 'invalid-request', difference: '"scope parameter not supported" comes under that code' }, // DRAFT
	],
	// DRAFT notes: The page shows OAUTH_APPROVAL_ERROR_GENERIC while the address says invalid_scope.
	reviewed: '2026-11-22',
});
