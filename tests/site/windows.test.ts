import { describe, expect, it } from 'vitest';
import { windows } from '#site/result/windows.ts';

const lines = (count: number): string => Array.from({ length: count }, (_, at) => `line ${at}`).join('\n');

/** What is shown where these words are marked. */
const shown = (text: string, ...words: string[]): string[] =>
	windows(
		text,
		words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length })),
	).map(({ start, end }) => text.slice(start, end));

describe('what is shown of a long text', () => {
	it('is each marked line with two before and two after it', () => {
		expect(shown(lines(30), 'line 10', 'line 20')).toEqual([
			'line 8\nline 9\nline 10\nline 11\nline 12',
			'line 18\nline 19\nline 20\nline 21\nline 22',
		]);
	});

	it('begins with the first letter where that is marked, or stands near a mark', () => {
		const text = `first ${lines(30)}`;
		expect(shown(text, 'first')).toEqual(['first line 0\nline 1\nline 2']);
		expect(shown(text, 'line 1')).toEqual(['first line 0\nline 1\nline 2\nline 3']);
	});

	it('ends with the last letter', () => {
		expect(shown(`${lines(30)}\nlast`, 'last')).toEqual(['line 28\nline 29\nlast']);
	});

	it('is one part where marks stand near each other', () => {
		expect(shown(lines(30), 'line 10', 'line 14')).toHaveLength(1);
	});

	it('is the beginning where nothing is marked', () => {
		expect(shown(lines(30))).toEqual(['line 0\nline 1\nline 2']);
	});

	it('is no more of a very long line than what stands about the mark', () => {
		expect(shown(`${'x'.repeat(1000)} mark ${'y'.repeat(1000)}`, 'mark')).toEqual([`${'x'.repeat(239)} mark ${'y'.repeat(239)}`]);
	});
});
