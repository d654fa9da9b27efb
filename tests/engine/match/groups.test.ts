/** What a paste tells of, counted. */
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const groups = (paste: string) => read(paste).failures;
const body = '{"error":"invalid_grant","error_description":"expired access/refresh token"}';

describe('a failure that is told once', () => {
	it.each([
		body,
		`Error: invalid_grant - expired access/refresh token ${body}`,
		`TokenError: expired access/refresh token\n    at parse (/srv/app/index.js:12:3)\n  body: ${body}`,
		`RefreshTokenAuthError: Error authenticating with the refresh token due to: expired access/refresh token`,
		`invalid_grant\n\n${body}`,
		`${body}\n\nname: 'invalid_grant'`,
		`https://app.example.com/cb?error=invalid_grant&error_description=${encodeURIComponent('expired access/refresh token')}`,
	])('is one group with a count of one: %s', (paste) => {
		const [first, ...others] = groups(paste);
		expect([first?.code, first?.text, first?.count, first?.isRoot]).toEqual(['invalid_grant', 'expired access/refresh token', 1, true]);
		expect(others).toEqual([]);
	});

	it('has the place of its words', () => {
		const { cleaned, failures } = read(`one line\n${body}`);
		expect(failures[0]?.spans.map(({ start, end }) => cleaned.slice(start, end))).toEqual([
			'invalid_grant","error_description":"expired access/refresh token',
		]);
	});

	it('has no cause where the code alone does not tell it', () =>
		expect(groups('error=OAUTH_APP_BLOCKED').map(({ code, text, cause }) => [code, text, cause])).toEqual([
			['OAUTH_APP_BLOCKED', null, null],
		]));
	it('is a row of Login History by its status', () =>
		expect(groups('Remote Access 2.0\tFailed: Consumer Deleted').map(({ code, cause, count }) => [code, cause, count])).toEqual([
			['Failed: Consumer Deleted', 'app-deleted', 1],
		]));
	it('is a slip of the keyboard too', () =>
		expect(groups('invalid_grnat').map(({ code, count, isRoot }) => [code, count, isRoot])).toEqual([['invalid_grant', 1, true]]));
	it('is what a client’s own words stand for', () =>
		expect(groups('localhost refused to connect').map(({ code, cause }) => [code, cause])).toEqual([[null, 'local-listener-unreachable']]));
});

describe('a failure that is told again and again', () => {
	const line = (minute: number): string => `2026-03-04T08:${String(minute).padStart(2, '0')}:02Z ERROR sync HTTP 400 ${body}`;
	const log = Array.from({ length: 37 }, (_, minute) => line(minute)).join('\n');

	it('is counted', () => expect(groups(log).map(({ count }) => count)).toEqual([37]));
	it('has its first and its last time', () => {
		const [group] = groups(log);
		expect([group?.first, group?.last]).toEqual([
			{ printed: '2026-03-04T08:00:02Z', iso: '2026-03-04T08:00:02.000Z' },
			{ printed: '2026-03-04T08:36:02Z', iso: '2026-03-04T08:36:02.000Z' },
		]);
	});
	it('has them in the order of time where the log begins with its end', () => {
		const [group] = groups(log.split('\n').reverse().join('\n'));
		expect([group?.first?.printed, group?.last?.printed]).toEqual(['2026-03-04T08:00:02Z', '2026-03-04T08:36:02Z']);
	});
	it('keeps a few of its places', () => expect(groups(log)[0]?.spans).toHaveLength(5));
	it('is counted in lines without a time', () =>
		expect(
			groups(Array.from({ length: 4 }, (_, at) => `level=error attempt=${at} err="${'invalid_grant: inactive user'}"`).join('\n'))[0]
				?.count,
		).toBe(4));
	it.each([
		['with days of the week', 'Mon, 23 Nov 2026 08:14:02 GMT', 'Tue, 24 Nov 2026 08:14:02 GMT'],
		['of two levels', 'WARN 2026-11-23 08:14:02', 'ERROR 2026-11-23 08:14:09'],
		['of two months', 'Nov 30 23:59:02 sync', 'Dec 1 00:01:02 sync'],
		[
			'in JSON of two services',
			'{"service":"sync","time":"2026-11-23T08:14:02Z","m":"',
			'{"svc":"import","time":"2026-11-23T08:15:02Z","m":"',
		],
	])('is counted in lines %s', (_name, one, other) =>
		expect(groups(`${one} invalid_grant: inactive user\n${other} invalid_grant: inactive user`)[0]?.count).toBe(2),
	);
	it('is one failure at each host that lines of any shape name', () =>
		expect(
			groups(
				'Production https://a.my.salesforce.com invalid_grant: ip restricted\nSandbox https://a--uat.sandbox.my.salesforce.com invalid_grant: ip restricted',
			).map(({ host, count }) => [host, count]),
		).toEqual([
			['my-domain', 1],
			['sandbox', 1],
		]));
	it('is counted in lines of the code alone', () => expect(groups('invalid_app_access\ninvalid_app_access')[0]?.count).toBe(2));
	it('is counted where the code stands alone in some lines', () =>
		expect(groups(`${line(1)}\n${'-'.repeat(500)}\n2026-03-04T09:00:00Z ERROR invalid_grant`).map(({ count }) => count)).toEqual([2]));
	it('is counted in rows of Login History', () =>
		expect(
			groups(
				'1/20/2026 9:00 AM\tRemote Access 2.0\tFailed: Consumer Deleted\n1/20/2026 9:05 AM\tRemote Access 2.0\tFailed: Consumer Deleted',
			)[0]?.count,
		).toBe(2));
});

