import { expect, test } from 'vitest';
import { writtenIn } from '#site/result/written.ts';
import { read } from '../engine/index.ts';

const parts = (paste: string) => {
	const { cleaned, requests } = read(paste);
	return writtenIn(cleaned, requests);
};
const first = (paste: string) => parts(paste)[0]?.parameters.map(({ name, value, from }) => `${name}=${value} ${from}`);

test('an address is taken apart: what stands behind ? and behind #, decoded once', () => {
	expect(first('see https://app.example.com/cb?error=access_denied&error_description=end-user+denied%20it&a=%zz#x=1&y=2).')).toEqual([
		'error=access_denied query',
		'error_description=end-user denied it query',
		'a=%zz query',
		'x=1 fragment',
		'y=2 fragment',
	]);
	expect(first('https://app.example.com/cb#error=access_denied')).toEqual(['error=access_denied fragment']);
	expect(parts('https://app.example.com/cb?a=1')[0]?.where).toBe('https://app.example.com/cb');
});

test('a query alone is taken apart too', () => {
	expect(first('error=invalid_client&amp;error_description=app+must+be+installed+into+org')).toEqual([
		'error=invalid_client query',
		'error_description=app must be installed into org query',
	]);
});

test('an answer is taken apart, within a log and with its quotes escaped', () => {
	expect(first('HTTP 400 {"error":"invalid_grant","error_description":"inactive user","n":3}')).toEqual([
		'error=invalid_grant body',
		'error_description=inactive user body',
		'n=3 body',
	]);
	expect(first('body: "{\\"error\\":\\"invalid_grant\\"}"')).toEqual(['error=invalid_grant body']);
	expect(first('[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]')?.[1]).toBe(
		'errorCode=INVALID_SESSION_ID body',
	);
	expect(parts('{ not json }')).toEqual([]);
});

test('what is secret stays hidden, and its mask is one value', () => {
	const text = 'https://app.example.com/cb?code=aPrxNorthwindDemoNorthwindDemoNorthwindDemo%3D%3D&state=abc12345xyz';
	const told = first(text) ?? [];
	expect(told).toHaveLength(2);
	expect(told[0]).toMatch(/^code=‹[^›]*› query$/);
	expect(told.join()).not.toMatch(/aPrx|abc12345/);
});

test('what the engine reads as a request is told once', () => {
	expect(parts('https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=x')).toEqual([]);
});

test('the time grows as the text does', () => {
	for (const piece of ['https://a', 'https://a?', 'a=', '{"a":', '{', '‹', '&a=1', '?#', 'x=\\"']) {
		const begun = performance.now();
		writtenIn(piece.repeat(100_000) as never, []);
		expect(performance.now() - begun, piece).toBeLessThan(500);
	}
});

test('what stands in a log again and again is read once, and of a long one the beginning', () => {
	expect(parts('{"error":"invalid_grant"}\n'.repeat(30))).toHaveLength(1);
	expect(parts(Array.from({ length: 100 }, (_, at) => `{"error":"invalid_grant","n":${at}}`).join('\n'))).toHaveLength(40);
});
