import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_APPROVAL_ERROR_GENERIC',
	aliases: ['OAUTH_APPROVAL _ERROR_GENERIC', 'OAUTH_APPROVAL_ ERROR_GENERIC', 'oauth approval error generic'],
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'An unexpected error has occured during authentication. Please try again.',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'approve-uninstalled-permission-missing', 'scope-not-selected-on-app', 'app-missing-in-sandbox', 'sandbox-licenses-out-of-step', 'app-not-listed-on-oauth-usage', 'ip-outside-profile-login-range', 'app-enforces-ip-restrictions', 'api-only-user-in-browser-flow', 'approval-page-stale', 'change-not-yet-propagated'],
			certainty: 'several',
			sources: ['movedata-oauth-error-approve-uninstalled-connected-apps', 'cloudextend-12581950-troubleshooting-oauth-approval-error-ge', 'gh-forcedotcom-mcp-hosted-1', 'gh-jetstreamapp-jetstream-1462', 'gh-jetstreamapp-jetstream-install-connected-app-mdx', 'kb-005385096'],
		},
		{
			description: 'An unexpected error has occurred during authentication. Please try again.',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'approve-uninstalled-permission-missing', 'scope-not-selected-on-app', 'app-missing-in-sandbox', 'sandbox-licenses-out-of-step', 'app-not-listed-on-oauth-usage', 'ip-outside-profile-login-range', 'app-enforces-ip-restrictions', 'api-only-user-in-browser-flow', 'approval-page-stale', 'change-not-yet-propagated'],
			certainty: 'several',
			sources: ['gh-forcedotcom-mcp-hosted-47', 'gh-forcedotcom-salesforcemobilesdk-android-2759'],
			note: 'Same page with the spelling corrected; seen in two repositories in 2025-26.', // DRAFT
		},
		{
			description: 'An unexpected error occurred during authentication. Please try again.',
			where: ['error-page', 'client-log'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'approve-uninstalled-permission-missing'],
			certainty: 'official',
			sources: ['kb-005385096'],
		},
		{
			description: '',
			where: ['error-page', 'vendor-page', 'typed'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'approve-uninstalled-permission-missing', 'scope-not-selected-on-app', 'app-missing-in-sandbox', 'sandbox-licenses-out-of-step', 'app-not-listed-on-oauth-usage', 'ip-outside-profile-login-range', 'app-enforces-ip-restrictions', 'api-only-user-in-browser-flow', 'approval-page-stale', 'change-not-yet-propagated'],
			certainty: 'several',
			sources: ['nango-fix-salesforce-oauth-approval-error-generic', 'xappex-oauth-approval-error-generic-salesforce'],
			note: 'Code alone, as people type or vendors print it.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'oauth-app-blocked', difference: 'blocked on purpose; shown on the vendor\'s callback, cured by Unblock, not by Install' }, // DRAFT
		{ slug: 'oauth-ec-app-not-found', difference: 'the External Client App counterpart; arrives at the callback' }, // DRAFT
		{ slug: 'invalid-client', difference: 'the code that stands in the address bar behind this page when the app is not installed' }, // DRAFT
	],
	// DRAFT notes: Code says nothing by itself: read error and error_description in the address bar first, they win over the headline. Older than the September 2025 rule (seen 2016 and 2021). IP and PKCE as causes come from vendors' pages only; no address sample shows them. Vendor gets no callback, so its window waits.
	reviewed: '2026-11-22',
});
