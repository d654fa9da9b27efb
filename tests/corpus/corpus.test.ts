import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose } from '#engine/diagnose.ts';
import { loadCorpus, loadFormats, loadIndex } from './load.ts';
import { figures, judge, readsCode, tally } from './score.ts';

const index = loadIndex();
const committed = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8')) as Record<
	string,
	{ of: number; holds: number }
>;

describe('the engine on real pastes', () => {
	const counted = loadCorpus().filter(({ soft }) => !soft);
	const now = tally(counted.map((item) => judge(item, diagnose(item.text, index).candidates)));

	it.each(figures)('%s is no worse than the committed figure', (figure) => {
		const before = committed[figure];
		const share = now[figure].holds / now[figure].of;
		expect(now[figure].of, 'the corpus shrank').toBeGreaterThanOrEqual(before?.of ?? Number.POSITIVE_INFINITY);
		const bound = (before?.holds ?? 0) / (before?.of ?? 1);
		if (figure === 'falseAlarm') expect(share).toBeLessThanOrEqual(bound);
		else expect(share).toBeGreaterThanOrEqual(bound);
	});
});

describe('the shapes in which clients print the errors', () => {
	it('reads the expected code first, or names it as the client’s own, in every one', () => {
		const formats = loadFormats().filter(({ expected_code }) => expected_code !== null);
		const wrong = formats.filter(({ example, expected_code }) => !readsCode(diagnose(example, index), expected_code));
		expect(formats.length).toBe(104);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});
