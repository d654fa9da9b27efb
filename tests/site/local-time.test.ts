import { afterAll, expect, test } from 'vitest';
import { isOnClock, localTime } from '#site/result/local-time.ts';

const zone = process.env['TZ'];
afterAll(() => {
	process.env['TZ'] = zone;
});

test('a moment is told on the reader’s clock, with its distance from UTC', () => {
	process.env['TZ'] = 'Asia/Kolkata';
	expect(localTime(new Date('2026-11-22T08:14:02Z'))).toBe('22 Nov 2026, 13:44 (UTC+05:30)');
	process.env['TZ'] = 'UTC';
	expect(localTime(new Date('2026-11-22T08:14:02Z'))).toBe('22 Nov 2026, 08:14 (UTC+00:00)');
});

test.each([
	['UTC', '2026-11-22T08:14:02Z', true],
	['UTC', '2026-11-22 08:14:02 UTC', true],
	['UTC', '2026-11-22T08:14:02+0000', true],
	['UTC', '2026-11-22T10:14:02+02:00', false],
	['UTC', '2026-11-22 08:14 -0500', false],
	['Asia/Tokyo', '2026-11-22T10:14:02+02:00', false],
	['Asia/Tokyo', '2026-11-22T08:14:02Z', false],
	['Asia/Tokyo', '2026-11-22T08:14:02+09:00', true],
	['America/New_York', '2026-11-22T08:14:02-05:00', true],
	['America/New_York', '2026-07-22T08:14:02-05:00', false],
])('whether a clock in %s shows %s as it is printed: %s', (where, printed, is) => {
	process.env['TZ'] = where;
	expect(isOnClock(new Date(printed.replace(' UTC', 'Z').replace(' -', '-').replace(' ', 'T')), printed)).toBe(is);
});