describe('several failures', () => {
	it('are groups in the order of the text, one of them the root', () =>
		expect(
			groups(`INVALID_SESSION_ID: Session expired or invalid\n2026-01-01 ${body}\n2026-01-02 ${body}`).map(({ code, count, isRoot }) => [
				code,
				count,
				isRoot,
			]),
		).toEqual([
			['INVALID_SESSION_ID', 1, false],
			['invalid_grant', 2, true],
		]));
	it('are told apart by the kind of host', () =>
		expect(
			groups(
				`POST https://login.salesforce.com/services/oauth2/token ${body}\nPOST https://test.salesforce.com/services/oauth2/token ${body}`,
			).map(({ host, count }) => [host, count]),
		).toEqual([
			['login', 1],
			['test', 1],
		]));
	it('are told apart by the org, however its host is written', () => {
		const at = (host: string): string => `2026-01-01 POST https://${host}/services/oauth2/token ${body}`;
		const found = groups(
			[at('northwind-demo.my.salesforce.com'), at('southwind-demo.my.salesforce.com'), at('northwind-demo.my.salesforce.com')].join('\n'),
		);
		expect(found.map(({ host, count, isRoot }) => [host, count, isRoot])).toEqual([
			['my-domain', 2, true],
			['my-domain', 1, false],
		]);
		expect(new Set(found.map(({ org }) => org)).size).toBe(2);
		for (const { org } of found) expect(org).toMatch(/^‹your domain, tag [0-9a-f]{4}›$/);
		const encoded = encodeURIComponent(at('southwind-demo.my.salesforce.com'));
		expect(groups(`${at('southwind-demo.my.salesforce.com')}\n${at('northwind-demo.my.salesforce.com')}\n${encoded}`)).toHaveLength(2);
	});
	it('name no org where the host names none', () =>
		expect(groups(`https://login.salesforce.com ${body}`).map(({ host, org }) => [host, org])).toEqual([['login', null]]));
	it('are one where only some lines name the host', () =>
		expect(
			groups(`2026-01-01 https://login.salesforce.com ${body}\n${'-'.repeat(900)}\n2026-01-02 ${body}`).map(({ host, count }) => [
				host,
				count,
			]),
		).toEqual([['login', 2]]));
	it('do not hold the label in front of a reason', () =>
		expect(
			groups(
				'Invalid client credentials. Verify the OAuth client secret and ID. Error authenticating with auth code due to: invalid code verifier',
			).map(({ text }) => text),
		).toEqual(['invalid code verifier']));
	it('are never more than twenty', () => {
		const codes = ['login', 'test'].flatMap((host) =>
			Array.from(
				{ length: 12 },
				(_, at) =>
					`https://${host}.salesforce.com ${['invalid_client_id', 'OAUTH_APP_BLOCKED', 'invalid_app_access', 'oauth_flow_disabled', 'invalid_client', 'invalid_scope', 'inactive_user', 'inactive_org', 'server_error', 'slow_down', 'app_blocked', 'app_not_found'][at]}`,
			),
		);
		const found = groups(codes.map((line) => `${line}\n${'-'.repeat(500)}`).join('\n'));
		expect([found.length, found.filter(({ isRoot }) => isRoot).length]).toEqual([20, 1]);
	});
	it('are none that begin in one record and end in the next', () =>
		expect(
			groups('{"service":"salesforce-sync","note":"restricted"}\n{"time":"2026-11-23T08:14:02Z","service":"salesforce-sync"}'),
		).toEqual([]));
	it('are none where another provider speaks', () => expect(groups('https://identity.xero.com {"error":"invalid_grant"}')).toEqual([]));
});

