import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_client',
	shared: true,
	family: 'authorization',
	title: 'The app is not installed in this org, or its secret is wrong',
	summary:
		'The same code means two different things. On a Salesforce page in the browser it usually says that the app is not installed, and an admin has to act. In the answer to a server it says that the app’s secret is wrong, and the developer has to act.',
	meaning: `Read the words that come with it. \`app must be installed into org\` is the rule of September 2025: a person can no longer approve a Connected App that has no installation in the org. The login succeeds, then Salesforce keeps the browser on its own error page. The screen shows \`OAUTH_APPROVAL_ERROR_GENERIC\`, and this code stands in the address. No secret is wrong in that case.

\`invalid client credentials\` comes from the token endpoint and matches the official meaning: the client secret is invalid. The Consumer Key was recognized, or the code would be \`invalid_client_id\`. Look for a secret that was cut, rotated or not sent at all.`,
	retry: { again: 'after-fix', why: 'Installing the app, or correcting the secret, is needed first.' },
	texts: [
		{
			description: 'app must be installed into org',
			where: ['error-page', 'callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: [
				'connected-app-not-installed',
				'approve-uninstalled-permission-missing',
				'app-missing-in-sandbox',
				'app-not-listed-on-oauth-usage',
				'sandbox-licenses-out-of-step',
				'device-flow-app-not-installed',
			],
			certainty: 'several',
			sources: [
				'movedata-oauth-error-approve-uninstalled-connected-apps',
				'movedata-salesforce-connected-app-usage-restrictions',
				'cirrusinsight-admins-avoiding-oauth-issues-with-salesforce-c',
				'gh-jetstreamapp-jetstream-install-connected-app-mdx',
				'gh-damecek-force-navigator-reloaded',
				'kb-005132365',
			],
			note: 'Usually on Salesforce’s own error page, so the vendor is not told.',
		},
		{
			description: 'invalid client credentials',
			shared: true,
			where: ['token-response'],
			flows: ['web-server', 'refresh-token', 'client-credentials', 'username-password', 'jwt-bearer'],
			causes: ['consumer-secret-wrong', 'consumer-details-rotated', 'consumer-secret-missing', 'jwt-algorithm-not-accepted'],
			certainty: 'official',
			sources: [
				'help-remoteaccess-oauth-flow-errors',
				'gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h',
				'nango-salesforce-oauth-refresh-token-invalid-grant',
			],
		},
		{
			description: '',
			where: ['callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'consumer-secret-wrong'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
			note: 'The code alone at a callback.',
		},
		{
			description: '',
			where: ['token-response'],
			flows: ['any'],
			causes: ['consumer-secret-wrong', 'consumer-secret-missing', 'consumer-details-rotated'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
			note: 'Only the code, from the token endpoint: Salesforce’s help page explains it with an invalid client secret.',
		},
	],
	clientWords: [
		{
			text: 'Client authentication failed (e.g., unknown client',
			client: 'n8n and client-oauth2',
			sources: ['npm-n8n-client-oauth2', 'npm-client-oauth2'],
		},
		{
			text: 'com.salesforce.OAuth.ErrorDomain Code=671',
			client: 'Salesforce Mobile SDK for iOS',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-client-id', difference: 'The key itself is unknown; no secret was looked at.' },
		{ slug: 'oauth-approval-error-generic', difference: 'What the screen shows while the address says `app must be installed into org`.' },
		{ slug: 'oauth-ec-app-not-found', difference: 'The same for an External Client App, at the callback.' },
	],
	related: ['invalid-client-credentials', 'oauth-error-page', 'oauth-app-blocked', 'installation-error'],
	disagreements: [
		{
			claim: '`app must be installed into org` arrives at the vendor’s callback.',
			who: 'A vendor’s example and a few threads show it there. A careful test and several pages found it on Salesforce’s own page, without a call of the callback.',
			advice: 'Expect it on Salesforce’s page; look for it in both places.',
		},
		{
			claim: '“Invalid client credentials. Verify the OAuth client secret and ID.” in Salesforce CLI means a wrong secret.',
			who: 'The CLI’s own code puts this sentence before every failed exchange of an authorization code.',
			advice: 'Read what follows the last `due to:` and ignore the sentence before it.',
		},
	],
	specimens: [
		{
			paste:
				'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client&error_description=app+must+be+installed+into+org',
			where: 'error-page',
			cause: 'connected-app-not-installed',
		},
		{ paste: 'Error (invalid_client): app must be installed into org', where: 'client-log', cause: 'connected-app-not-installed' },
		{ paste: '{"error":"invalid_client","error_description":"invalid client credentials"}', where: 'token-response' },
	],
	reviewed: '2026-11-22',
});
