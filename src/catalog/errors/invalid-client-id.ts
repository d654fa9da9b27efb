import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_client_id',
	aliases: ['InvalidClientId'],
	shared: true,
	family: 'authorization',
	title: 'Salesforce does not know this Consumer Key here',
	summary:
		'The app introduced itself with a key that the Salesforce address which it asked does not know. The key is wrong, too new, or known only at another Salesforce address. The person who set up the connection has to check it.',
	meaning: `The Consumer Key travels as \`client_id\`. Salesforce looks it up before anything else, so no login, no user and no policy is involved yet, and Login History usually has no row. In the browser the answer is a nearly white page with nothing on it but \`error=invalid_client_id&error_description=client%20identifier%20invalid\`. Nobody is sent back to the vendor, because Salesforce cannot know where that is.

A key that is right can still be unknown where it was sent. A new app needs some minutes. An External Client App that is local to an org with enhanced domains was refused at \`test.salesforce.com\` although its key was right: open the same address on the org’s My Domain. Sandboxes do not keep every app through a refresh.

The code says nothing about the Consumer Secret, and nothing about the app being installed: both have other codes.`,
	retry: {
		again: 'after-fix',
		why: 'The key stays unknown until it is corrected or sent to the right address. Only for an app that was created minutes ago is waiting about 10 minutes enough.',
	},
	texts: [
		{
			description: 'client identifier invalid',
			where: ['authorize-page', 'callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: [
				'consumer-key-wrong',
				'consumer-key-missing',
				'change-not-yet-propagated',
				'generic-login-host-for-eca',
				'wrong-login-host',
				'app-deleted',
				'app-missing-in-sandbox',
				'eca-local-to-another-org',
				'flow-not-enabled-on-app',
			],
			certainty: 'official',
			sources: [
				'gh-syndesisio-syndesis-1277',
				'gh-pozil-salesforce-react-integration-15',
				'gh-forcedotcom-postman-salesforce-apis-42',
				'gh-anthropics-claude-ai-mcp-986',
				'gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h-b',
				'dev-sf-connect-xorg-troubleshooting',
			],
		},
		{
			description: 'client identifier invalid',
			where: ['token-response'],
			flows: [
				'web-server',
				'refresh-token',
				'username-password',
				'jwt-bearer',
				'saml-bearer',
				'saml-assertion',
				'client-credentials',
				'device',
				'token-exchange',
				'hybrid',
			],
			causes: [
				'consumer-key-wrong',
				'change-not-yet-propagated',
				'consumer-key-missing',
				'wrong-login-host',
				'app-missing-in-sandbox',
				'app-deleted',
			],
			certainty: 'official',
			sources: [
				'help-remoteaccess-oauth-flow-errors',
				'gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h',
				'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
			],
		},
		{
			description: '',
			where: ['authorize-page', 'token-response', 'typed'],
			flows: ['any'],
			causes: ['consumer-key-wrong', 'change-not-yet-propagated', 'wrong-login-host', 'flow-not-enabled-on-app', 'app-deleted'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'dev-sf-connect-xorg-troubleshooting'],
			note: 'The code alone.',
		},
	],
	clientWords: [
		{ text: 'The client ID configured is invalid', client: 'Salesforce Data Loader', sources: ['gh-forcedotcom-dataloader'] },
		{
			text: "Couldn't get Client ID for access token retrieval from Salesforce",
			client: 'Microsoft Copilot for Sales',
			sources: ['gh-microsoftdocs-supportarticles-docs-errors-server-to-server-flow-md'],
		},
		{
			text: 'com.salesforce.OAuth.ErrorDomain Code=670',
			client: 'Salesforce Mobile SDK for iOS',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-client', difference: 'The key is known, but the secret is wrong, or the app is not installed.' },
		{ slug: 'app-not-found', difference: 'An External Client App that this org does not have.' },
	],
	related: ['redirect-uri-mismatch'],
	specimens: [
		{ paste: 'error=invalid_client_id&error_description=client%20identifier%20invalid', where: 'authorize-page' },
		{
			paste: 'invalid_client_id: client identifier invalid\n    at OAuth2._postParams (/srv/app/node_modules/jsforce/lib/oauth2.js:240:19)',
			where: 'client-log',
		},
		{
			paste:
				'Error (AuthCodeExchangeError): Invalid client credentials. Verify the OAuth client secret and ID. Error authenticating with auth code due to: invalid_client_id::client identifier invalid',
			where: 'client-log',
		},
	],
	reviewed: '2026-11-22',
});
