import { defineError } from '../define.ts';

export default defineError({
	code: 'access_denied',
	aliases: ['access-denied'],
	shared: true,
	family: 'authorization',
	title: 'Access was denied',
	summary:
		'Usually somebody pressed Deny or closed the page on which Salesforce asks for permission. Start again and choose Allow. If no such page appeared, the account lacks something, and an admin has to look.',
	meaning: `Salesforce’s own meaning is that the user denied access to the app. In a browser, and in the device flow, take it so: the person pressed **Deny**, and the vendor is told through its callback.

If no page asked anything, that reading is wrong. In the token exchange and client credentials flows no person is involved. There the same words were traced to a user who may not use the product behind the app, such as Data Cloud, or to a **Run As** user that cannot be used.

The code does not mean that an admin refused the app. Those refusals have codes of their own.`,
	retry: {
		again: 'later',
		why: 'After Deny, start again and choose Allow. Without a consent page the answer repeats until the missing access is given.',
	},
	texts: [
		{
			description: 'end-user denied authorization',
			where: ['callback-query', 'callback-fragment'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-pressed-deny', 'user-lacks-product-access', 'user-not-assigned-to-app'],
			certainty: 'several',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforce-cdp-jdbc-180', 'gh-damecek-force-navigator-reloaded'],
		},
		{
			description: 'end-user denied authorization',
			where: ['token-response'],
			flows: ['device'],
			causes: ['user-pressed-deny'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-sfdx-core-weboauthserver-test-ts'],
		},
		{
			description: 'end-user denied authorization',
			where: ['token-response'],
			flows: ['client-credentials', 'token-exchange'],
			causes: ['run-as-user-not-usable', 'user-lacks-product-access'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforce-cdp-jdbc-180', 'gh-forcedotcom-salesforce-cdp-jdbc-151'],
			note: 'No person takes part in these flows, so nobody pressed Deny.',
		},
		{
			description: 'User denied access',
			shared: true,
			where: ['callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-pressed-deny'],
			certainty: 'inferred',
			sources: [],
			note: 'Known from a test of Salesforce’s mobile SDK only, not from an answer of the server.',
		},
		{
			description: '',
			where: ['callback-query', 'callback-fragment'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-pressed-deny', 'user-lacks-product-access'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	clientWords: [
		{
			text: 'The resource owner or authorization server denied',
			client: 'n8n and client-oauth2',
			sources: ['npm-n8n-client-oauth2', 'npm-client-oauth2'],
		},
		{
			text: 'com.salesforce.OAuth.ErrorDomain Code=669',
			client: 'Salesforce Mobile SDK for iOS',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
	],
	lookAlikes: [
		{ slug: 'oauth-app-access-denied', difference: 'A policy refuses the person; no consent page was shown.' },
		{ slug: 'invalid-app-access', difference: 'The same refusal by policy, at the token endpoint.' },
	],
	related: ['client-side-text', 'oauth-approval-expired'],
	disagreements: [
		{
			claim: 'The code is spelled `access-denied`.',
			who: 'Salesforce’s help page prints the hyphen in the web server example and the underscore in its table.',
			advice: 'Accept both; in practice we saw only the underscore.',
		},
		{
			claim: 'The code always means that a person pressed Deny.',
			who: 'Salesforce’s table says so. Public threads show it in token exchange and client credentials, where nobody can press anything.',
			advice: 'In browser and device flows read it as Deny. Without a page look for missing access or an unusable Run As user.',
		},
	],
	specimens: [
		{
			paste: 'http://localhost:1717/OauthRedirect?error=access_denied&error_description=end-user+denied+authorization&state=9f2b7c',
			where: 'callback-query',
			cause: 'user-pressed-deny',
		},
		{
			paste: 'https://app.northwind-demo.example/user_callback.jsp#error=access_denied&error_description=end-user%20denied%20authorization',
			where: 'callback-fragment',
			cause: 'user-pressed-deny',
		},
	],
	reviewed: '2026-11-22',
});
