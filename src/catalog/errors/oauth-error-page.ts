import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_ERROR_PAGE',
	codeIsOurs: true,
	family: 'authorization',
	title: 'Salesforce shows its OAuth Error page',
	summary:
		'Salesforce stopped the connection and shows a page titled “OAuth Error”. The sentence on it is the same for many reasons. A line with a code follows below it, and the address of the page tells more still.',
	meaning: `The sentence is the fixed opening of the page to which Salesforce sends the browser when it refuses an app after the login. It says nothing about the reason. Under it stands a line such as \`OAUTH_APPROVAL_ERROR_GENERIC : …\`, and the address carries \`error\` and \`error_description\`.

Look for the address first, then for the code, and only then at this page. If a small window hides the address, make it wider, or begin the sign-in in an ordinary tab. What the sentence rules out: a wrong password and an error of the vendor’s own server, because the vendor has not been called yet.`,
	retry: { again: 'after-fix', why: 'The page comes back until the reason behind it is removed.' },
	texts: [
		{
			description: "We can't authorize you because of an OAuth error.",
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
				'gh-forcedotcom-custommetadataloader-44',
			],
			note: 'A second sentence follows it: `For more information, contact your Salesforce administrator.`',
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
			shared: true,
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
				'gh-jetstreamapp-jetstream-install-connected-app-mdx',
				'gh-damecek-force-navigator-reloaded',
				'gh-forcedotcom-salesforcemobilesdk-android-2759',
			],
			note: 'The title of the page.',
		},
	],
	lookAlikes: [
		{
			slug: 'oauth-approval-error-generic',
			difference: 'The line under this sentence usually carries that code or another: search for it first.',
		},
		{
			slug: 'oauth-approval-expired',
			difference: 'The same opening words, but the second sentence says that the approval was not completed in time.',
		},
	],
	related: ['invalid-client', 'invalid-scope', 'oauth-app-blocked', 'oauth-1800'],
	disagreements: [
		{
			claim: 'IP limits lead to this page.',
			who: 'Two vendors’ pages say so. No address with this cause was seen, and no text for IP limits was found at the authorization endpoint.',
			advice: 'Check the installation and the scopes first, IP limits after them.',
		},
	],
	specimens: [
		{
			paste: "We can't authorize you because of an OAuth error. For more information, contact your Salesforce administrator.",
			where: 'error-page',
		},
		{
			paste:
				'OAuth Error\nWe cannot authorize you due to an OAuth error. Please contact your Salesforce administrator for more information.',
			where: 'error-page',
		},
	],
	reviewed: '2026-11-22',
});
