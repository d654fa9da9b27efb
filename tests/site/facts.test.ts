import { afterAll, expect, test } from 'vitest';
import { failedAt } from '#site/result/facts.ts';
import type { Place } from '#site/result/place.ts';
import { read } from '../engine/index.ts';

const zone = process.env['TZ'];
afterAll(() => {
	process.env['TZ'] = zone;
});

const place: Place = { base: '/', code: undefined, path: '/', level: 2, app: undefined };
const line = (time: string): string => `${time} ERROR {"error":"invalid_grant","error_description":"inactive user"} login.salesforce.com`;

test('when it failed is told as it is printed, and on the reader’s clock where that is another', () => {
	process.env['TZ'] = 'Asia/Kolkata';
	expect(failedAt(read(line('2026-03-04T08:00:02Z')), place)).toBe('2026-03-04T08:00:02Z, that is 4 Mar 2026, 13:30 (UTC+05:30)');
	expect(failedAt(read([line('2026-03-04T08:00:02Z'), line('2026-03-04T08:36:02Z')].join('\n')), place)).toBe(
		'first 2026-03-04T08:00:02Z, that is 4 Mar 2026, 13:30 (UTC+05:30); last 2026-03-04T08:36:02Z, that is 4 Mar 2026, 14:06 (UTC+05:30); 2 times in all',
	);
	process.env['TZ'] = 'UTC';
	expect(failedAt(read(line('2026-03-04T08:00:02Z')), place)).toBe('2026-03-04T08:00:02Z');
});

test('a time without its zone is told as it stands, and none where there is none', () => {
	expect(failedAt(read(line('2026-03-04 08:00:02')), place)).toBe('2026-03-04 08:00:02');
	expect(failedAt(read(line('')), place)).toBeUndefined();
});

test('of a recording it is the time of the step that failed', () => {
	process.env['TZ'] = 'UTC';
	const failed = { printed: '2026-11-22T09:14:02.000Z', iso: '2026-11-22T09:14:02.000Z' };
	expect(failedAt(read(line('')), { ...place, failed })).toBe('2026-11-22T09:14:02.000Z');
});
