import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_APPROVAL_ERROR_GENERIC',
	aliases: ['OAUTH_APPROVAL _ERROR_GENERIC', 'OAUTH_APPROVAL_ ERROR_GENERIC', 'oauth approval error generic'],
	family: 'authorization',
	title: 'Salesforce stopped the sign-in and does not say why on the page',
	summary:
		'The login itself worked. Right after it Salesforce refused to let this app continue and showed a page that names no reason. The reason usually stands in the address bar of that page, so copy the whole address before you close it.',
	meaning: `Salesforce answers so at the approval step, between a good login and the vendor’s page. The heading is always the same: the code on the screen covers several refusals. What decides is the address of the page, which carries \`error\` and \`error_description\`. With \`invalid_client\` and \`app must be installed into org\` the app is not installed. With \`invalid_scope\` and \`the requested scope is not allowed\` the app asks for a scope that it does not have.

Since September 2025 the first of these is by far the most reported: a person can no longer approve a Connected App that has no installation in the org. The page is older than that rule, so it is not proof of it.

The browser stays on Salesforce and the vendor’s callback is not called. That is why the vendor’s window seems to wait, and why the vendor’s log shows nothing. Your password is fine.`,
	retry: { again: 'after-fix', why: 'The refusal repeats until an admin or the developer of the app changes something.' },
	texts: [
		{
			description: 'An unexpected error has occured during authentication. Please try again.',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: [
				'connected-app-not-installed',
				'approve-uninstalled-permission-missing',
				'scope-not-selected-on-app',
				'app-missing-in-sandbox',
				'sandbox-licenses-out-of-step',
				'app-not-listed-on-oauth-usage',
				'ip-outside-profile-login-range',
				'app-enforces-ip-restrictions',
				'api-only-user-in-browser-flow',
				'approval-page-stale',
				'change-not-yet-propagated',
			],
			certainty: 'several',
			sources: [
				'movedata-oauth-error-approve-uninstalled-connected-apps',
				'cloudextend-12581950-troubleshooting-oauth-approval-error-ge',
				'gh-forcedotcom-mcp-hosted-1',
				'gh-jetstreamapp-jetstream-1462',
				'gh-jetstreamapp-jetstream-install-connected-app-mdx',
				'kb-005385096',
			],
		},
		{
			description: 'An unexpected error has occurred during authentication. Please try again.',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: [
				'connected-app-not-installed',
				'approve-uninstalled-permission-missing',
				'scope-not-selected-on-app',
				'app-missing-in-sandbox',
				'sandbox-licenses-out-of-step',
				'app-not-listed-on-oauth-usage',
				'ip-outside-profile-login-range',
				'app-enforces-ip-restrictions',
				'api-only-user-in-browser-flow',
				'approval-page-stale',
				'change-not-yet-propagated',
			],
			certainty: 'several',
			sources: ['gh-forcedotcom-mcp-hosted-47', 'gh-forcedotcom-salesforcemobilesdk-android-2759'],
			note: 'The same page with the spelling corrected, seen in 2025 and 2026.',
		},
		{
			description: 'An unexpected error occurred during authentication. Please try again.',
			shared: true,
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
			causes: [
				'connected-app-not-installed',
				'approve-uninstalled-permission-missing',
				'scope-not-selected-on-app',
				'app-missing-in-sandbox',
				'sandbox-licenses-out-of-step',
				'app-not-listed-on-oauth-usage',
				'ip-outside-profile-login-range',
				'app-enforces-ip-restrictions',
				'api-only-user-in-browser-flow',
				'approval-page-stale',
				'change-not-yet-propagated',
			],
			certainty: 'several',
			sources: ['nango-fix-salesforce-oauth-approval-error-generic', 'xappex-oauth-approval-error-generic-salesforce'],
			note: 'The code alone. Without the address of the page the cause cannot be told.',
		},
	],
	lookAlikes: [
		{
			slug: 'oauth-app-blocked',
			difference: 'The app was blocked on purpose. It usually comes back to the vendor’s callback and is cured by Unblock, not by Install.',
		},
		{ slug: 'oauth-ec-app-not-found', difference: 'The same refusal for an External Client App. It arrives at the vendor’s callback.' },
		{ slug: 'invalid-client', difference: 'If the app is not installed, the address of this page carries that code.' },
		{ slug: 'oauth-error-page', difference: 'The sentence above this code on the same page.' },
	],
	related: ['invalid-scope', 'oauth-app-access-denied'],
	disagreements: [
		{
			claim: 'The code exists since September 2025.',
			who: 'Most vendor pages. Public threads show it in 2016 and in 2021.',
			advice: 'Most often it is the September 2025 rule; the page itself is older. Read the address first.',
		},
		{
			claim: 'IP limits lead to this page.',
			who: 'Two vendors’ pages say so. No address with this cause was seen, and no text for IP limits was found at the authorization endpoint.',
			advice: 'Check the installation and the scopes first, IP limits after them.',
		},
		{
			claim: 'A missing PKCE challenge leads to this page.',
			who: 'One vendor page. Several threads show `invalid_request` with `missing required code challenge` at the callback.',
			advice: 'PKCE has its own code; look at invalid_request.',
		},
	],
	specimens: [
		{
			paste:
				"We can't authorize you because of an OAuth error. For more information, contact your Salesforce administrator.\n\nOAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occured during authentication. Please try again.",
			where: 'error-page',
		},
		{
			paste: 'OAUTH\\_APPROVAL\\_ERROR\\_GENERIC : An unexpected error has occurred during authentication. Please try again.',
			where: 'typed',
		},
	],
	reviewed: '2026-11-22',
});
