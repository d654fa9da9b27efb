import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The client library is set up for another flow, issuer or provider type',
	group: 'client-side',
	appKind: 'none',
	whoFixes: ['developer'],
	tell: 'The request that leaves the client is not the one you meant, or the client rejects a good answer of Salesforce.',
	why: `A library makes choices that its settings do not show. Some send the username-password grant when they are given a key and a secret, so Salesforce answers \`authentication failure\` to a request that was meant as client credentials. Some do not know the flow and make no request at all. Some expect another issuer than the one in the token, or treat an answer with an ID token as plain OAuth.

In the last two cases Salesforce has already said yes, and its Login History shows a success.`,
	confirm: [
		{
			look: 'Switch on the debug log of the library, mask the secrets, and read `grant_type`, the host and the issuer. Compare them with what you meant.',
		},
		{
			look: 'Send the same request by hand. If it succeeds there, the library is the difference.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Success'],
			look: 'A success at the time of the error means that the client refused the answer. No row means that no request got as far as a user.',
		},
	],
	tells: { 'token-request': ['other-flow'] },
	said: phrases(`
		issuer mismatch*/configured/login.salesforce.com/test.salesforce.com/differ*, issuer/iss not match*,
		wrong/expects/expected/another/different/unexpected issuer, library not support* flow*/client,
		library sends/uses password, wrong oauth flow, sets grant type password, connector only offer* jwt,
		connector only username/provid* password, ignores/ignore* choice, ignores chosen,
		connector/plugin/library/driver ignores, passwordflow anyway/instead, outdated library/sdk/connector,
		declared oauth, iss mismatch*/differ*, unexpected iss, library rejects/refuses/chok*, sends/sent passwordflow,
		different/other/another way than, login different way, way than picked/chose/configured,
		uses/used password although, password although chose/other, not way/method chose, not way configured,
		username/used password anyway, password method anyway, although set jwt, although jwt enabled,
		falls back password/passwordflow, fell/fall* back password*, silently falls/fell back,
		library/lib not know*/implement*, not know jwt, lib/library/sdk/driver not support*, library old version,
		old version jsforce/sdk, library/lib/sdk/driver too old, library must/needs upgrad*, wrong provider type,
		provider type oauth, type oauth oidc, oauth instead oidc, unexpected id token, issuer my domain,
		domain as issuer, client rejects answer/token, rejects good answer, salesforce said yes,
		salesforce had/done right, salesforce answered fine, connector/uses/used/library/client wrong flow,
		library/sends/uses/sent wrong grant, another/different/other flow than, other flow instead,
		grant than configured/wanted, sends/uses password instead, instead/although client credentials,
		issuer/iss claim expect*, issuer validation/check fail*, plugin logs password, library throws issuer/iss,
		ignores setting* password/jwt, sdk expects different, sdk uses/sends wrong, connector sends wrong,
		falls back another/other flow, package/client/connector/tool/plugin not support* flow,
		not handle/expect* id token, id token not handled, issuer should/login.salesforce.com my domain,
		iss not/login.salesforce.com my domain, id token issuer my, library throws id token,
		issuer configured login.salesforce.com iss, library uses another/other flow, library uses/sends other grant,
		library uses another grant
	`),
	fixes: [
		{
			title: 'Choose flow, issuer and provider type explicitly',
			actor: 'developer',
			steps: [
				{ do: 'Update the library, and look up in its documentation which flows it supports and how each is chosen.' },
				{
					request: `curl https://<MYDOMAIN>.my.salesforce.com/services/oauth2/token \\
  -d grant_type=client_credentials \\
  -d client_id=<CONSUMER_KEY> \\
  -d client_secret=<CONSUMER_SECRET>`,
					language: 'bash',
					say: 'The client credentials flow by hand. If this gives a token, the setup in Salesforce is right.',
				},
				{
					do: 'Set the issuer to the host that issues the token: the My Domain address, or `https://login.salesforce.com`. The discovery document of that host, `/.well-known/openid-configuration`, names the exact value.',
				},
				{
					do: 'With the scope `openid` use the OpenID Connect type of provider in the library; without an ID token use the plain OAuth type and leave `openid` out.',
				},
				{ do: 'If the library does not know the flow, use another library or send the token request yourself.' },
			],
			verify: 'The debug log shows the grant type and the host that you meant, and the client accepts the token.',
		},
	],
	otherwise:
		'If the request is the right one and Salesforce refuses it, take the code and the text from Salesforce’s own answer, not from the library’s wording. Do not switch off the check of the issuer or of the signature to get past an error.',
	clientWords: [
		{
			text: 'id_token detected in the response, you must use client.callback()',
			client: 'openid-client',
			sources: ['gh-nextauthjs-next-auth-4543'],
		},
		{
			text: 'Unexpected ID Token returned, use',
			client: 'Auth.js and NextAuth.js',
			sources: ['gh-nextauthjs-next-auth-11917'],
		},
		{ text: 'jwks_uri must be configured on the issuer', client: 'openid-client', sources: ['gh-nextauthjs-next-auth-3567'] },
		{ text: 'No authentication middleware present', client: 'Restforce', sources: ['gh-restforce-restforce-845'] },
		{ text: 'unexpected JWT "iss" (issuer) claim value', client: 'Auth.js and NextAuth.js', sources: ['gh-nextauthjs-next-auth-11917'] },
		{ text: 'Issuer mismatch in authorization server metadata', client: 'MCP Inspector', sources: ['gh-forcedotcom-mcp-hosted-44'] },
	],
	certainty: 'several',
	sources: [
		'gh-simple-salesforce-simple-salesforce-753',
		'gh-restforce-restforce-845',
		'gh-nextauthjs-next-auth-2524',
		'gh-nextauthjs-next-auth-11917',
		'gh-forcedotcom-mcp-hosted-44',
	],
	saidSources: ['gh-open-metadata-openmetadata-20086', 'gh-bagofwords1-bagofwords-949', 'gh-apache-hop-6121'],
	reviewed: '2026-11-22',
});
