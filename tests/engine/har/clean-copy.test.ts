import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '#engine/har/clean-copy.ts';
import { index } from '../index.ts';
import { authorize, callback, diagnosisOf, errorPage, harOf, keptOf, leaderOf, myDomain, type Request } from './recording.ts';

const copyOf = (...requests: readonly Request[]): string => cleanCopy(keptOf(...requests).hops, index);
const entriesOf = (copy: string) =>
	(JSON.parse(copy) as { log: { entries: { request: { url: string; postData?: unknown }; response: Record<string, unknown> }[] } }).log
		.entries;

const kinds = (
	JSON.parse(readFileSync(new URL('../secret-kinds.json', import.meta.url), 'utf8')) as {
		kind: string;
		whySecret: string;
		example: string;
	}[]
).filter(({ whySecret }) => whySecret !== 'harmless');

/** The secret parts of an example: without the name under which it is given, and without what surrounds it. */
const valuesOf = (example: string): string[] => example.split(/[=:"'\s,{}&?/]+/).filter((part) => part.length >= 8 && /\d/.test(part));

const refused = {
	status: 400,
	mimeType: 'application/json',
	body: '{"error":"invalid_grant","error_description":"authentication failure"}',
};

/** A connection with a secret wherever a recording has room for one. */
const planted = (secret: string): Request[] => {
	const form = `grant_type=password&x=${encodeURIComponent(secret)}`;
	const header = { name: 'X-Northwind', value: secret };
	return [
		{
			url: `${authorize}&x=${encodeURIComponent(secret)}`,
			status: 302,
			redirect: `${callback}?y=${encodeURIComponent(secret)}`,
			headers: [header],
		},
		{ url: `${callback}/${encodeURIComponent(secret)}?error=access_denied#${encodeURIComponent(secret)}` },
		{
			url: `${callback}?error=access_denied&${encodeURIComponent(secret)}=1`,
			body: secret,
			headers: [{ name: 'Set-Cookie', value: secret }],
		},
		{
			url: `${myDomain}/services/oauth2/token`,
			method: 'POST',
			...refused,
			posted: { mimeType: 'application/x-www-form-urlencoded', text: form },
		},
		{
			url: `${myDomain}/services/oauth2/token`,
			method: 'POST',
			status: 400,
			body: secret,
			posted: { mimeType: 'text/plain', text: secret },
		},
		{
			url: `${myDomain}/services/oauth2/token`,
			method: 'POST',
			mimeType: 'application/json',
			body: JSON.stringify({ access_token: secret }),
		},
		{
			url: `${myDomain}/services/oauth2/token`,
			method: 'POST',
			...refused,
			posted: { mimeType: 'application/json', text: JSON.stringify({ grant_type: secret, [secret]: secret }) },
		},
		{ url: `${myDomain}/setup/secur/RemoteAccessErrorPage.apexp`, body: `<p>${secret}</p>` },
		{ url: `${myDomain}/services/data/v64.0/${encodeURIComponent(secret)}`, status: 401, body: `[{"x":${JSON.stringify(secret)}}]` },
	];
};

describe('the cleaned copy', () => {
	it.each(kinds)('holds nothing of a planted secret: $kind', ({ example }) => {
		const copy = copyOf(...planted(example));
		expect(entriesOf(copy).length).toBeGreaterThanOrEqual(6);
		const values = [example, ...valuesOf(example)];
		for (const value of values) {
			expect(copy).not.toContain(value);
			expect(copy).not.toContain(encodeURIComponent(value));
			expect(copy).not.toContain(JSON.stringify(value).slice(1, -1));
		}
	});

	it('holds nothing of a secret whose shape nobody knows', () => {
		for (const secret of ['Winter2024!', 'kJ8-xQ', 'hunter2hunter2']) expect(copyOf(...planted(secret))).not.toContain(secret);
	});

	it('keeps whether an answer came in the query or in the fragment: that tells the flow', () => {
		const [inQuery, inFragment] = entriesOf(
			copyOf(
				{ url: authorize, status: 302, redirect: `${callback}?error=access_denied` },
				{ url: authorize, status: 302, redirect: `${callback}#error=access_denied` },
			),
		);
		expect(inQuery?.response['redirectURL']).toBe(`${callback}?error=access_denied`);
		expect(inFragment?.response['redirectURL']).toBe(`${callback}#error=access_denied`);
	});

	it('keeps hosts, paths, names and error values', () => {
		const [first, last] = entriesOf(
			copyOf(
				{ url: authorize, status: 302, redirect: errorPage },
				{ url: `${callback}?error=access_denied&error_description=end-user+denied+authorization&state=x` },
			),
		);
		expect(first?.request.url).toBe(
			`https://your-domain.my.salesforce.com/services/oauth2/authorize?response_type=code&client_id=‹Consumer Key, 83 characters›&redirect_uri=${callback}&state=‹state›&code_challenge=‹code challenge, 43 characters›&code_challenge_method=S256`,
		);
		expect(first?.response['redirectURL']).toBe(
			'https://your-domain.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client&error_description=app%20must%20be%20installed%20into%20org',
		);
		expect(last?.request.url).toBe(`${callback}?error=access_denied&error_description=end-user%20denied%20authorization&state=…`);
	});

	it('keeps what the token endpoint was asked and what it said', () => {
		const posted = {
			mimeType: 'application/x-www-form-urlencoded',
			text: 'grant_type=urn:ietf:params:oauth:grant-type:saml2-bearer&assertion=abc&scope=api%20refresh_token',
		};
		const [entry] = entriesOf(copyOf({ url: `${myDomain}/services/oauth2/token`, method: 'POST', posted, ...refused }));
		expect(entry?.request.postData).toEqual({
			mimeType: 'application/x-www-form-urlencoded',
			params: [
				{ name: 'grant_type', value: 'urn:ietf:params:oauth:grant-type:saml2-bearer' },
				{ name: 'assertion', value: '‹assertion›' },
				{ name: 'scope', value: 'api refresh_token' },
			],
			text: 'grant_type=urn:ietf:params:oauth:grant-type:saml2-bearer&assertion=‹assertion›&scope=api%20refresh_token',
		});
		expect(entry?.response['content']).toMatchObject({ mimeType: 'application/json', text: refused.body });
	});

	it('keeps of a return address its host and path, and nothing of what is none', () => {
		const [first, last] = entriesOf(
			copyOf(
				{ url: `${myDomain}/services/oauth2/authorize?redirect_uri=${encodeURIComponent(`${callback}?tenant=northwind`)}` },
				{ url: `${myDomain}/services/oauth2/authorize?redirect_uri=northwind` },
			),
		);
		expect(first?.request.url).toMatch(/\?redirect_uri=https:\/\/sync\.northwind-demo\.example\/oauth\/callback$/);
		expect(last?.request.url).toMatch(/\?redirect_uri=…$/);
	});

	it('keeps of an error the words that are Salesforce’s own, and nothing of the people and secrets in it', () => {
		const page =
			'<p>OAUTH_APP_BLOCKED : this app is blocked by admin</p><div>Logged in as Dana Demo, Northwind Ltd</div><div>case note: Winter2024!</div>';
		const body = '{"error":"invalid_grant","error_description":"user Dana Demo of Northwind failed: 8629387034491310774"}';
		const copy = copyOf(
			{ url: `${authorize}&scope=api+Northwind`, status: 302 },
			{ url: `${myDomain}/setup/secur/RemoteAccessErrorPage.apexp`, body: page },
			{ url: `${callback}?error=Dana&error_description=user+Dana+failed` },
			{ url: `${myDomain}/services/oauth2/token`, method: 'POST', ...refused, body },
		);
		expect(copy).not.toMatch(/Dana|Demo|Northwind|Winter|8629/);
		expect(copy).toContain('&scope=api%20…');
		expect(copy).toContain('this app is blocked by admin');
		expect(copy).toContain('?error=…&error_description=user%20…%20failed');
		expect(copy).toContain('user … … of … failed');
	});

	it('can be opened by any program: its addresses are addresses', () => {
		for (const { request } of entriesOf(copyOf(...planted('Winter2024!')))) expect(URL.canParse(request.url), request.url).toBe(true);
	});

	const api = { url: `${myDomain}/services/data/v64.0/query`, status: 401, mimeType: 'application/json' };
	it.each<[string, Request[]]>([
		['an error page', [{ url: authorize, status: 302, redirect: errorPage }, { url: errorPage }]],
		[
			'the words of an error page',
			[{ url: `${myDomain}/setup/secur/RemoteAccessErrorPage.apexp`, body: 'OAUTH_APP_BLOCKED : this app is blocked by admin' }],
		],
		['a token request', [{ url: `${myDomain}/services/oauth2/token`, method: 'POST', ...refused }]],
		['a call of the API', [{ ...api, body: '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]' }]],
		[
			'a token request in JSON',
			[
				{
					url: `${myDomain}/services/oauth2/token`,
					method: 'POST',
					...refused,
					posted: {
						mimeType: 'application/json',
						text: '{"grant_type":"client_credentials","client_id":"3MVG9northwind","client_secret":"x"}',
					},
				},
			],
		],
		[
			'what the browser says of a request without an answer',
			[{ url: `${myDomain}/services/oauth2/token`, method: 'POST', status: 0, trouble: 'net::ERR_FAILED' }],
		],
		[
			'what an app passes on',
			[
				{
					url: 'https://app.northwind-demo.example/connect',
					method: 'POST',
					status: 422,
					body: '{"detail":"invalid_client_id: client identifier invalid"}',
				},
			],
		],
		['a request that can be checked', [{ url: authorize }]],
	])('leads to the same answer as the recording, and is clean once and for all: %s', (_, requests) => {
		const copy = copyOf(...requests);
		const [before, after] = [diagnosisOf(harOf(...requests)), diagnosisOf(copy)];
		expect([after.kind, leaderOf(after), after.lint.map(({ rule }) => rule)]).toEqual([
			before.kind,
			leaderOf(before),
			before.lint.map(({ rule }) => rule),
		]);
	});
});
