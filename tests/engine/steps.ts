/**
 * Counts the steps of the engine: how often the blocks of its code run for a text of each length. Unlike a time, that is
 * the same on any machine. A program of its own, because V8 counts once for a process, and `npm run coverage` does so too.
 */
import { Session } from 'node:inspector/promises';
import { pieces } from '../bench/pieces.ts';
import { read } from './index.ts';

const lengths = [10_000, 20_000];

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** @returns the steps since they were counted last */
const taken = async (): Promise<number> => {
	const { result } = await session.post('Profiler.takePreciseCoverage');
	return result
		.filter(({ url }) => url.includes('/src/engine/'))
		.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
		.reduce((sum, count) => sum + count, 0);
};

// What is built once for an index is no step of a text.
read(pieces.join('\n'));
await taken();
for (const piece of pieces) {
	const steps: number[] = [];
	for (const length of lengths) {
		read(piece.repeat(length / piece.length));
		steps.push(await taken());
	}
	console.log(JSON.stringify([piece, ...steps]));
}
