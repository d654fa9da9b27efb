/**
 * How often the engine is right, and how fast, beside other ways to look up a failure, on the
 * real pastes of the corpus and in one run. Pagefind is asked where the site is built. The stages of the engine stand
 * below: the other ways hide no secret and look through no wrapper, so that only the matching compares with them.
 */
import { diagnose } from '#engine/diagnose.ts';
import { readRequests } from '#engine/lint.ts';
import { readKnown } from '#engine/read/known.ts';
import { recognise } from '#engine/recognise.ts';
import { redact } from '#engine/redact.ts';
import type { Candidate } from '#engine/types.ts';
import { unwrap } from '#engine/unwrap.ts';
import { loadCorpus, loadIndex } from '../corpus/load.ts';
import { judge, percent, tally } from '../corpus/score.ts';
import { quickest, timed } from './clock.ts';
import { byPagefind } from './pagefind.ts';
import { byFuse, byMiniSearch, byParameter, byPatterns, type LookUp } from './rivals.ts';

const index = loadIndex();
const items = loadCorpus().filter(({ soft }) => !soft);

const engine: LookUp = (paste) => diagnose(paste, index).candidates[0];

interface Measured {
	cells: string[];
	time: number;
}

/** All ways are asked for all pastes so often, as long as they do not take longer than this in all, in milliseconds. */
const passes = 60;
const patience = 20_000;

/** @param every of so many pastes one is asked, where a way takes seconds for each */
const measure = async (lookUp: (paste: string) => unknown, every: number): Promise<Measured> => {
	const asked = items.filter((_, n) => n % every === 0);
	const times: number[] = [];
	const answers: unknown[] = [];
	// Many passes, for a program is compiled while it runs; the quickest counts, which a busy machine disturbed least.
	for (let spent = 0; times.length < passes && spent < patience; spent += times.at(-1) ?? 0) {
		const run = async (): Promise<void> => {
			for (const [n, { text }] of asked.entries()) answers[n] = await lookUp(text);
		};
		times.push(await timed(run));
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
/** What the engine does with a paste, one step after the other; each step is given what the one before has made. */
const prepared = new Map(
	items.map(({ text }) => {
		const { cleaned, secrets } = redact(text);
		const layers = unwrap(cleaned);
		return [text, { cleaned, layers, requests: readRequests(cleaned, layers), secrets }];
	}),
);
type Prepared = typeof prepared extends Map<string, infer Value> ? Value : never;
const after = (paste: string): Prepared => prepared.get(paste) as Prepared;
const stages: [name: string, step: (paste: string) => unknown][] = [
	['unwrap and redact', (paste) => redact(paste)],
	['unwrap what is clean', (paste) => unwrap(after(paste).cleaned)],
	[
		'read',
		(paste) => {
			const { cleaned, layers, requests, secrets } = after(paste);
			return recognise(cleaned, layers, requests, secrets, index);
		},
	],
];
/** Of the reading, what a pattern per text does: to find each known text. */
const finding = (paste: string): unknown => readKnown(after(paste).cleaned, after(paste).layers, index);

let own = 0;
for (const [name, lookUp, every] of ways) {
	if (lookUp === undefined) continue;
	const { cells, time } = await measure(lookUp, every);
	own ||= time;
	console.log(name.padEnd(24) + [...cells, time.toFixed(3), (time / own).toFixed(2)].map((cell) => cell.padStart(14)).join(''));
}

console.log(`\n${'stages of the engine'.padEnd(24)}${['ms a paste', 'ratio'].map((head) => head.padStart(14)).join('')}`);
const told = (name: string, time: number): void =>
	console.log(name.padEnd(24) + [time.toFixed(3), (time / own).toFixed(2)].map((cell) => cell.padStart(14)).join(''));
const stageTime = async (step: (paste: string) => unknown): Promise<number> => {
	const all = (): void => {
		for (const { text } of items) step(text);
	};
	return (await quickest(all, passes)) / items.length;
};
let rest = own;
for (const [name, step] of stages) {
	const time = await stageTime(step);
	rest -= time;
	told(name, time);
}
told('requests, ranking, rest', rest);
told('of the reading: finding', await stageTime(finding));
