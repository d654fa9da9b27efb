import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_scope',
	aliases: ['invalid scope'],
	shared: true,
	family: 'authorization',
	title: 'The app asks for a scope that it may not have',
	summary:
		'The app asked for an access right that is not part of its own definition, or whose name is misspelt. The developer of the app has to fix it. An admin of the org that signs in cannot change a vendor’s scopes.',
	meaning: `Every scope in the request must be among the scopes selected on the app; one too many refuses the whole request. In the browser the screen shows \`OAUTH_APPROVAL_ERROR_GENERIC\`, while the address says \`invalid_scope\` with \`the requested scope is not allowed\`.

A typical reason is a client that asks for every name that Salesforce publishes in its discovery document. Others are commas in place of blanks, a misspelt name, or a change of the scopes that is not active yet. Leaving \`scope\` out of the request grants all scopes of the app.`,
	retry: {
		again: 'after-fix',
		why: 'The same scopes are refused until the request or the app is changed. After a change wait about 10 minutes.',
	},
	texts: [
		{
			description: 'the requested scope is not allowed',
			shared: true,
			where: ['error-page', 'callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['scope-not-selected-on-app', 'scope-unknown-or-malformed', 'change-not-yet-propagated'],
			certainty: 'several',
			sources: ['gh-forcedotcom-mcp-hosted-1', 'gh-forcedotcom-mcp-hosted-47', 'gh-jetstreamapp-jetstream-1462'],
		},
		{
			description: 'the requested scope is not available',
			shared: true,
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['scope-not-selected-on-app'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-1802'],
		},
		{
			description: 'the requested scope is invalid, unknown, or malformed',
			shared: true,
			where: ['token-response', 'client-log'],
			flows: ['token-exchange'],
			causes: ['scope-not-selected-on-app', 'scope-unknown-or-malformed'],
			certainty: 'one',
			sources: ['gh-dbeaver-dbeaver-15381'],
			note: 'From the token exchange with Data Cloud. n8n prints the same sentence for every `invalid_scope`, whatever Salesforce said.',
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
		{ slug: 'invalid-scope-single-access', difference: 'The plain-text answer of the single access page.' },
		{ slug: 'invalid-grant', difference: '`no valid scopes defined` comes under that code.' },
		{ slug: 'invalid-request', difference: '`scope parameter not supported` comes under that code.' },
	],
	related: ['oauth-approval-error-generic', 'oauth-disallowed-scopes', 'oauth-1804'],
	specimens: [
		{
			paste:
				'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_scope&error_description=the+requested+scope+is+not+allowed',
			where: 'error-page',
		},
		{ paste: 'cursor://anysphere.cursor-mcp/oauth/callback?error=invalid_scope&state=77aa', where: 'callback-query' },
	],
	reviewed: '2026-11-22',
});
