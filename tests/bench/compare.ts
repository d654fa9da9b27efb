/**
 * How often the engine is right, and how fast, beside other ways to look up a failure, on the
 * real pastes of the corpus and in one run. Pagefind is asked where the site is built.
 */
import { diagnose } from '#engine/diagnose.ts';
import type { Candidate } from '#engine/types.ts';
import { loadCorpus, loadIndex } from '../corpus/load.ts';
import { judge, percent, tally } from '../corpus/score.ts';
import { byPagefind } from './pagefind.ts';
import { byFuse, byMiniSearch, byParameter, byPatterns, type LookUp } from './rivals.ts';

const index = loadIndex();
const items = loadCorpus().filter(({ soft }) => !soft);

const engine: LookUp = (paste) => diagnose(paste, index).candidates[0];

interface Measured {
	cells: string[];
	time: number;
}

/** A way that takes longer than this for all pastes, in milliseconds, is not timed again. */
const patience = 5_000;

/** @param every of so many pastes one is asked, where a way takes seconds for each */
const measure = async (lookUp: (paste: string) => unknown, every: number): Promise<Measured> => {
	const asked = items.filter((_, n) => n % every === 0);
	const times: number[] = [];
	const answers: unknown[] = [];
	// The first pass also warms it up; of the others the quickest counts, which a busy machine disturbed least.
	while (times.length < 4 && (times.at(-1) ?? 0) < patience) {
		const start = performance.now();
		for (const [n, { text }] of asked.entries()) answers[n] = await lookUp(text);
		times.push(performance.now() - start);
	}
	const tallies = tally(asked.map((item, n) => judge(item, answers[n] === undefined ? [] : [answers[n] as Candidate])));
	return {
		cells: [percent(tallies.codeFirst), percent(tallies.causeFirst), percent(tallies.falseAlarm)],
		time: Math.min(...times) / asked.length,
	};
};

/** @returns undefined where what is needed is not there. */
const whereThere = async <Value>(make: () => Promise<Value>): Promise<Value | undefined> => {
	try {
		return await make();
	} catch (problem) {
		console.log(`left out: ${String(problem).split('\n')[0]}`);
		return undefined;
	}
};

const ways: [name: string, lookUp: ((paste: string) => unknown) | undefined, every: number][] = [
	['this engine', engine, 1],
	['the parameter `error`', byParameter(index), 1],
	['a pattern per text', byPatterns(index), 1],
	['MiniSearch', await whereThere(() => byMiniSearch(index)), 1],
	['Pagefind', await whereThere(() => byPagefind(index)), 1],
	['Fuse.js, one in ten', await whereThere(() => byFuse(index)), 10],
];

console.log(
	`\n${''.padEnd(24)}${['code first', 'cause first', 'false alarms', 'ms a paste', 'ratio'].map((head) => head.padStart(14)).join('')}`,
);
let own = 0;
for (const [name, lookUp, every] of ways) {
	if (lookUp === undefined) continue;
	const { cells, time } = await measure(lookUp, every);
	own ||= time;
	console.log(name.padEnd(24) + [...cells, time.toFixed(3), (time / own).toFixed(2)].map((cell) => cell.padStart(14)).join(''));
}
