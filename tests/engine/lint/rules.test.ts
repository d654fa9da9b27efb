/** Every rule of the catalog: one request that breaks it, and one beside it that does not. */
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '#catalog/load.ts';
import { detectors } from '#engine/lint.ts';
import { challengeOf } from '#engine/redact/pkce.ts';
import { index, read } from '../index.ts';
import { certificate, otherKey, ownKey } from './certificate.ts';
import * as made from './requests.ts';

const { app, authorize, bearer, flow, http, jwt, key, sandbox, soon } = made;
const login = 'https://login.salesforce.com';
const test = 'https://test.salesforce.com';
const site = 'https://northwind-demo.my.site.com/members';
const redirect = (address: string): string => encodeURIComponent(address);
const password = { ...app, grant_type: 'password', username: 'dana@northwind-demo.example.com', password: 'northwind-demo-Passw0rd' };
const refresh = { ...app, grant_type: 'refresh_token', refresh_token: '5Aep861NorthwindDemoNorthwindDemoNorthwindDemo' };
const clientCredentials = { ...app, grant_type: 'client_credentials' };
const accessToken = '00D000000000062!AQEAQNorthwindDemoNorthwindDemoNorthwindDemo1234';
const basic = (credentials: string): string => `Authorization: Basic ${Buffer.from(credentials).toString('base64')}\n`;
const noApp = { client_id: undefined, client_secret: undefined };
const signed = (claims: Record<string, unknown>): string => bearer(jwt(claims));

