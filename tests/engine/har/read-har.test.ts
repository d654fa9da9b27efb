import { describe, expect, it } from 'vitest';
import { cleanCopy } from '#engine/har/clean-copy.ts';
import { pageText } from '#engine/har/page-text.ts';
import { index } from '../index.ts';
import { authorize, callback, diagnosisOf, errorPage, harOf, keptOf, leaderOf, myDomain, type Request, readingOf } from './recording.ts';

const steps = (...requests: readonly Request[]): string[] => readingOf(...requests).har.hops.map(({ step }) => step);
const rootOf = (...requests: readonly Request[]) => {
	const { har } = readingOf(...requests);
	return har.hops[har.root];
};
const foreign: Request = { url: 'https://cdn.northwind-demo.example/app.js', mimeType: 'text/javascript', body: 'error=invalid_grant' };

describe('a recording of the network', () => {
	it('is told from start to end, and nothing else is kept of it', () => {
		expect(
			steps(
				foreign,
				{ url: authorize, status: 302, redirect: `${myDomain}/?ec=302&startURL=x` },
				{ url: `${myDomain}/?ec=302&startURL=x` },
				foreign,
				{ url: `${myDomain}/login`, method: 'POST', status: 302 },
				{ url: `${myDomain}/setup/secur/RemoteAccessAuthorizationPage.apexp?source=abc` },
				{ url: `${callback}?code=aPrxNorthwindDemo`, status: 302 },
				{ url: `${myDomain}/services/oauth2/token`, method: 'POST', mimeType: 'application/json', body: '{"access_token":"x"}' },
				{ url: `${myDomain}/services/oauth2/userinfo` },
				{ url: `${myDomain}/services/data/v64.0/query?q=x`, status: 401, mimeType: 'application/json' },
			),
		).toEqual(['authorize', 'login', 'login', 'approval', 'callback', 'token', 'endpoint', 'api']);
	});

	it('gives of each request its time, method, status, kind of host, address and parameters, cleaned', () => {
		const [hop] = readingOf({ url: authorize, status: 302, redirect: `${callback}?error=access_denied&state=northwind-demo-state` }).har
			.hops;
		expect(hop).toMatchObject({
			time: '2026-11-22T09:14:00.000Z',
			method: 'GET',
			status: 302,
			host: 'my-domain',
			address: 'https://‹your domain›.my.salesforce.com/services/oauth2/authorize',
			redirect: callback,
			failure: { code: 'access_denied', text: '' },
		});
		expect(hop?.parameters).toEqual(
			expect.arrayContaining([
				{ name: 'response_type', value: 'code', from: 'query' },
				{ name: 'client_id', value: '‹Consumer Key, 83 characters›', from: 'query' },
				{ name: 'redirect_uri', value: callback, from: 'query' },
				{ name: 'error', value: 'access_denied', from: 'redirect' },
				{ name: 'state', value: '‹state›', from: 'redirect' },
			]),
		);
	});

	it('is put in the order of time', () => {
		const late = { url: `${callback}?error=access_denied`, time: '2026-11-22T09:15:00Z' };
		const early = { url: authorize, status: 302, redirect: callback, time: '2026-11-22T10:14:00+01:00' };
		expect(steps(late, early)).toEqual(['authorize', 'callback']);
	});

	it('keeps the order of the file where a time is missing, and drops what is no time', () => {
		const { hops } = readingOf({ url: authorize, time: 'yesterday' }, { url: `${myDomain}/services/oauth2/token` }).har;
		expect(hops.map(({ step, time }) => [step, time])).toEqual([
			['authorize', ''],
			['token', '2026-11-22T09:14:01.000Z'],
		]);
	});

	it('is led by the first request that fails, and what follows it is not asked', () => {
		const { har, text } = readingOf(
			{ url: authorize, status: 302, redirect: errorPage },
			{ url: errorPage },
			{ url: `${myDomain}/services/oauth2/token`, method: 'POST', status: 400, body: '{"error":"invalid_grant"}' },
		);
		expect(har.root).toBe(0);
		expect(text).toContain('Location: ');
		expect(text).not.toContain('invalid_grant');
	});

	it('keeps only a few of many that are alike, counts the others, and does not lose a failure among them', () => {
		const token = { url: `${myDomain}/services/oauth2/token`, method: 'POST' };
		const failing = { ...token, status: 400, mimeType: 'application/json', body: '{"error":"invalid_grant"}' };
		const { har } = readingOf(...Array.from({ length: 50 }, () => token), failing);
		expect([har.hops.length, har.left, har.root]).toEqual([21, 30, 20]);
	});

	it('keeps of those that are alike the first by time, wherever they stand in the file', () => {
		const failing = Array.from({ length: 25 }, (_, at) => ({
			url: `${myDomain}/services/oauth2/token`,
			status: 400,
			time: `2026-11-22T09:14:${String(59 - at)}Z`,
		}));
		const { hops, left, root } = readingOf(...failing).har;
		expect([hops.length, left, hops[root]?.time]).toEqual([20, 5, '2026-11-22T09:14:35Z']);
	});

	it('counts nothing as left out of what is no connection', () =>
		expect(readingOf(...Array.from({ length: 30 }, () => ({ url: `${myDomain}/login` }))).har).toMatchObject({ hops: [], left: 0 }));

	it('does not lose the callback among what other sites take as a code', () => {
		const others = Array.from({ length: 30 }, (_, n) => ({ url: `https://metrics.example/${n % 3}?code=en` }));
		const back = 'https://app.example/cb';
		const { har } = readingOf(
			...others,
			{ url: `${myDomain}/services/oauth2/authorize?redirect_uri=${encodeURIComponent(back)}&response_type=code` },
			{ url: `${back}?error=access_denied&error_description=end-user+denied+authorization` },
		);
		expect([har.hops.map(({ step }) => step), har.left]).toEqual([['authorize', 'callback'], 0]);
	});
});

