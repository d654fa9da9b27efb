import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_APP_BLOCKED',
	aliases: ['OAuth App Blocked'],
	family: 'authorization',
	title: 'The app is blocked in this org',
	summary:
		'Your company’s Salesforce refuses this app for everybody. An admin blocked it, or a rule that lets only listed apps through does not list it. Your password is fine, and trying again does not help.',
	meaning: `Salesforce answers so after the login, when it looks at what the org allows this app to do. Unlike the refusal of an app that is not installed, which stays on Salesforce’s own error page, this answer is usually sent back to the app’s callback, so the vendor can see it.

Two settings lead here. A block in **Connected Apps OAuth Usage** refuses the app to everybody and ends its sessions. **API Access Control**, a feature that Salesforce Support switches on, lets only apps through that are installed and assigned. Both are usually deliberate, so ask before you undo anything.

Some vendors use the words "OAuth App Blocked" for an app that is only not installed. The row of the app tells the two apart: it offers **Unblock** or it offers **Install**.`,
	retry: { again: 'after-fix', why: 'The org’s own setting refuses the app until an admin changes it.' },
	texts: [
		{
			description: 'this app is blocked by admin',
			where: ['callback-query', 'error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['app-blocked-by-admin', 'api-access-control-excludes-app'],
			certainty: 'several',
			sources: [
				'gh-microsoftdocs-supportarticles-docs-failure-passed-to-redirect-url-blocked-app-md',
				'gh-tprouvot-salesforce-inspector-reloaded-troubleshooting-md',
				'gh-tprouvot-salesforce-inspector-reloaded-how-to-md',
				'gh-n8n-io-n8n-21589',
			],
		},
		{
			description: '',
			where: ['callback-query', 'auth-provider-page', 'vendor-page', 'typed'],
			flows: ['web-server', 'user-agent', 'hybrid', 'auth-provider'],
			causes: ['app-blocked-by-admin', 'api-access-control-excludes-app', 'connected-app-not-installed'],
			certainty: 'official',
			sources: ['kb-000232413', 'usergems-why-am-i-seeing-an-oauth-app-blocked-error'],
			note: 'The code alone; also met as `Remote_Error: OAUTH_APP_BLOCKED` on the page of an Auth. Provider.',
		},
	],
	lookAlikes: [
		{ slug: 'oauth-app-access-denied', difference: 'The app is allowed, but this person is not among its users.' },
		{ slug: 'oauth-approval-error-generic', difference: 'Most often the app is not installed, which nobody may have meant.' },
		{ slug: 'app-blocked', difference: 'The lower-case code of the token endpoint for the same refusal.' },
	],
	related: ['invalid-client', 'remote-error'],
	disagreements: [
		{
			claim: 'An app that is blocked and an app that is not installed are the same, and **Install** cures both.',
			who: 'The help pages of three vendors. Microsoft, Adobe and Salesforce answer this code with **Unblock**.',
			advice: 'Look at the row of the app in **Connected Apps OAuth Usage** first: it offers **Unblock** or **Install**.',
		},
		{
			claim: 'A person who is not assigned to the app gets `OAUTH_APP_BLOCKED`.',
			who: 'One machine-written guide says so. Microsoft’s two support articles and a Salesforce knowledge article name other codes for it.',
			advice:
				'Read this code as a block of the app. Refusals of one person come as `OAUTH_APP_ACCESS_DENIED` in the browser and as `invalid_app_access` at the token endpoint.',
		},
	],
	specimens: [
		{
			paste:
				'https://northwind-demo--uat.sandbox.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin',
			where: 'error-page',
		},
		{ paste: 'Remote_Error: OAUTH_APP_BLOCKED', where: 'auth-provider-page' },
	],
	reviewed: '2026-11-22',
});