const pairs: Readonly<Record<string, readonly [breaks: string, keeps: string]>> = {
	'authz-not-an-authorize-url': [authorize().replace('/authorize?', '/token?'), authorize()],
	'approval-page-address': [`${made.myDomain}/setup/secur/RemoteAccessAuthorizationPage.apexp?source=CAAAAZ`, authorize()],
	'device-flow-url': [`${made.myDomain}/setup/connect`, authorize()],
	'authorize-not-by-browser': [`POST ${login}/services/oauth2/authorize HTTP/1.1`, `GET ${authorize()}`],
	'html-entities-in-url': [authorize().replaceAll('&', '&amp;'), authorize()],
	'authorize-over-http': [authorize({}, 'http://login.salesforce.com'), authorize({}, login)],
	'placeholder-in-authorize': [authorize({ client_id: 'YOUR_CLIENT_ID' }), authorize({ client_id: '********' })],
	'duplicate-parameter': [`${authorize()}&scope=api`, `${authorize()}&prompt=login`],
	'secret-in-url': [authorize({ client_secret: '8629387034491310774' }), authorize({ client_secret: '' })],
	'grant-type-in-authorize': [authorize({ grant_type: 'authorization_code' }), authorize({ response_type: 'code' })],
	'host-generic-with-eca': [authorize({}, login), authorize()],
	'host-generic-blocked': [authorize({}, login), authorize({}, test)],
	'host-prod-vs-sandbox': [
		authorize({ login_hint: 'dana@northwind-demo.example.com.uat' }, login),
		authorize({ login_hint: 'dana@northwind-demo.example.com' }, login),
	],
	'host-lightning-or-setup': [authorize({}, 'https://northwind-demo.lightning.force.com'), authorize({}, sandbox)],
	'host-instance': [authorize({}, 'https://na123.salesforce.com'), authorize({}, 'https://na-team.my.salesforce.com')],
	'host-experience': [authorize({}, site), authorize()],
	'host-unknown': [authorize({}, 'https://salesforce.login-northwind.example'), authorize({}, 'https://localhost:8080')],
	'client-id-missing': [authorize({ client_id: '' }), authorize({ client_id: '…' })],
	'client-id-shape': [authorize({ client_id: key.slice(0, 30) }), authorize({ client_id: 'PlatformCLI' })],
	'response-type-missing': [authorize({ response_type: '' }), authorize({ response_type: 'token' })],
	'response-type-unknown': [authorize({ response_type: 'codes' }), authorize({ response_type: 'hybrid_token' })],
	'user-agent-flow': [authorize({ response_type: 'token' }), authorize()],
	'redirect-uri-missing': [authorize({ redirect_uri: undefined }), `${authorize({ redirect_uri: undefined })}&…`],
	'redirect-uri-not-encoded': [
		authorize({ redirect_uri: 'https://app.example.com/cb?tenant=1&region=eu' }),
		authorize({ redirect_uri: 'https://app.example.com/cb?tenant=1' }),
	],
	'redirect-uri-double-encoded': [
		authorize({ redirect_uri: redirect(redirect('https://app.example.com/cb')) }),
		authorize({ redirect_uri: redirect(`https://app.example.com/cb?tenant=1&next=${redirect('https://app.example.com/home')}`) }),
	],
	'redirect-uri-insecure': [
		authorize({ redirect_uri: redirect('http://app.example.com/cb') }),
		authorize({ redirect_uri: redirect('http://localhost:1717/OauthRedirect') }),
	],
	'redirect-uri-custom-scheme': [authorize({ redirect_uri: redirect('myapp://cb') }), authorize()],
	'redirect-uri-fragment': [authorize({ redirect_uri: redirect('https://app.example.com/#cb') }), authorize()],
	'redirect-uri-near-miss': [
		`${authorize()}\nCallback URL: https://app.example.com/cb/`,
		`${authorize()}\nCallback URL: https://other.example.com/cb`,
	],
	'cross-env-callback': [
		authorize({ redirect_uri: redirect('https://staging.example.com/cb') }, login),
		authorize({ redirect_uri: redirect('https://stagingroom.example.com/cb') }, login),
	],
	'pkce-missing': [authorize({ code_challenge: undefined, code_challenge_method: undefined }), authorize()],
	'pkce-method-plain': [authorize({ code_challenge_method: 'plain' }), authorize()],
	'pkce-method-absent': [authorize({ code_challenge_method: undefined }), authorize()],
	'pkce-challenge-shape': [authorize({ code_challenge: 'some-challenge' }), authorize({ code_challenge: 'abc...' })],
	'pkce-method-without-challenge': [authorize({ code_challenge: undefined }), authorize()],
	'scope-separator': [authorize({ scope: 'api,refresh_token' }), authorize({ scope: 'api+refresh_token' })],
	'scope-unknown': [authorize({ scope: 'api%20refresh_tokens' }), authorize({ scope: 'openid%20offline_access' })],
	'scope-foreign': [authorize({ scope: 'api%20User.Read' }), authorize()],
	'scope-too-many': [
		authorize({ scope: index.scopes.slice(0, 13).join('%20') }),
		authorize({ scope: index.scopes.slice(0, 12).join('%20') }),
	],
	'scope-no-refresh': [authorize({ scope: 'api' }), authorize({ scope: '' })],
	'scope-mcp-and-api': [authorize({ scope: 'mcp_api%20api' }), authorize({ scope: 'mcp_api%20refresh_token' })],
	'prompt-unknown': [authorize({ prompt: 'none' }), authorize({ prompt: 'login%20consent' })],
	'immediate-true': [authorize({ immediate: 'true' }), authorize({ immediate: 'false' })],
	'display-unknown': [authorize({ display: 'wide' }), authorize({ display: 'popup' })],
	'state-missing': [authorize({ state: '' }), authorize().replace(/&state=.*/, '&st...')],
	'login-hint-experience': [
		authorize({ login_hint: 'dana@northwind-demo.example.com' }, site),
		authorize({ login_hint: 'dana@northwind-demo.example.com', prompt: 'login' }, site),
	],

	'token-over-http': [http({}, 'http://login.salesforce.com'), http()],
	'token-endpoint-address': [http({}, 'https://northwind-demo.lightning.force.com'), http()],
	'token-body-not-form': [
		`curl ${login}/services/oauth2/token -H 'Content-Type: application/json' -d '{"grant_type":"client_credentials","client_id":"${key}"}'`,
		`${http()}\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json`,
	],
	'token-grant-type-missing-or-unknown': [http({ grant_type: 'authorisation_code' }), http({ grant_type: '$GRANT' })],
	'token-scope-sent': [http({ scope: 'api' }), `${http()}\n\nHTTP/1.1 200 OK\n\n{"access_token":"x","scope":"api"}`],
	'token-client-credentials-host': [flow(clientCredentials, login), flow(clientCredentials)],
	'token-generic-host': [http({}, login), http()],
	'token-secrets-in-query': [
		`POST ${login}/services/oauth2/token?${new URLSearchParams(password)}`,
		`POST ${login}/services/oauth2/token?format=json\n\n${new URLSearchParams(password)}`,
	],
	'token-placeholder-or-missing': [http({ client_id: '{{clientId}}' }), http({ client_id: '$CLIENT_ID' })],
	'token-client-id-missing': [http({ client_id: undefined }), http(noApp, made.myDomain, basic('key:secret'))],
	'token-secret-missing': [http({ client_secret: undefined, code_verifier: undefined }), http({ client_secret: undefined })],
	'token-basic-header-shape': [http(noApp, made.myDomain, basic('no colon in it')), http(noApp, made.myDomain, basic('key:secret'))],
	'token-redirect-uri-missing': [http({ redirect_uri: undefined }), `${http({ redirect_uri: undefined })}&…`],
	'token-redirect-uri-differs': [
		`${authorize()}\n\n${http({ redirect_uri: redirect('https://app.example.com/other') })}`,
		`${authorize()}\n\n${http()}`,
	],
	'token-code-encoded': [
		http({ code: 'aPrxNorthwindDemoNorthwindDemo123456%253D%253D' }),
		http({ code: 'aPrxNorthwindDemoNorthwindDemo123456%3D%3D' }),
	],
	'token-verifier-missing': [`${authorize()}\n\n${http({ code_verifier: undefined })}`, `${authorize()}\n\n${http()}`],
	'token-verifier-shape': [
		http({ code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r' }),
		http({ code_verifier: Buffer.alloc(128, 'northwind').toString('base64url') }),
	],
	'token-verifier-mismatch': [`${authorize()}\n\n${http()}`, `${authorize({ code_challenge: challengeOf(made.verifier) })}\n\n${http()}`],
	'token-password-flow': [flow(password), http()],
	'token-password-without-token': [flow(password), http()],
	'token-password-e-mail': [flow(password, sandbox), flow({ ...password, username: 'dana@northwind-demo.example.com.uat' }, sandbox)],
	'token-refresh-without-token': [flow({ ...refresh, refresh_token: accessToken }), flow(refresh)],
	'token-client-credentials-scopes': [flow(clientCredentials), http()],
	'api-host-not-instance-url': [
		`${http()}\n\n{"instance_url":"${made.myDomain}"}\n\nGET ${sandbox}/services/data/`,
		`${http()}\n\n{"instance_url":"${made.myDomain}"}\n\nGET ${made.myDomain}/services/data/`,
	],
	'revoke-not-form': [
		`POST ${made.myDomain}/services/oauth2/revoke\nContent-Type: application/json\n\n{"token":"${accessToken}"}`,
		`POST ${made.myDomain}/services/oauth2/revoke\n\ntoken=${accessToken}`,
	],

	'jwt-not-three-parts': [`${bearer(jwt().split('.').slice(0, 2).join('.'))}&x=1`, `${bearer(jwt().split('.').slice(0, 2).join('.'))}...`],
	'jwt-private-key-pasted': [
		bearer('-----BEGIN PRIVATE KEY-----MIIEvQIBADANBgkqhkiG9w0BAQ-----END PRIVATE KEY-----'),
		`${bearer(jwt())}\n-----BEGIN PRIVATE KEY-----MIIEvQIBADANBgkqhkiG9w0BAQ-----END PRIVATE KEY-----`,
	],
	'jwt-placeholder': [
		`{"iss":"YOUR_CONSUMER_KEY","sub":"a@b.example","aud":"${login}","exp":${soon}}`,
		`{"iss":"***","sub":"a@b.example","aud":"${login}","exp":${soon}}`,
	],
	'jwt-claim-missing': [signed({ sub: undefined }), signed({ sub: undefined, prn: 'dana@northwind-demo.example' })],
	'jwt-alg-not-rs256': [bearer(jwt({}, 'HS256')), bearer(jwt())],
	'jwt-certificate-mismatch': [`${bearer(jwt())}\n${certificate}\n${otherKey}`, `${bearer(jwt())}\n${certificate}\n${ownKey}`],
	'jwt-iss-shape': [signed({ iss: 'Northwind Sync' }), signed({ iss: 'PlatformCLI' })],
	'jwt-sub-not-username': [signed({ sub: '005000000000001AAA' }), signed({})],
	'jwt-sub-and-prn': [signed({ prn: 'dana@northwind-demo.example' }), signed({})],
	'jwt-aud-wrong-environment': [bearer(jwt(), test), bearer(jwt({ aud: test }), test)],
	'jwt-aud-bad-form': [signed({ aud: `${login}/services/oauth2/token` }), signed({ aud: site })],
	'jwt-aud-my-domain': [signed({ aud: made.myDomain }), signed({})],
	'jwt-exp-past': [signed({ exp: soon - 3600 }), signed({})],
	'jwt-exp-milliseconds': [signed({ exp: soon * 1000 }), signed({})],
	'jwt-exp-far': [signed({ exp: soon + 3600 }), signed({})],
	'jwt-exp-not-a-number': [signed({ exp: String(soon) }), signed({})],
	'jwt-jti-present': [signed({ jti: 'a1' }), signed({})],
	'jwt-iat-nbf': [signed({ iat: soon - 60 }), signed({})],
	'jwt-ask-preauthorized': [bearer(jwt()), `access_token=${jwt()}`.replace(jwt(), 'x')],
	'jwt-ask-app-scopes': [bearer(jwt()), http()],
	'jwt-ask-flow-enabled': [bearer(jwt()), http()],
};

const catalog = await loadCatalog();
const found = (text: string): string[] => read(text).lint.map(({ rule }) => rule);

describe('a rule of the request check', () => {
	it.each(Object.entries(detectors))('for %s is told in the catalog and seen by the engine, in the same order', (target, rules) =>
		expect(Object.keys(rules)).toEqual(catalog.reference.requestRules.filter((rule) => rule.target === target).map(({ id }) => id)),
	);
	it('has an example here', () =>
		expect(Object.keys(pairs).toSorted()).toEqual(catalog.reference.requestRules.map(({ id }) => id).toSorted()));

	it.each(Object.entries(pairs).map(([rule, [breaks]]) => [rule, breaks] as const))('%s sees the mistake', (rule, text) =>
		expect(found(text)).toContain(rule),
	);
	it.each(Object.entries(pairs).map(([rule, [, keeps]]) => [rule, keeps] as const))('%s lets the near miss be', (rule, text) =>
		expect(found(text)).not.toContain(rule),
	);

	it.each(['northwind-demo.my.salesforce.com.my', 'northwind-demo.lightning.force.com.my', 'login.salesforce.com.my'])(
		'sees that the host %s.salesforce.com ends twice',
		(host) => {
			expect(found(authorize({}, `https://${host}.salesforce.com`))).toContain('host-lightning-or-setup');
			expect(found(http({}, `https://${host}.salesforce.com`))).toContain('token-endpoint-address');
		},
	);
	it('knows no login host of Salesforce by a name that is no instance', () => {
		for (const name of ['logn', 'www', 'northwind-demo', 'my'])
			expect(found(authorize({}, `https://${name}.salesforce.com`)), name).toContain('host-unknown');
		for (const name of ['login', 'test', 'welcome', 'usa77', 'api', 'northwind-demo.my', 'northwind-demo--dev.sandbox.my'])
			expect(found(authorize({}, `https://${name}.salesforce.com`)), name).not.toContain('host-unknown');
	});
	it('knows the hosts of other clouds, and those that only show pages', () => {
		expect(found(authorize({}, 'https://login.salesforce.mil'))).toEqual(
			expect.arrayContaining(['host-generic-with-eca', 'host-generic-blocked']),
		);
		expect(found(authorize({}, 'https://c.documentforce.com'))).toContain('host-lightning-or-setup');
		for (const host of ['login.salesforce.mil', 'test.salesforce.mil', 'c.documentforce.com', 'c.salesforce-sites.com'])
			expect(found(authorize({}, `https://${host}`)), host).not.toContain('host-unknown');
		for (const host of ['login.salesforce.cn', 'login.site.com', 'login.sfcrmproducts.com'])
			expect(found(authorize({}, `https://${host}`)), host).toContain('host-unknown');
	});

	it('has the severity and the cause of the catalog', () => {
		for (const { id, severity, cause } of catalog.reference.requestRules) {
			const finding = read(pairs[id]?.[0] ?? '').lint.find(({ rule }) => rule === id);
			expect([finding?.severity, finding?.cause], id).toEqual([severity, cause]);
		}
	});
});
