import { defineError } from '../define.ts';

export default defineError({
	code: 'Bad_OAuth_Token',
	aliases: ['Bad OAuth Token', 'Bad_Oauth_Token'],
	family: 'api',
	title: 'An identity address does not accept the token',
	summary:
		'A product asked Salesforce who you are and sent a token that Salesforce does not accept there. Most often the token has expired, and the product should fetch a new one by itself. Connecting again usually helps.',
	meaning: `Addresses below \`/id/\` and \`/services/oauth2/\`, such as \`userinfo\`, do not answer like the REST API. Instead of JSON and HTTP 401 they send HTTP 403 with this single word as plain text. Libraries that refresh only on 401 therefore never notice that the token has expired.

The second reason is a token of the wrong kind: the session id of a Salesforce page or of a SOAP login is no OAuth token, and these addresses refuse it. If the REST API accepts the same token, this is the reason.

The word says nothing about permissions of the user or about the app being blocked.`,
	retry: { again: 'after-fix', why: 'The same token gets the same answer. A refreshed token, or one from an OAuth flow, works.' },
	texts: [
		{
			description: '',
			where: ['identity-response', 'client-log', 'typed'],
			flows: ['api-call'],
			causes: ['access-token-expired', 'access-token-kind-not-accepted', 'token-used-at-wrong-host'],
			certainty: 'official',
			sources: [
				'gh-forcedotcom-salesforcemobilesdk-android-restclient-java',
				'gh-forcedotcom-salesforcemobilesdk-android-2430',
				'gh-jsforce-jsforce',
				'gh-jsforce-jsforce-736',
				'drupal-salesforce-3191597',
			],
			note: 'HTTP 403; the whole body is the bare word.',
		},
	],
	lookAlikes: [
		{ slug: 'invalid-session-id', difference: 'The answer of the REST and SOAP API to the same trouble: JSON or XML, HTTP 401.' },
		{ slug: 'missing-oauth-token', difference: 'No token arrived at all.' },
		{ slug: 'invalid-scope-single-access', difference: 'The token is good but lacks the scope for this address.' },
	],
	related: ['invalid-session-id', 'invalid-token'],
	specimens: [
		{
			paste:
				'GET https://northwind-demo.my.salesforce.com/services/oauth2/userinfo\nHTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nBad_OAuth_Token',
			where: 'identity-response',
		},
		{
			paste:
				'Client error: `POST https://login.salesforce.com/id/00D5f000000Abcd/0055f000001Efgh` resulted in a `403 Forbidden` response:\nBad_OAuth_Token',
			where: 'client-log',
		},
	],
	reviewed: '2026-11-22',
});
