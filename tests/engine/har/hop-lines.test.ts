import { expect, it } from 'vitest';
import { hopLines } from '#engine/har/hop-lines.ts';
import { authorize, callback, errorPage, myDomain, readingOf } from './recording.ts';

const token = { url: `${myDomain}/services/oauth2/token`, method: 'POST' };

it('each hop has a line; the first that fails is marked', () => {
	const { har } = readingOf(token, { ...token, status: 500 }, { url: errorPage });
	const address = 'https://‹your domain›.my.salesforce.com';
	expect(hopLines(har).split('\n')).toEqual([
		`  2026-11-22T09:14:00.000Z token      200 ${address}/services/oauth2/token`,
		`> 2026-11-22T09:14:01.000Z token      500 ${address}/services/oauth2/token failed`,
		`  2026-11-22T09:14:02.000Z error-page 200 ${address}/setup/secur/RemoteAccessErrorPage.apexp invalid_client: app must be installed into org`,
		'',
	]);
});

it('where the last try went well, it is said that an earlier one did not', () => {
	const denied = { url: authorize, status: 302, redirect: `${callback}?error=access_denied` };
	const { har } = readingOf(denied, { ...denied, redirect: '' }, { url: `${callback}?code=aPrxNorthwindDemo` });
	expect(hopLines(har)).toMatch(/^ .*access_denied\n {2}[^>]*\nAn earlier try failed, the last one came back to the app\.\n$/s);
});

it('what is left out is counted', () =>
	expect(hopLines(readingOf(...Array.from({ length: 23 }, () => token)).har)).toMatch(/\n {2}… and 3 more\n$/));

it('without a connection the hosts are named', () =>
	expect(hopLines(readingOf({ url: callback }).har)).toBe(
		'No request to a Salesforce login or token address. Hosts: sync.northwind-demo.example (1).\n',
	));
