import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_token',
	shared: true,
	family: 'token',
	title: 'The token is not valid',
	summary:
		'A token was presented that Salesforce no longer or never accepted. If it happened while disconnecting an app, the token was already dead and nothing needs to be done. Otherwise the tool has to connect again.',
	meaning: `At the revoke endpoint Salesforce documents the code for a token that was invalid: it was revoked before, has expired, or was no token at all. The goal of a revocation is then reached already.

With Salesforce’s hosted MCP servers people met \`Invalid token\` after a good login. There the token was of a kind that the server does not take; users report that JWT-based access tokens and the scope \`mcp_api\` cured it. The code behind those words was not shown.`,
	retry: { again: 'never', why: 'The same token stays invalid. Get a new one.' },
	texts: [
		{
			description: 'Invalid token',
			shared: true,
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: ['access-token-kind-not-accepted', 'access-token-expired'],
			certainty: 'inferred',
			sources: [],
			note: 'Words of a client of Salesforce’s hosted MCP servers, after a good login. The code was not shown.',
		},
		{
			description: '',
			where: ['revoke-response'],
			flows: ['revoke'],
			causes: ['revoke-token-not-valid'],
			certainty: 'official',
			sources: ['dev-oauth-revoking-tokens', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-session-id', difference: 'The REST API’s answer to a dead access token.' },
		{ slug: 'unsupported-token-type', difference: 'The revoke endpoint does not take this kind of token.' },
		{ slug: 'bad-oauth-token', difference: 'The identity service’s answer.' },
	],
	related: ['invalid-grant'],
	specimens: [
		{
			paste: 'POST https://northwind-demo.my.salesforce.com/services/oauth2/revoke\nHTTP/1.1 400 Bad Request\n\nerror=invalid_token',
			where: 'revoke-response',
			cause: 'revoke-token-not-valid',
		},
	],
	reviewed: '2026-11-22',
});
