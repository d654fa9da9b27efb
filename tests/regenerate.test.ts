import { expect, test } from 'vitest';
import { oneAtATime } from '../src/regenerate.ts';

test('a change during a run waits for its end, and several are one more run', async () => {
	let going = 0;
	let most = 0;
	let runs = 0;
	const ask = oneAtATime(async () => {
		most = Math.max(most, ++going);
		await new Promise((resolve) => setTimeout(resolve, 5));
		going--;
		runs++;
	});
	const done = ask();
	await Promise.all([ask(), ask()]);
	await done;
	expect([most, runs]).toEqual([1, 2]);
	await ask();
	expect(runs).toBe(3);
});