describe('the kind of host', () => {
	it.each([
		['https://login.salesforce.com/', 'login'],
		['https://test.salesforce.com/', 'test'],
		['https://northwind-demo.my.salesforce.com/', 'my-domain'],
		['https://northwind-demo--uat.sandbox.my.salesforce.com/', 'sandbox'],
		['https://northwind-dev-ed.develop.my.salesforce.com/', 'my-domain'],
		['https://northwind-demo.lightning.force.com/', 'my-domain'],
		['https://northwind-demo.my.site.com/portal', 'experience-cloud'],
		['https://northwind-demo.my.salesforce.mil/', 'my-domain'],
		['https://northwind-demo.my.sfcrmproducts.cn/', 'my-domain'],
		['https://help.salesforce.com/', null],
		['https://login.salesforce.com.example.com/', null],
		['https://api.example.com/', null],
		['https://urldefense.proofpoint.com/v2/url?u=https-3A__northwind-demo.my.salesforce.com_setup', 'my-domain'],
		['https://urldefense.proofpoint.com/v2/url?u=https-3A__login.salesforce.com-3Fa', 'login'],
		['https://www.google.com/url?q=https%253A%252F%252Ftest.salesforce.com%252F', 'test'],
	] as const)('of %s is %s', (address, host) => expect(groups(`${address} ${body}`)[0]?.host).toBe(host));

	it('may stand behind the failure on its line', () => expect(groups(`${body} from https://test.salesforce.com`)[0]?.host).toBe('test'));
	it('is not taken from the next line', () => expect(groups(`${body}\nhttps://test.salesforce.com`)[0]?.host).toBe(null));
	it('is not taken from afar', () => expect(groups(`https://test.salesforce.com ${'-'.repeat(500)} ${body}`)[0]?.host).toBe(null));
});

