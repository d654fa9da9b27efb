import { describe, expect, it } from 'vitest';
import { momentAt } from '#engine/read/moments.ts';
import type { Redacted } from '#engine/types.ts';

describe('the time before a failure', () => {
	const time = '11/22/2026, 09:14:02 AM';

	it('is read whole or not at all, however far before it stands', () => {
		const printed = Array.from({ length: 60 }, (_, at) => {
			const before = `x ${time} ${'.'.repeat(at + 260)}`;
			return momentAt(`${before}invalid_grant` as Redacted, before.length)?.printed ?? null;
		});
		expect(new Set(printed)).toEqual(new Set([time, null]));
	});
});
