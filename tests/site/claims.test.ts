import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromNow, timeWords } from '#site/result/claims.ts';
import { now, read } from '../engine/index.ts';
import { jwt, soon } from '../engine/lint/requests.ts';

const zone = process.env['TZ'];
beforeAll(() => {
	process.env['TZ'] = 'Europe/Berlin';
});
afterAll(() => {
	process.env['TZ'] = zone;
});

const words = (change: Record<string, unknown>, claim = 'exp'): string => {
	const [request] = read(jwt(change)).requests;
	return timeWords(request!, claim, now);
};

test('an expiry is told on the reader’s clock, with its zone and its distance', () => {
	expect(words({ exp: soon, iat: soon - 180 })).toBe('22 Nov 2026, 01:02 (UTC+01:00), 3 minutes after it was made; that is in 2 minutes');
	expect(words({ exp: soon - 7320 })).toBe('21 Nov 2026, 23:00 (UTC+01:00); that was 2 hours ago');
	expect(words({ exp: soon * 1000 })).toContain('01:02 (UTC+01:00)');
});

test('the time at which it was made is told likewise', () => {
	expect(words({ iat: soon - 180 }, 'iat')).toBe('22 Nov 2026, 00:59 (UTC+01:00); that was 1 minute ago');
	expect(words({ exp: soon, iat: soon + 60 })).not.toContain('after it was made');
});

test('what is no time has no words', () => {
	expect(words({ exp: 'soon' })).toBe('');
	expect(words({ exp: soon, iat: 9_000_000_000_000_000 }, 'iat')).toBe('');
});

test.each([
	[0, 'in 0 seconds'],
	[-59, '59 seconds ago'],
	[61, 'in 1 minute'],
	[-90_000, '1 day ago'],
	[1_000 * 86_400, 'in 1,000 days'],
])('a distance of %i seconds is told in its largest unit', (seconds, told) => expect(fromNow(seconds)).toBe(told));
