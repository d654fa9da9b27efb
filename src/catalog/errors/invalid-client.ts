import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_client',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'app must be installed into org',
			where: ['error-page', 'callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'approve-uninstalled-permission-missing', 'app-missing-in-sandbox', 'app-not-listed-on-oauth-usage', 'sandbox-licenses-out-of-step', 'device-flow-app-not-installed'],
			certainty: 'several',
			sources: ['movedata-oauth-error-approve-uninstalled-connected-apps', 'movedata-salesforce-connected-app-usage-restrictions', 'cirrusinsight-admins-avoiding-oauth-issues-with-salesforce-c', 'gh-jetstreamapp-jetstream-install-connected-app-mdx', 'gh-damecek-force-navigator-reloaded', 'kb-005132365'],
		},
		{
			description: '',
			where: ['callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'consumer-secret-wrong'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: 'invalid client credentials',
			where: ['token-response'],
			flows: ['web-server', 'refresh-token', 'client-credentials', 'username-password', 'jwt-bearer'],
			causes: ['consumer-secret-wrong', 'consumer-details-rotated', 'consumer-secret-missing', 'jwt-algorithm-not-accepted'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h', 'nango-salesforce-oauth-refresh-token-invalid-grant'],
		},
		{
			description: '',
			where: ['token-response'],
			flows: ['any'],
			causes: ['consumer-secret-wrong', 'consumer-secret-missing', 'consumer-details-rotated'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
			note: 'Code alone at the token endpoint; the help page says: client secret invalid.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'invalid-client-id', difference: 'the key, not the secret' }, // DRAFT
		{ slug: 'oauth-approval-error-generic', difference: 'what the screen shows while the address says this' }, // DRAFT
	],
	// DRAFT notes: Two meanings: in the browser "app must be installed into org" (no secret is wrong), at the token endpoint a wrong secret. Salesforce's page keeps the person; the pair was seen on RemoteAccessErrorPage, callback samples are vendors' (seed 000, Data Loader) or constructed.
	reviewed: '2026-11-22',
});