describe('the failure stands', () => {
	const installed = { code: 'invalid_client', text: 'app must be installed into org' };

	it('in the address of an error page', () => expect(rootOf({ url: errorPage })).toMatchObject({ step: 'error-page', failure: installed }));

	it('in the words of an error page whose address says nothing', () => {
		const page =
			'<html><head><title>OAuth Error</title></head><script>var a = "B_C : d";</script><body><p>OAUTH_APP_BLOCKED : this app is blocked by admin</p></body></html>';
		const hop = rootOf({ url: `${myDomain}/setup/secur/RemoteAccessErrorPage.apexp`, body: page });
		expect(hop?.failure).toEqual({ code: 'OAUTH_APP_BLOCKED', text: 'this app is blocked by admin' });
	});

	it('alone: what stands beside it on the page is not kept', () => {
		const page = '<h1>OAuth Error</h1><b>1800 : There was a problem in setting up your remote access</b><p>Dana Demo</p>';
		const { har, text } = readingOf({ url: `${myDomain}/setup/secur/RemoteAccessErrorPage.apexp`, body: page });
		expect(har.hops[0]?.failure).toEqual({ code: '1800', text: 'There was a problem in setting up your remote access' });
		expect(text).not.toMatch(/Dana|OAuth Error/);
	});

	it('on the page that asks for the approval, of which nothing else is read', () => {
		const url = `${myDomain}/setup/secur/RemoteAccessAuthorizationPage.apexp?source=abc`;
		const body = '<p>OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occured during authentication. Please try again.</p>';
		expect(rootOf({ url, body })).toMatchObject({ step: 'approval', failure: { code: 'OAUTH_APPROVAL_ERROR_GENERIC' } });
		const asked = readingOf({ url, body: '<p>Allow Access? Dana Demo</p>' });
		expect([asked.har.root, asked.text]).toEqual([-1, expect.not.stringContaining('Dana')]);
	});

	it('nowhere on an error page that was saved without its words', () =>
		expect(rootOf({ url: `${myDomain}/setup/secur/RemoteAccessErrorPage.apexp` })?.failure).toEqual({ code: '', text: '' }));

	it('in the redirect of the authorization endpoint, noted by the browser or as a header only', () => {
		const target = `${callback}?error=invalid_client&error_description=app+must+be+installed+into+org`;
		expect(rootOf({ url: authorize, status: 302, redirect: target })?.failure).toEqual(installed);
		expect(rootOf({ url: authorize, status: 302, headers: [{ name: 'LOCATION', value: target }] })?.failure).toEqual(installed);
	});

	it.each([
		['names its path alone', '/setup/secur/RemoteAccessErrorPage.apexp'],
		['names its host without a scheme', '//northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp'],
		['leads into an app', 'com.northwind.sync:/oauth'],
	])('in a redirect that %s', (_, target) => {
		const redirect = `${target}?error=invalid_client&error_description=app+must+be+installed+into+org`;
		expect(rootOf({ url: authorize, status: 302, redirect })?.failure).toEqual(installed);
	});

	it('in the bare answer of the authorization endpoint', () => {
		const body = 'error=invalid_client_id&error_description=client%20identifier%20invalid';
		expect(rootOf({ url: authorize, status: 400, mimeType: 'text/html', body })?.failure).toEqual({
			code: 'invalid_client_id',
			text: 'client identifier invalid',
		});
	});

	it('in the query or the fragment of the callback', () => {
		for (const mark of ['?', '#']) expect(rootOf({ url: `${callback}${mark}error=access_denied` })).toMatchObject({ step: 'callback' });
	});

	it('in the answer of the token endpoint, also in base64', () => {
		const body = '{"error":"invalid_grant","error_description":"expired authorization code"}';
		const failure = { code: 'invalid_grant', text: 'expired authorization code' };
		const token = { url: `${myDomain}/services/oauth2/token`, method: 'POST', status: 400, mimeType: 'application/json' };
		expect(rootOf({ ...token, body })?.failure).toEqual(failure);
		expect(rootOf({ ...token, body: btoa(body), encoding: 'base64' })?.failure).toEqual(failure);
		expect(rootOf({ ...token, body: '*', encoding: 'base64' })?.failure).toEqual({ code: '', text: '' });
	});

	it('on the page of an Auth. Provider', () => {
		const url = `${myDomain}/_nc_external/identity/sso/ui/AuthorizationError?ErrorCode=No_Oauth_Token&ErrorDescription=x`;
		expect(rootOf({ url })?.failure).toEqual({ code: 'No_Oauth_Token', text: 'x' });
	});

	it('in the list that the API answers', () => {
		const body = '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]';
		const call = { url: `${myDomain}/services/data/v64.0/sobjects`, status: 401, mimeType: 'application/json', body };
		expect(rootOf(call)?.failure).toEqual({ code: 'INVALID_SESSION_ID', text: 'Session expired or invalid' });
		expect(steps({ ...call, status: 200 }, { url: authorize })).toEqual(['authorize']);
	});

	it('in what the browser says, where no answer came', () => {
		const back = 'http://localhost:1717/OauthRedirect';
		const asked = { url: authorize.replace(encodeURIComponent(callback), encodeURIComponent(back)), status: 302 };
		const refused = { url: `${back}?code=aPrxNorthwindDemo`, status: 0, trouble: 'net::ERR_CONNECTION_REFUSED' };
		expect(rootOf(asked, refused)?.failure).toEqual({ code: '', text: 'net::ERR_CONNECTION_REFUSED' });
		expect(leaderOf(diagnosisOf(harOf(asked, refused)))).toBe('null#local-listener-unreachable');
		for (const trouble of ['net::ERR_ABORTED', 'net::ERR_BLOCKED_BY_CLIENT', 'Load cancelled'])
			expect(rootOf(asked, { ...refused, trouble })).toBeUndefined();
		expect(rootOf(asked, { ...refused, status: 404, trouble: 'net::ERR_HTTP_RESPONSE_CODE_FAILURE' })?.failure?.text).toBe('');
	});

	it.each([0, 200])('in what the browser keeps from a script, whatever it asks before: status %s', (status) => {
		const url = `${myDomain}/services/oauth2/token`;
		const posted = { mimeType: 'application/x-www-form-urlencoded', text: 'grant_type=authorization_code&code=aPrxNorthwindDemo' };
		const requests = [
			{ url, method: 'OPTIONS', status: 400 },
			{ url, method: 'POST', status, posted, trouble: 'net::ERR_FAILED' },
		];
		expect(rootOf(...requests)).toMatchObject({ method: 'POST', failure: { code: '', text: 'net::ERR_FAILED' } });
		expect(leaderOf(diagnosisOf(harOf(...requests)))).toBe('null#browser-blocks-cross-origin-call');
	});

	it('in the status alone, where a callback of the app breaks', () => {
		const broken = { url: `${callback}?code=aPrxNorthwindDemo`, status: 500, mimeType: 'text/plain', body: 'Internal error' };
		expect(rootOf({ url: authorize, status: 302, redirect: callback }, broken)).toMatchObject({
			step: 'callback',
			failure: { code: '', text: '' },
		});
	});
});

