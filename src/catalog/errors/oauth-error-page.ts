import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_ERROR_PAGE',
	codeIsOurs: true,
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'We can\'t authorize you because of an OAuth error. For more information, contact your Salesforce administrator.',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'approve-uninstalled-permission-missing', 'scope-not-selected-on-app', 'app-missing-in-sandbox', 'sandbox-licenses-out-of-step', 'app-not-listed-on-oauth-usage', 'ip-outside-profile-login-range', 'app-enforces-ip-restrictions', 'api-only-user-in-browser-flow', 'approval-page-stale', 'change-not-yet-propagated'],
			certainty: 'several',
			sources: ['movedata-oauth-error-approve-uninstalled-connected-apps', 'cloudextend-12581950-troubleshooting-oauth-approval-error-ge', 'gh-forcedotcom-mcp-hosted-1', 'gh-forcedotcom-custommetadataloader-44'],
		},
		{
			description: 'We cannot authorize you due to an OAuth error. Please contact your Salesforce administrator for more information.',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'approve-uninstalled-permission-missing'],
			certainty: 'official',
			sources: ['kb-005385096'],
		},
		{
			description: 'OAuth Error',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'approve-uninstalled-permission-missing', 'scope-not-selected-on-app', 'app-missing-in-sandbox', 'sandbox-licenses-out-of-step', 'app-not-listed-on-oauth-usage', 'ip-outside-profile-login-range', 'app-enforces-ip-restrictions', 'api-only-user-in-browser-flow', 'approval-page-stale', 'change-not-yet-propagated'],
			certainty: 'several',
			sources: ['movedata-oauth-error-approve-uninstalled-connected-apps', 'gh-jetstreamapp-jetstream-install-connected-app-mdx', 'gh-damecek-force-navigator-reloaded', 'gh-forcedotcom-salesforcemobilesdk-android-2759'],
			note: 'Title of the page.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'oauth-approval-error-generic', difference: 'the line under this sentence usually carries that or another code: search for it first' }, // DRAFT
	],
	// DRAFT notes: No code of Salesforce: the fixed first sentence of the page titled "OAuth Error"; a "CODE : text" line follows. Ask for the address bar.
	reviewed: '2026-11-22',
});
