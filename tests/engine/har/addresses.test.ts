import { describe, expect, it } from 'vitest';
import { addressOf, pairsOf } from '#engine/har/address.ts';
import { stepOf } from '#engine/har/steps.ts';
import { hostKindOf } from '#engine/hosts.ts';

describe('an address', () => {
	it('is taken apart, without the name of a user', () =>
		expect(addressOf('https://a:b@Login.Salesforce.com:443/p/q?x=1?y#z#')).toEqual({
			scheme: 'https',
			host: 'login.salesforce.com:443',
			path: '/p/q',
			query: 'x=1?y',
			fragment: 'z#',
		}));

	it.each(['cursor://anysphere.cursor-mcp/oauth/callback?error=x', 'https://‹your domain›.my.salesforce.com/x'])('may be %s', (url) =>
		expect(addressOf(url)?.path).toBeTruthy(),
	);

	it.each(['', 'data:text/html,x', 'not an address', '/path'])('is not %j', (url) => expect(addressOf(url)).toBeUndefined());

	it('gives its names and values decoded, and broken encoding as it is', () =>
		expect(pairsOf('a=1%202+3&b&c=%E0%A4%A&=d=')).toEqual([
			['a', '1 2 3'],
			['c', '%E0%A4%A'],
			['', 'd='],
		]));
});

describe('the kind of a host', () => {
	it.each([
		['login.salesforce.com', 'login'],
		['test.salesforce.com', 'test'],
		['northwind-demo.my.salesforce.com', 'my-domain'],
		['northwind-demo--dev.sandbox.my.salesforce.com:443', 'sandbox'],
		['northwind-demo--dev.my.salesforce.com', 'sandbox'],
		['northwind-demo.develop.my.salesforce.com', 'my-domain'],
		['northwind-demo.lightning.force.com', 'my-domain'],
		['northwind-demo--dev.sandbox.lightning.force.com', 'sandbox'],
		['northwind-demo.my.site.com', 'experience-cloud'],
		['na123.salesforce.com', 'salesforce'],
		['localhost:1717', 'local'],
		['salesforce.com.evil.test', 'other'],
		['notsalesforce.com', 'other'],
	])('%s: %s', (host, kind) => expect(hostKindOf(host)).toBe(kind));
});

describe('the step of a request', () => {
	it.each([
		['https://a.my.salesforce.com/services/oauth2/authorize', 'authorize'],
		['https://login.example.com/community/services/oauth2/token', 'token'],
		['https://login.salesforce.com/services/oauth2/success?error=x', 'callback'],
		['https://a.my.salesforce.com/services/authcallback/northwind?code=x', 'callback'],
		['https://a.my.salesforce.com/services/oauth2/revoke', 'endpoint'],
		['https://a.my.salesforce.com/setup/secur/RemoteAccessErrorPage', 'error-page'],
		['https://a.my.salesforce.com/secur/frontdoor.jsp', 'login'],
		['https://a.my.salesforce.com/lightning/page/home', undefined],
		['https://a.example/login', 'app'],
		['https://a.example/?encode=1', 'app'],
		['https://a.example/#state=1&code=2', 'callback'],
	])('%s: %s', (url, step) => expect(stepOf(addressOf(url)!, 200)).toBe(step));
});