describe('several tries', () => {
	const sandbox = authorize.replace('northwind-demo.my', 'northwind-demo--uat.sandbox.my');
	const blocked = {
		url: authorize,
		status: 302,
		redirect: `${callback}?error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin`,
	};
	const denied = { ...blocked, redirect: `${callback}?error=access_denied&error_description=end-user+denied+authorization` };
	const back = { url: `${callback}?code=aPrxNorthwindDemo`, status: 302 };
	const codesOf = (...requests: readonly Request[]) => diagnosisOf(harOf(...requests)).failures.map(({ code, host }) => [code, host]);

	it('that fail are all told, each by its first failure', () => {
		const after = { url: `${myDomain}/services/oauth2/token`, method: 'POST', status: 400, body: '{"error":"invalid_grant"}' };
		expect(codesOf(blocked, after, { ...denied, url: sandbox }, after)).toEqual([
			['OAUTH_APP_BLOCKED', 'my-domain'],
			['access_denied', 'sandbox'],
		]);
	});

	it('are told also where each asks for a token without an authorization', () => {
		const token = (host: string, form: string): Request => ({
			url: `https://${host}.my.salesforce.com/services/oauth2/token`,
			method: 'POST',
			status: 400,
			mimeType: 'application/json',
			body: '{"error":"invalid_grant","error_description":"ip restricted"}',
			posted: { mimeType: 'application/x-www-form-urlencoded', text: form },
		});
		const [first, second] = [token('a', 'grant_type=refresh_token'), token('b--uat.sandbox', 'grant_type=refresh_token')];
		expect(codesOf(first, second).map(([, host]) => host)).toEqual(['my-domain', 'sandbox']);
		expect(codesOf(first, token('b--uat.sandbox', 'grant_type=authorization_code')).map(([, host]) => host)).toEqual(['my-domain']);
	});

	it('are settled where the last one went well: of the others nothing is asked', () => {
		const requests = [denied, { url: authorize, status: 302, redirect: back.url }, back];
		const { kind, candidates } = diagnosisOf(harOf(...requests));
		expect([kind, candidates, readingOf(...requests).har.root]).toEqual(['request', [], -1]);
	});

	it.each<[string, Request[]]>([
		['at another org', [{ url: sandbox, status: 302, redirect: back.url }, back]],
		[
			'for another app',
			[
				{ url: authorize.replace('sync.', 'other.'), status: 302 },
				{ ...back, url: back.url.replace('sync.', 'other.') },
			],
		],
		['that broke off', [{ url: authorize, status: 302 }, { url: `${myDomain}/login` }]],
		['that failed too', [blocked]],
	])('are not settled by one %s', (_, last) => expect(readingOf(denied, ...last).har.root).toBe(0));
});

