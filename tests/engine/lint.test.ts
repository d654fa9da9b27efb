import { describe, expect, it } from 'vitest';
import { authorizeRules } from '#engine/lint/authorize.ts';
import { index, read } from './index.ts';

const key = `3MVG9${'a1B'.repeat(26)}xy`;
const challenge = 'MtBnR2CqO1YnofTHdEUNRMXPFCkJxDqQyh1Ig7aesno';
const request = (parameters: Record<string, string>, origin = 'https://northwind-demo.my.salesforce.com'): string =>
	`${origin}/services/oauth2/authorize?${Object.entries(parameters)
		.map(([name, value]) => `${name}=${value}`)
		.join('&')}`;
const good = {
	response_type: 'code',
	client_id: key,
	redirect_uri: 'https%3A%2F%2Fapp.example.com%2Fcb',
	scope: 'api%20refresh_token',
	state: 'rVJ5zjxNqubaeOGbxlmzsm7epUX3AdHl',
	code_challenge: challenge,
	code_challenge_method: 'S256',
};
const rules = (text: string): string[] => read(text).lint.map(({ rule }) => rule);

describe('an authorize request', () => {
	it('that is right has no finding', () => expect(rules(request(good))).toEqual([]));

	it.each([
		['placeholder-in-authorize', request({ ...good, client_id: 'YOUR_CLIENT_ID' })],
		['placeholder-in-authorize', request(good, 'https://[your-domain]')],
		['html-entities-in-url', request(good).replaceAll('&', '&amp;')],
		['authorize-over-http', request(good, 'http://login.salesforce.com')],
		['client-id-missing', request({ ...good, client_id: '' })],
		['client-id-shape', request({ ...good, client_id: key.slice(0, 30) })],
		['secret-in-url', request({ ...good, client_secret: '8629387034491310774' })],
		['grant-type-in-authorize', request({ ...good, grant_type: 'authorization_code' })],
		['response-type-missing', request({ ...good, response_type: '' })],
		['response-type-unknown', request({ ...good, response_type: 'codes' })],
		['user-agent-flow', request({ ...good, response_type: 'token' })],
		['redirect-uri-missing', request({ ...good, redirect_uri: '' })],
		['redirect-uri-double-encoded', request({ ...good, redirect_uri: 'https%253A%252F%252Fapp.example.com%252Fcb' })],
		['redirect-uri-insecure', request({ ...good, redirect_uri: 'http%3A%2F%2Fapp.example.com%2Fcb' })],
		['redirect-uri-fragment', request({ ...good, redirect_uri: 'https%3A%2F%2Fapp.example.com%2F%23cb' })],
		['redirect-uri-custom-scheme', request({ ...good, redirect_uri: 'myapp%3A%2F%2Fcb' })],
		[
			'pkce-missing',
			request({ ...good, code_challenge: '', code_challenge_method: '' }).replace('&code_challenge=&code_challenge_method=', ''),
		],
		['pkce-method-plain', request({ ...good, code_challenge_method: 'plain' })],
		['pkce-method-absent', request(good).replace('&code_challenge_method=S256', '')],
		['pkce-challenge-shape', request({ ...good, code_challenge: 'some-challenge' })],
		['pkce-method-without-challenge', request(good).replace(`&code_challenge=${challenge}`, '')],
		['scope-separator', request({ ...good, scope: 'api,refresh_token' })],
		['scope-no-refresh', request({ ...good, scope: 'api' })],
		['immediate-true', request({ ...good, immediate: 'true' })],
		['state-missing', request({ ...good, state: '' })],
		['host-lightning-or-setup', request(good, 'https://northwind-demo.lightning.force.com')],
		['host-instance', request(good, 'https://na123.salesforce.com')],
		['host-generic-with-eca', request(good, 'https://login.salesforce.com')],
		['duplicate-parameter', `${request(good)}&scope=api`],
		['authorize-not-by-browser', 'POST https://login.salesforce.com/services/oauth2/authorize HTTP/1.1'],
	])('%s', (rule, text) => expect(rules(text)).toContain(rule));

	it('lets a loopback redirect be http', () =>
		expect(rules(request({ ...good, redirect_uri: 'http%3A%2F%2Flocalhost%3A1717%2FOauthRedirect' }))).not.toContain(
			'redirect-uri-insecure',
		));
	it('misses nothing where the endpoint is only spoken of', () =>
		expect(read('See https://login.salesforce.com/services/oauth2/authorize.').candidates).toEqual([]));
	it('is read in a link of a page’s source, and behind percent-encoding', () => {
		const found = ['redirect-uri-insecure'];
		const text = request({ ...good, redirect_uri: 'http%3A%2F%2Fapp.example.com%2Fcb' });
		expect(rules(`<a href="${text}">connect</a>`)).toEqual(found);
		expect(rules(`https://a.example/?next=${encodeURIComponent(text)}`)).toEqual(found);
	});
	it('ends an empty parameter at the line’s end', () =>
		expect(rules(`${request({ ...good, state: '' })}\nnext`)).toContain('state-missing'));
	it('is read across line breaks and stray blanks', () =>
		expect(
			rules(
				'https://MyDomainName.my.salesforce.com/services/oauth2/authorize?\nresponse_type=token&\nclient_id=$CLIENT_ID&\nredirect_uri=$REDIRECT_URI',
			),
		).toContain('placeholder-in-authorize'));
	it('leads to causes that the catalog has', () => {
		const ids = new Set(index.causes.map(({ id }) => id));
		for (const { cause } of authorizeRules) if (cause !== null) expect(ids.has(cause), cause).toBe(true);
	});
});

describe('a JWT assertion', () => {
	const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
	const assertion = (alg: string, exp: number): string =>
		`grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=${encode({ alg })}.${encode({ iss: 'k', exp })}.c2lnbmF0dXJl`;
	const soon = Date.UTC(2026, 10, 22) / 1000 + 120;

	it.each([
		['RS256', soon, []],
		['RS256', soon - 3600, ['jwt-exp-past']],
		['HS256', soon, ['jwt-alg-not-rs256']],
		['RS256', soon * 1000, ['jwt-exp-milliseconds']],
	] as const)('signed with %s, good until %d', (alg, exp, found) => expect(rules(assertion(alg, exp))).toEqual(found));

	it('is not judged where it is no assertion', () =>
		expect(rules(assertion('RS256', soon - 3600).replace('assertion=', 'access_token='))).toEqual([]));
});
