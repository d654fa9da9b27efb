/**
 * The time to diagnose a log of growing length, as a ratio to one plain scan of the same characters in the same run.
 * A ratio that stays flat means that the time grows as the text does.
 */
import { diagnose } from '#engine/diagnose.ts';
import { loadCorpus, loadIndex } from '../corpus/load.ts';

const index = loadIndex();
const pastes = loadCorpus().map(({ text }) => text);
const sizes = [10_000, 100_000, 1_000_000, 10_000_000];

const scan = (text: string): number => {
	let sum = 0;
	for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
	return sum;
};

/**
 * Logs of one length. Short ones are many, each beginning with another paste: a part of the corpus is not like the
 * whole, and only the same mixture can be compared.
 */
const logsOf = (size: number): string[] => {
	const whole = pastes.join('\n');
	const count = Math.max(1, Math.ceil(whole.length / size));
	const long = whole.repeat(Math.ceil(size / whole.length) + 1);
	// A text that was cut out of another is copied as a paste is, so that reading it costs the same.
	return Array.from({ length: count }, (_, n) => Buffer.from(long.slice(n * size, (n + 1) * size)).toString());
};

/** The quickest of several runs, in milliseconds of the processor: what else the machine does is not counted. */
const time = (work: () => unknown, runs: number): number =>
	Math.min(
		...Array.from({ length: runs }, () => {
			const start = process.cpuUsage();
			work();
			const { user, system } = process.cpuUsage(start);
			return (user + system) / 1000;
		}),
	);

/**
 * So that no size pays for the compiling of the others: some ten million characters of short logs and a few of long
 * ones. What is measured first would otherwise be measured cold, at more than twice its time.
 */
for (let round = 0; round < 100; round++) for (const log of logsOf(10_000)) diagnose(log, index);
for (let round = 0; round < 3; round++) for (const log of logsOf(1_000_000)) diagnose(log, index);

console.log('characters     scan ms   diagnose ms     ratio');
for (const size of sizes) {
	const logs = logsOf(size);
	const runs = size < 10_000_000 ? 7 : 3;
	const plain = time(() => logs.map(scan), runs * 3) / logs.length;
	const engine = time(() => logs.map((log) => diagnose(log, index)), runs) / logs.length;
	console.log(
		`${String(size).padStart(10)}${plain.toFixed(4).padStart(12)}${engine.toFixed(2).padStart(14)}${(engine / plain).toFixed(0).padStart(10)}`,
	);
}