describe('what the app passes on to its own page', () => {
	const api = 'https://api.northwind-demo.example/connections';
	const failing = { url: api, method: 'POST', status: 422, mimeType: 'application/json' };
	const body = '{"customer":"Dana Demo","errors":[{"detail":"OAUTH_APP_BLOCKED: this app is blocked by admin"}]}';
	const hopsOf = (...requests: readonly Request[]) => keptOf(...requests).hops.map(({ step, failure }) => [step, failure?.text]);

	it('is told where Salesforce speaks in it, and nothing else is kept of it', () => {
		const requests = [{ url: `${callback}?code=aPrxNorthwindDemo` }, { ...failing, body }];
		expect(hopsOf(...requests)).toEqual([['app', 'OAUTH_APP_BLOCKED: this app is blocked by admin']]);
		const diagnosis = diagnosisOf(harOf(...requests));
		expect([leaderOf(diagnosis), diagnosis.cleaned]).toEqual([
			'OAUTH_APP_BLOCKED#app-blocked-by-admin',
			expect.not.stringContaining('Dana'),
		]);
	});

	it('is told where it answers well that it failed, with a code alone', () =>
		expect(hopsOf({ ...failing, status: 200, body: '{"reason":"OAUTH_APP_ACCESS_DENIED"}' })).toEqual([
			['app', 'OAUTH_APP_ACCESS_DENIED'],
		]));

	it('is told behind a connection in which nothing failed', () => {
		const asked = { url: authorize, status: 302, redirect: `${callback}?code=aPrxNorthwindDemo` };
		expect(hopsOf(asked, { ...failing, body })).toEqual([
			['authorize', undefined],
			['app', 'OAUTH_APP_BLOCKED: this app is blocked by admin'],
		]);
	});

	it.each([
		['behind a failure of the connection', { url: errorPage }, body, 1],
		['of an error of its own', { url: `${callback}?code=x` }, '{"error":"invalid_input"}', 0],
		['of a code that others send too', { url: `${callback}?code=x` }, '{"error":"invalid_grant"}', 0],
		['without an answer', { url: `${callback}?code=x` }, '', 0],
	])('is not asked %s', (_, before, text, kept) => expect(hopsOf(before, { ...failing, body: text })).toHaveLength(kept));

	it('is no failure where it answers well and at length', () =>
		expect(hopsOf({ ...failing, status: 200, body: body + ' '.repeat(2_000) })).toEqual([]));
});