describe('the time', () => {
	it.each([
		['2026-03-04T08:11:02Z', '2026-03-04T08:11:02.000Z'],
		['2026-03-04T08:11:02.123456Z', '2026-03-04T08:11:02.123Z'],
		['2026-03-04 08:11:02,123 +01:00', '2026-03-04T07:11:02.123Z'],
		['2026-03-04T08:11:02+0100', '2026-03-04T07:11:02.000Z'],
		['2026-03-04 08:11 UTC', '2026-03-04T08:11:00.000Z'],
		['2026-03-04 08:11:02', null],
		['2026-13-44T08:11:02Z', null],
		['1/20/2026 12:01:40 PM EST', null],
		['10.11.2026 08:30 MEZ', null],
		['4 Mar 2026 08:11:02 GMT', null],
		['04/Mar/2026:08:11:02 +0000', null],
		['Mar  4 08:11:02', null],
	])('%s is %s', (printed, iso) => expect(groups(`${printed} host sync[12]: ${body}`)[0]?.first).toEqual({ printed, iso }));

	it('may stand behind the failure on its line', () =>
		expect(groups(`${body} at 2026-03-04T08:11:02Z`)[0]?.first?.printed).toBe('2026-03-04T08:11:02Z'));
	it('is unknown where none stands', () => expect([groups(body)[0]?.first, groups(body)[0]?.last]).toEqual([null, null]));
	it.each(['WARN', 'INFO', 'ERROR'])('does not swallow the level of a log: %s', (level) =>
		expect(groups(`2026-03-04T08:11:02Z ${level} ${body}`)[0]?.first?.printed).toBe('2026-03-04T08:11:02Z'),
	);
	it('is not taken from the next line', () => expect(groups(`${body}\n2026-03-04T08:11:02Z next`)[0]?.first).toBe(null));

	const blocked = 'OAUTH_APP_BLOCKED: this app is blocked by admin';
	it.each([
		[`{"log":"${blocked}","time":"2026-01-01T08:00:00Z"}\n{"log":"inactive_user: user is inactive","time":"2026-01-01T08:05:00Z"}`],
		[
			`[\n  {\n    "textPayload": "${blocked}",\n    "timestamp": "2026-01-01T08:00:00Z"\n  },\n  {\n    "textPayload": "inactive_user: user is inactive",\n    "timestamp": "2026-01-01T08:05:00Z"\n  }\n]`,
		],
		[`[{"m":"${blocked}","t":"2026-01-01T08:00:00Z"},{"m":"inactive_user: user is inactive","t":"2026-01-01T08:05:00Z"}]`],
		[`"${blocked}";"2026-01-01T08:00:00Z"\n"inactive_user: user is inactive";"2026-01-01T08:05:00Z"`],
		[
			`<tr><td>${blocked}</td><td>2026-01-01T08:00:00Z</td></tr><tr><td>inactive_user: user is inactive</td><td>2026-01-01T08:05:00Z</td></tr>`,
		],
	])('of its own line or record comes before that of the one above: %s', (log) =>
		expect(groups(log).map(({ first }) => first?.printed)).toEqual(['2026-01-01T08:00:00Z', '2026-01-01T08:05:00Z']),
	);
	it('is that of the line above where its own has none', () =>
		expect(groups(`2026-01-01T08:00:00Z answered:\n${body}`)[0]?.first?.printed).toBe('2026-01-01T08:00:00Z'));
	it('is the first and the last of all, in whatever order they stand', () =>
		expect(
			groups(['09:00', '07:30', '08:30'].map((time) => `2026-01-01T${time}:00Z ${blocked}`).join('\n')).map(({ first, last }) => [
				first?.printed,
				last?.printed,
			]),
		).toEqual([['2026-01-01T07:30:00Z', '2026-01-01T09:00:00Z']]));
	const span = (times: readonly string[]): unknown[] => {
		const found = groups(times.map((time) => `${time} ${blocked}`).join('\n'));
		return found.map(({ count, first, last }) => [count, first?.printed, last?.printed]);
	};
	it.each([
		[['2026-01-01 09:00', '2026-01-01 07:30', '2026-01-01 08:30'], 1, 0],
		[['11/23/2026 8:14:02 AM PST', '11/22/2026 11:15:00 PM PST'], 1, 0],
		[['23/11/2026 08:14:02 GMT', '23/11/2026 08:13:50 GMT', '22/11/2026 23:15:00 GMT'], 2, 0],
		[['23.11.2026 08:14:02 MEZ', '22.11.2026 23:15:00 MEZ'], 1, 0],
		[['23 Nov 2026 08:14:02 GMT', '22 Nov 2026 23:15:00 GMT'], 1, 0],
		[['Nov 23 08:14:02', 'Nov 22 23:15:00'], 1, 0],
		[['2026/11/23 08:14:02', '2026/11/22 23:15:00'], 1, 0],
	])('is in the order of times that are printed alike: %j', (times, first, last) =>
		expect(span(times)).toEqual([[times.length, times[first], times[last]]]),
	);
	it('stays in the order of the text where times cannot be compared', () => {
		const mixed = ['2026-01-01 09:00', '01.01.2026 07:30'];
		expect(span(mixed)).toEqual([[2, ...mixed]]);
		const apache = ['23/Nov/2026:08:14:02 +0000', '22/Nov/2026:08:14:02 +0000'];
		expect(span(apache)).toEqual([[2, ...apache]]);
	});
});

describe('a cell of a page', () => {
	it.each([
		['<tr><td>Northwind Sync</td><td>Restricted IP</td><td>Chrome</td></tr>', ['Restricted IP']],
		[
			'<tr><td>1/20/2026 9:00 AM</td><td>Failed: Invalid Token</td></tr>\n<tr><td>1/20/2026 9:05 AM</td><td>Restricted IP</td></tr>',
			['Failed: Invalid Token', 'Restricted IP'],
		],
		['<div>Failed: Invalid Token</div><div>Chrome</div>', ['Failed: Invalid Token']],
	])('is told apart from its neighbours: %s', (paste, codes) => expect(groups(paste).map(({ code }) => code)).toEqual(codes));
});

describe('a message in emphasis', () => {
	it.each(['_the requested scope is not available._', '*the requested scope is not available*'])('is read: %s', (paste) =>
		expect(groups(paste).map(({ code }) => code)).toEqual(['invalid_scope']),
	);
	it('is none within a code', () => expect(groups('my_invalid_client_credentials').length).toBe(0));
});
