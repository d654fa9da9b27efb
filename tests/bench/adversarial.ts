/**
 * Texts made to be slow: pieces with which a pattern or a step of the engine begins, again and again. Where the time
 * grows as the text does, twice the text takes twice the time.
 */
import { diagnose } from '#engine/diagnose.ts';
import { loadIndex } from '../corpus/load.ts';
import { quickest } from './clock.ts';
import { pieces } from './pieces.ts';

const index = loadIndex();

const sizes = [100_000, 200_000, 400_000];

/** Four times the text must not take this many times as long: a quadratic step would take sixteen. */
const bound = 8;

const time = (piece: string, size: number): Promise<number> => {
	const text = `00D000000000000!${piece.repeat(Math.ceil(size / piece.length))}`;
	return quickest(() => diagnose(text, index), 2);
};

await time('invalid_grant', 100_000);
console.log(`${''.padEnd(42)}${sizes.map((size) => `${size / 1000} K`.padStart(10)).join('')}${'4 x takes'.padStart(12)}`);
for (const piece of pieces) {
	const times: number[] = [];
	for (const size of sizes) times.push(await time(piece, size));
	const growth = (times[2] ?? 0) / (times[0] ?? 1);
	console.log(
		`${JSON.stringify(piece).padEnd(42)}${times.map((ms) => ms.toFixed(0).padStart(10)).join('')}${growth.toFixed(1).padStart(12)}`,
	);
	if (growth > bound) {
		console.error(`Four times this text takes ${growth.toFixed(1)} times as long.`);
		process.exitCode = 1;
	}
}