describe('of a value', () => {
	const valuesOf = (query: string) => readingOf({ url: `${myDomain}/services/oauth2/authorize?${query}` }).har.hops[0]?.parameters;

	it('only the beginning is shown', () => {
		const [parameter] = valuesOf(`scope=${'api+'.repeat(200)}`) ?? [];
		expect(parameter?.value).toMatch(/^api api .*…$/);
		expect(parameter?.value.length).toBeLessThanOrEqual(301);
	});

	it('nothing is shown where its name is a secret', () => {
		const [parameter] = valuesOf('dana.demo%40northwind-demo.example=1') ?? [];
		expect(parameter).toEqual({ name: '‹email address›', value: '…', from: 'query' });
	});
});

describe('the words of a page', () => {
	it.each([
		['<p>a</p>\n\n<b>b</b>', 'a\nb'],
		['a<SCRIPT>x</SCRIPT>b<style>y</style >c', 'a\nb\nc'],
		['a<script>never closed', 'a'],
		['a<p', 'a'],
		['abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrst'],
	])('%j are %j', (html, words) => expect(pageText(html, 20)).toBe(words));
});

describe('of requests to other hosts', () => {
	it.each([
		['a callback to which Salesforce leads', true, callback],
		['an answer to another sign-in', false, 'https://other.northwind-demo.example/cb'],
	])('%s is kept: %s', (_, kept, base) =>
		expect(steps({ url: authorize }, { url: `${base}?error=access_denied` })).toEqual(kept ? ['authorize', 'callback'] : ['authorize']),
	);

	const refusal = 'error=invalid_scope&error_description=the+requested+scope+is+not+allowed';
	it.each([
		['another page of the app', true, `https://sync.northwind-demo.example/settings?${refusal}`],
		['a page that the app keeps in the fragment', true, `https://sync.northwind-demo.example/#/oauth?${refusal}`],
		['another host with the state of the request', true, `https://app.other-demo.example/connect?${refusal}&state=northwind-demo-state`],
		['another host with a code of Salesforce’s own', true, 'https://app.other-demo.example/connect?error=OAUTH_APP_BLOCKED'],
		['another host with another state', false, `https://app.other-demo.example/connect?${refusal}&state=other`],
	])('an error that the app passes on to %s is told: %s', (_, told, url) => {
		const { har } = readingOf({ url: authorize, status: 302 }, { url });
		expect([har.hops.map(({ step }) => step), har.root]).toEqual(told ? [['authorize', 'callback'], 1] : [['authorize'], -1]);
	});

	it('what failed at the app before the request is not its failure', () =>
		expect(steps({ url: 'https://sync.northwind-demo.example/login?error=expired' }, { url: authorize })).toEqual(['authorize']));

	it('an address without a path is that of the front page', () => {
		const back = 'https://sync.northwind-demo.example';
		const asked = `${myDomain}/services/oauth2/authorize?redirect_uri=${encodeURIComponent(back)}`;
		expect(steps({ url: asked }, { url: `${back}/?error=access_denied` })).toEqual(['authorize', 'callback']);
	});

	it('a callback with an error is kept where the recording began too late to show more, one with a code is not', () => {
		expect(steps({ url: `${callback}?error=access_denied` })).toEqual(['callback']);
		expect(steps({ url: `${callback}?code=abc` })).toEqual([]);
	});

	it('a callback that nobody answered is kept there only on the reader’s own computer', () => {
		const refused = (host: string) => steps({ url: `${host}/cb?code=abc`, status: 0, trouble: 'net::ERR_CONNECTION_REFUSED' });
		for (const host of ['http://localhost:1717', 'http://127.0.0.1:7171', 'http://[::1]:80'])
			expect(refused(host), host).toEqual(['callback']);
		expect(refused('https://metrics.example')).toEqual([]);
	});

	it('sign-in without a connection is none', () => {
		const { har } = readingOf({ url: `${myDomain}/login` }, foreign, foreign, { url: 'data:text/plain,x' });
		expect(har).toMatchObject({ hops: [], root: -1, entries: 3 });
		expect(har.hosts).toEqual([
			['cdn.northwind-demo.example', 2],
			['‹your domain›.my.salesforce.com', 1],
		]);
	});
});

