import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_request',
	shared: true,
	family: 'authorization',
	title: 'Something in the request is missing, malformed or not allowed',
	summary:
		'Salesforce understood who is asking but not what, because a part of the request is missing or wrong. The words that come with the code say which part. It is almost always for the developer of the app.',
	meaning: `The code covers the form of the request. The text that we met most in the browser is \`missing required code challenge\`: the app or the org requires PKCE, and the client did not send it. Salesforce requires PKCE of vendors’ apps since 2026, it is ticked by default on new External Client Apps, and the switch for the whole org is off by default.

At the token endpoint two texts are frequent. \`scope parameter not supported\` means that the token request carries a \`scope\`, which belongs to the authorization request. \`refresh_token scope is required and the connected app should be installed and preauthorized\` puts two conditions of the JWT bearer flow into one sentence: the app needs the scope, although this flow never gives a refresh token, and the user must be approved.

Without a text, check the required parameters one by one. Salesforce’s own list behind this code could not be read in full.`,
	retry: { again: 'after-fix', why: 'The same request is refused until its form, or the app’s setting behind it, is changed.' },
	texts: [
		{
			description: 'missing required code challenge',
			where: ['callback-query'],
			flows: ['web-server'],
			causes: ['pkce-challenge-missing', 'pkce-required-org-wide'],
			certainty: 'several',
			sources: ['gh-pgonzaleznetwork-happysoup-io-252', 'gh-activepieces-activepieces-15615'],
		},
		{
			description: 'HTTPS required',
			shared: true,
			where: ['authorize-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['plain-http-request'],
			certainty: 'inferred',
			sources: [],
			note: 'The wording of an older list of codes.',
		},
		{
			description: 'must use HTTP GET',
			shared: true,
			where: ['authorize-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['wrong-http-method'],
			certainty: 'inferred',
			sources: [],
			note: 'The wording of an older list of codes.',
		},
		{
			description: 'out-of-band not supported',
			where: ['authorize-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['callback-url-mismatch'],
			certainty: 'inferred',
			sources: [],
			note: 'The wording of an older list of codes.',
		},
		{
			description: 'scope parameter not supported',
			shared: true,
			where: ['token-response'],
			flows: ['client-credentials', 'refresh-token', 'web-server', 'jwt-bearer'],
			causes: ['scope-sent-to-token-endpoint'],
			certainty: 'several',
			sources: ['gh-golang-oauth2-165'],
			note: 'Scopes are asked for at the authorization endpoint or set on the app. The token endpoint takes none.',
		},
		{
			description: 'refresh_token scope is required and the connected app should be installed and preauthorized',
			where: ['token-response'],
			flows: ['jwt-bearer'],
			causes: ['refresh-token-scope-missing', 'user-not-assigned-to-app', 'connected-app-not-installed', 'flow-not-enabled-on-app'],
			certainty: 'several',
			sources: ['gh-leandrob-node-salesforce-jwt-3'],
			note: 'The scope is the more frequent of the two reasons that the sentence names.',
		},
		{
			description: 'jti already in use',
			where: ['token-response'],
			flows: ['jwt-bearer'],
			causes: ['assertion-malformed'],
			certainty: 'one',
			sources: ['glenmazza-salesforce-postman'],
			note: 'The same assertion was sent a second time. A `jti` has to be new in each.',
		},
		{
			description: '',
			where: ['authorize-page', 'callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: [
				'required-parameter-missing',
				'pkce-challenge-missing',
				'pkce-challenge-malformed',
				'plain-http-request',
				'wrong-http-method',
			],
			certainty: 'official',
			sources: [
				'help-remoteaccess-oauth-flow-errors',
				'dev-intro-understanding-web-server-oauth-flow',
				'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
			],
			note: 'The code alone at the authorization step.',
		},
		{
			description: '',
			where: ['token-response'],
			flows: ['web-server'],
			causes: ['pkce-verifier-mismatch'],
			certainty: 'official',
			sources: ['dev-intro-understanding-web-server-oauth-flow', 'help-remoteaccess-oauth-flow-errors'],
			note: 'The code alone in the web server flow. A verifier that does not match is documented here, though mostly seen under invalid_grant.',
		},
		{
			description: '',
			where: ['token-response'],
			flows: ['jwt-bearer'],
			causes: ['refresh-token-scope-missing', 'required-parameter-missing', 'flow-not-enabled-on-app'],
			certainty: 'inferred',
			sources: [],
			note: 'The description was cut off in the paste that we saw.',
		},
		{
			description: 'grant type is missing',
			shared: true,
			where: ['token-response'],
			flows: ['any'],
			causes: ['required-parameter-missing', 'body-not-form-urlencoded'],
			certainty: 'doubtful',
			sources: ['volcengine-1633051'],
			note: 'One machine-written page; not confirmed elsewhere.',
		},
	],
	pagePerText: true,
	clientWords: [
		{
			text: 'The request is missing a required parameter',
			client: 'n8n and client-oauth2',
			sources: ['npm-n8n-client-oauth2', 'npm-client-oauth2'],
		},
		{
			text: 'com.salesforce.OAuth.ErrorDomain Code=673',
			client: 'Salesforce Mobile SDK for iOS',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-grant', difference: '`invalid code verifier` was seen under that code.' },
		{ slug: 'unsupported-grant-type', difference: 'The body of the token request could not be read, or its grant_type is unknown.' },
		{ slug: 'invalid-scope', difference: 'A scope was asked for at the right place, but the app does not have it.' },
	],
	related: ['redirect-uri-missing', 'unsupported-response-type'],
	disagreements: [
		{
			claim: 'A wrong PKCE verifier gives `invalid_request`.',
			who: 'Salesforce documents `invalid_request` for a verifier that does not match and `invalid_grant` for a missing one. Observed is `invalid_grant` with `invalid code verifier`.',
			advice: 'Treat both codes alike: compare the verifier with the challenge of the same login.',
		},
		{
			claim: 'Spring ’26 makes PKCE mandatory for every app.',
			who: 'One vendor’s article. Salesforce requires it of vendors’ apps, ticks it on new External Client Apps, and leaves the switch for the whole org off.',
			advice: 'It is required if the app or the org demands it. Send it in any case.',
		},
	],
	specimens: [
		{
			paste:
				'https://app.northwind-demo.example/auth/callback?error=invalid_request&error_description=missing+required+code+challenge&state=41d2',
			where: 'callback-query',
			cause: 'pkce-challenge-missing',
		},
		{
			paste: '{"error":"invalid_request","error_description":"scope parameter not supported"}',
			where: 'token-response',
			cause: 'scope-sent-to-token-endpoint',
		},
		{
			paste:
				'Unable to authenticate: invalid_request (refresh_token scope is required and the connected app should be installed and preauthorized)',
			where: 'client-log',
		},
	],
	reviewed: '2026-11-22',
});
