/**
 * The time to diagnose a log of growing length, as a ratio to one plain scan of the same characters in the same run. A
 * ratio that stays flat means that the time grows as the text does. Two kinds of log, for a new failure costs more than
 * one that was met before: in the first kind each log repeats one failure, so that nothing but the length grows; in the
 * second, each is a part of the whole corpus, of which a short log holds hardly anything twice and a long one all.
 */
import { diagnose } from '#engine/diagnose.ts';
import { loadCorpus, loadIndex } from '../corpus/load.ts';
import { quickest } from './clock.ts';

const index = loadIndex();
const pastes = loadCorpus().map(({ text }) => text);
const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
/** One paste in so many stands for all where each fills a log of its own. */
const every = 45;

const scan = (text: string): number => {
	let sum = 0;
	for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
	return sum;
};

// A text that was cut out of another, or put together, is copied as a paste is, so that reading it costs the same.
const pasted = (text: string): string => Buffer.from(text).toString();

const repeatingLogs = (size: number): string[] =>
	pastes.filter((_, n) => n % every === 0).map((paste) => pasted(`${paste}\n`.repeat(Math.ceil(size / (paste.length + 1)))));

/** So many short logs stand for the corpus. */
const starts = 16;

/** Short ones are many, with their beginnings spread evenly over the corpus: each part of it counts alike, for no part is like the whole. */
const mixedLogs = (size: number): string[] => {
	const whole = `${pastes.join('\n')}\n`;
	const long = whole.repeat(Math.ceil(size / whole.length) + 1);
	return Array.from({ length: size < 1_000_000 ? starts : 1 }, (_, n) => {
		const start = Math.floor((n * whole.length) / starts);
		return pasted(long.slice(start, start + size));
	});
};

const told = async (title: string, logsOf: (size: number) => string[]): Promise<void> => {
	console.log(`\n${title}\ncharacters     scan ms   diagnose ms     ratio`);
	const ratios: number[] = [];
	for (const size of sizes) {
		const logs = logsOf(size);
		// A clock cannot tell a few milliseconds: short logs are read many times in each run.
		const times = Math.max(1, Math.round(1_000_000 / (size * logs.length)));
		const count = times * logs.length;
		const all = (work: (log: string) => unknown) => (): void => {
			for (let n = 0; n < times; n++) for (const log of logs) work(log);
		};
		const runs = size < 10_000_000 ? 7 : 3;
		const plain = (await quickest(all(scan), runs * 3)) / count;
		const engine =
			(await quickest(
				all((log) => diagnose(log, index)),
				runs,
			)) / count;
		const ratio = engine / plain;
		ratios.push(ratio);
		console.log(
			[String(size).padStart(10), plain.toFixed(4).padStart(12), engine.toFixed(2).padStart(14), ratio.toFixed(0).padStart(10)].join(''),
		);
	}
	console.log(`the largest ratio is ${(Math.max(...ratios) / Math.min(...ratios)).toFixed(2)} times the smallest`);
};

/**
 * So that no size pays for the compiling of the others: some ten million characters of short logs and a few of long
 * ones. What is measured first would otherwise be measured cold, at more than twice its time.
 */
for (let round = 0; round < 25; round++) for (const log of mixedLogs(10_000)) diagnose(log, index);
for (let round = 0; round < 3; round++) for (const log of mixedLogs(1_000_000)) diagnose(log, index);

await told('logs that repeat one failure each', repeatingLogs);
await told('logs of all pastes of the corpus, one after the other', mixedLogs);