describe('what the engine reads of it', () => {
	it.each([
		['invalid_client#connected-app-not-installed', [{ url: authorize, status: 302, redirect: errorPage }, { url: errorPage }]],
		[
			'OAUTH_APP_BLOCKED#app-blocked-by-admin',
			[{ url: `${myDomain}/setup/secur/RemoteAccessErrorPage.apexp`, body: '<p>OAUTH_APP_BLOCKED : this app is blocked by admin</p>' }],
		],
	])('leads to %s', (leader, requests) => expect(leaderOf(diagnosisOf(harOf(...requests)))).toBe(leader));

	it('is a checked request where nothing fails', () => {
		const { kind, lint } = diagnosisOf(harOf({ url: `${myDomain}/services/oauth2/authorize?response_type=code` }));
		expect([kind, lint.some(({ rule }) => rule === 'client-id-missing')]).toEqual(['request', true]);
	});

	it('is no advice on what a browser leaves out when it saves: who sends the request', () => {
		const posted = { mimeType: 'application/x-www-form-urlencoded', text: 'grant_type=refresh_token&refresh_token=5Aep861northwind' };
		const { candidates, lint } = diagnosisOf(harOf({ url: `${myDomain}/services/oauth2/token`, method: 'POST', status: 400, posted }));
		expect([candidates, lint.filter(({ severity }) => severity === 'error')]).toEqual([[], []]);
	});

	it('is a success where the connection came to a token, whatever could be better in it', () => {
		const token = { url: `${myDomain}/services/oauth2/token`, method: 'POST', mimeType: 'application/json' };
		const asked = { url: `${myDomain}/services/oauth2/authorize?response_type=code&client_id=x`, status: 302 };
		const body = '{"access_token":"00D5f000000ABcd!AQqNHEasVQAB9YcVftpLdnorthwind","instance_url":"x"}';
		const { kind, candidates, lint } = diagnosisOf(harOf(asked, { ...token, body }));
		expect([kind, candidates, lint.some(({ rule }) => rule === 'pkce-missing')]).toEqual(['success', [], true]);
		expect(diagnosisOf(harOf(asked, { ...token, body }, { ...token, status: 500 })).kind).toBe('request');
	});

	it('is a token request in JSON too, which is a mistake', () => {
		const posted = {
			mimeType: 'application/json',
			text: '{"grant_type":"client_credentials","client_id":"x","client_secret":"7291846503918274650"}',
		};
		const token = {
			url: `${myDomain}/services/oauth2/token`,
			method: 'POST',
			status: 400,
			body: '{"error":"unsupported_grant_type"}',
			posted,
		};
		expect(diagnosisOf(harOf(token)).lint.map(({ rule }) => rule)).toContain('token-body-not-form');
		const { har } = readingOf(token);
		expect(har.hops[0]?.parameters).toContainEqual({ name: 'grant_type', value: 'client_credentials', from: 'json' });
		expect(JSON.stringify(har)).not.toContain('7291846503918274650');
	});

	it('hides a password with blanks whole', () => {
		const params = [
			{ name: 'password', value: 'north wind & sea' },
			{ name: 'state', value: 'a b' },
			{ name: 'code', value: 'invalid' },
		];
		const { har } = readingOf({ url: `${myDomain}/services/oauth2/token`, method: 'POST', status: 400, posted: { params } });
		expect(har.hops[0]?.parameters.map(({ value }) => value)).toEqual(['‹password›', '‹state›', 'invalid']);
		expect(cleanCopy(har.hops, index)).not.toMatch(/north|wind|sea/);
	});

	it('hides what the text hides, under whatever name it stands, and in whichever request', () => {
		const text = 'grant_type=password&username=dana%40demo.example&password=Wombat%21abc%23123&confirm=Wombat%21abc%23123';
		const { har } = readingOf(
			{ url: `${authorize}&x=Wombat%21abc%23123`, status: 302 },
			{ url: `${callback}?error=server_error&error_description=user+Dana+Demo+dana%40demo.example+failed` },
			{ url: `${myDomain}/services/oauth2/token`, method: 'POST', status: 400, posted: { text } },
		);
		expect(JSON.stringify(har)).not.toMatch(/Wombat|Dana|dana/);
		expect(har.hops.map(({ parameters }) => parameters.at(-1)?.value)).toEqual([
			'‹password›',
			expect.stringMatching(/^‹email address› failed$/),
			'‹password›',
		]);
	});

	it('hides what stands behind a key without an end with it', () => {
		const posted = { text: 'assertion=-----BEGIN PRIVATE KEY-----MIIEvQIBADAN' };
		const { har } = readingOf(
			{ url: `${myDomain}/services/oauth2/token`, method: 'POST', status: 400, posted },
			{ url: `${myDomain}/setup/secur/RemoteAccessErrorPage.apexp` },
		);
		expect(har.hops).toMatchObject([
			{ step: 'token', failure: { code: '', text: '' } },
			{ step: 'error-page', address: '', failure: { code: '', text: '' } },
		]);
		expect(JSON.stringify(har)).not.toContain('MIIE');
	});

	it('reads on behind a parameter that cannot be encoded', () => {
		const posted = {
			params: [
				{ name: 'grant_type', value: 'password' },
				{ name: 'x', value: '\ud800' },
			],
		};
		const request = { url: `${myDomain}/services/oauth2/token`, method: 'POST', status: 400, posted };
		const { har } = readingOf(request, request);
		expect([har.entries, har.brokenAt]).toEqual([2, null]);
	});

	it('tells the flow by what the browser sent, as a form or taken apart', () => {
		const token = { url: `${myDomain}/services/oauth2/token`, method: 'POST', status: 400, body: '{"error":"invalid_grant"}' };
		const form = { mimeType: 'application/x-www-form-urlencoded', text: 'grant_type=refresh_token&refresh_token=5Aep861northwind' };
		const params = {
			mimeType: form.mimeType,
			params: [
				{ name: 'grant_type', value: 'refresh_token' },
				{ name: 'x y', value: '&' },
			],
		};
		for (const posted of [form, params, { text: form.text }]) {
			const { text, har } = readingOf({ ...token, posted });
			expect(text).toContain('grant_type=refresh_token');
			expect(har.hops[0]?.parameters).toContainEqual({ name: 'grant_type', value: 'refresh_token', from: 'body' });
		}
	});
});
