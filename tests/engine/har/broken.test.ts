import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cursor } from '#engine/har/cursor.ts';
import { readHar } from '#engine/har/read-har.ts';
import { bytesOf, callback, errorPage, harOf, myDomain, tellNothing } from './recording.ts';

const token = {
	url: `${myDomain}/services/oauth2/token`,
	method: 'POST',
	status: 400,
	mimeType: 'application/json',
	body: '{"error":"invalid_grant","error_description":"ünï\\"\\\\\\n"}',
	posted: { mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'grant_type', value: 'password' }] },
};
const whole = harOf({ url: errorPage }, { url: `${callback}?error=access_denied` }, token);

describe('a file that breaks off', () => {
	it('is read as far as it goes, wherever that is, and says where', () => {
		const bytes = bytesOf(whole);
		let most = 0;
		for (let end = 0; end < bytes.length; end++) {
			const reading = readHar(bytes.subarray(0, end), tellNothing);
			if (reading === undefined) continue;
			expect(reading.har.brokenAt).toBe(end);
			expect(reading.har.hops.length, `at byte ${end}`).toBeGreaterThanOrEqual(most);
			most = reading.har.hops.length;
		}
		expect(most).toBe(3);
		expect(readHar(bytes, tellNothing)?.har.brokenAt).toBeNull();
	});

	it('may stop to be JSON in the middle', () => {
		const at = whole.lastIndexOf('"time":12.5');
		const reading = readHar(bytesOf(`${whole.slice(0, at)}<html>${whole.slice(at)}`), tellNothing);
		expect(reading?.har).toMatchObject({ brokenAt: at, entries: 2 });
	});

	it('is no recording where it does not even come to the list of requests', () => {
		for (const text of [
			'',
			'{',
			'{"log":',
			'{"log":{"pages":[]}}',
			'{"log":[]}',
			'[]',
			'entries',
			'{"a":1}{"log":{"entries":[]}}',
			'{"log" 1}',
			'{1:2}',
		])
			expect(readHar(bytesOf(text), tellNothing), text).toBeUndefined();
	});

	it('is no recording where no request in it has an address', () => {
		for (const entries of [
			'null',
			'{}',
			'[]',
			'[null, 1, "x", []]',
			'[{"request":[]}]',
			'[{"request":{"url":7},"response":{"headers":"x","content":[]}}]',
		])
			expect(readHar(bytesOf(`{"log":{"entries":${entries}}}`), tellNothing), entries).toBeUndefined();
	});

	it('is not blamed for a fault of ours', () => {
		const bytes = Object.assign(bytesOf(whole), {
			subarray: () => {
				throw new TypeError('ours');
			},
		});
		expect(() => readHar(bytes, tellNothing)).toThrow('ours');
	});

	it('may be anything at all', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '"log"', '"entries"', '1', 'null', ' ', 'é'), { maxLength: 30 }),
				(parts) => {
					readHar(bytesOf(parts.join('')), tellNothing);
					readHar(bytesOf(`{"log":{"entries":[{"request":{"url":"${errorPage}"},${parts.join('')}`), tellNothing);
				},
			),
			{ numRuns: 5_000, seed: 20261122 },
		);
	});
});

/** JSON in which a name may be anything and values nest. */
const extra = fc.dictionary(fc.string({ unit: 'binary', maxLength: 6 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 3 });
const shuffled = (value: Record<string, unknown>, junk: Record<string, unknown>, order: number): Record<string, unknown> => {
	const all = Object.entries({ ...junk, ...value });
	return Object.fromEntries([...all.slice(order % all.length), ...all.slice(0, order % all.length)]);
};
const query = fc.constantFrom('', '?error=invalid_grant', '?error=x&error_description=%C3%A9', '?a=1', '#error=access_denied');
const host = fc.constantFrom('https://login.salesforce.com', 'https://a.my.salesforce.com');
const path = fc.constantFrom('/services/oauth2/authorize', '/services/oauth2/token', '/services/oauth2/revoke', '/lightning/page', '/x');
const entryOf = fc
	.tuple(extra, extra, fc.nat(9), host, path, query, fc.constantFrom(0, 200, 302, 400))
	.map(([junk, inner, order, origin, way, end, status]) =>
		shuffled(
			{
				startedDateTime: '2026-11-22T09:14:00Z',
				request: shuffled({ method: 'GET', url: origin + way + end }, inner, order + 1),
				response: shuffled({ status }, inner, order + 2),
			},
			junk,
			order,
		),
	);

interface Plain {
	request: { method: string; url: string };
	response: { status: number };
}

/** The same by way of `JSON.parse` and the addresses of the browser. */
const oracle = (text: string): unknown[] =>
	(JSON.parse(text) as { log: { entries: Plain[] } }).log.entries.flatMap(({ request, response }) => {
		const { origin, pathname, searchParams, hash } = new URL(request.url);
		const code = searchParams.get('error') ?? new URLSearchParams(hash.slice(1)).get('error');
		const failed = code !== null || response.status >= 400;
		return pathname.startsWith('/services/oauth2/')
			? [
					{
						method: request.method,
						status: response.status,
						path: (origin + pathname).replace('//a.', '//‹your domain›.'),
						code: failed ? (code ?? '') : null,
					},
				]
			: [];
	});

describe('whatever stands between', () => {
	it('the same requests are kept as by parsing everything', () => {
		fc.assert(
			fc.property(
				fc.array(entryOf, { maxLength: 12 }),
				extra,
				fc.constantFrom(undefined, 1, '\t'),
				fc.boolean(),
				(entries, junk, indent, isFirst) => {
					const log = isFirst ? { entries, ...junk } : { ...junk, entries };
					const text = JSON.stringify({ ...junk, log: { ...log, entries } }, null, indent);
					const kept = (readHar(bytesOf(text), tellNothing)?.har.hops ?? []).map(({ method, status, address, failure }) => ({
						method,
						status,
						path: address,
						code: failure?.code ?? null,
					}));
					expect(kept).toEqual(oracle(text));
				},
			),
			{ numRuns: 1_000, seed: 20261122 },
		);
	});

	it('a name with an escape in it is the same name, and a long value is stepped over', () => {
		const text = harOf({ url: errorPage }).replace('"log"', '"l\\u006fg"');
		expect(readHar(bytesOf(text), tellNothing)?.har.hops).toHaveLength(1);
		expect(new Cursor(bytesOf('[1,2,3]')).value(3)).toBeUndefined();
		expect(new Cursor(bytesOf('[1,2,]')).value(9)).toBeUndefined();
	});
});
