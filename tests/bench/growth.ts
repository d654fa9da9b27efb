/**
 * `npm run bench`: the time to diagnose a log of growing length, as a ratio to one plain scan of the same
 * characters in the same run. A ratio that stays flat means that the time grows as the text does.
 */
import { diagnose } from '#engine/diagnose.ts';
import { loadCorpus, loadIndex } from '../corpus/load.ts';

const index = loadIndex();
const sample = loadCorpus()
	.map(({ text }) => text)
	.join('\n');
const sizes = [10_000, 100_000, 1_000_000, 10_000_000];

const scan = (text: string): number => {
	let sum = 0;
	for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
	return sum;
};

/** The median of five runs, in milliseconds; short texts are run often enough to be measured. */
const time = (work: () => unknown, repeats: number): number => {
	const runs = Array.from({ length: 5 }, () => {
		const start = performance.now();
		for (let i = 0; i < repeats; i++) work();
		return (performance.now() - start) / repeats;
	});
	return runs.sort((a, b) => a - b)[2] ?? 0;
};

console.log('characters     scan ms   diagnose ms     ratio');
for (const size of sizes) {
	const text = sample.repeat(Math.ceil(size / sample.length)).slice(0, size);
	const repeats = Math.max(1, Math.round(1_000_000 / size));
	const plain = time(() => scan(text), repeats * 10);
	const engine = time(() => diagnose(text, index), repeats > 10 ? 10 : 1);
	console.log(
		`${String(size).padStart(10)}${plain.toFixed(4).padStart(12)}${engine.toFixed(2).padStart(14)}${(engine / plain).toFixed(0).padStart(10)}`,
	);
}
