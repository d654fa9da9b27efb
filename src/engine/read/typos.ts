/** Reads codes that were mistyped or misread: one or two letters off a known one. */
import { type Mapped, sourceSpan } from '../mapped.ts';
import { onceForEach } from '../once-for-each.ts';
import type { ErrorSignature, SignatureIndex } from '../signatures.ts';
import type { Span } from '../types.ts';

export interface Typo extends Span {
	kind: 'typo';
	name: number;
	/** What was probably meant. */
	error: ErrorSignature;
}

/** Farther off than this it is another word. */
const farthest = 2;
/** A code is at least so long; shorter ones are one slip away from too many words. */
const shortest = 9;
const mostWords = 300;

/** How many letters differ, a swap of neighbours counting once; more than `farthest` when it is more than that. */
const distance = (a: string, b: string): number => {
	let older: readonly number[] = [];
	let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let at = 0; at < a.length; at++) {
		const next = [at + 1];
		let least = at + 1;
		for (let to = 0; to < b.length; to++) {
			const isSwap = a[at] === b[to - 1] && a[at - 1] === b[to];
			const swapped = isSwap ? (older[to - 1] as number) + 1 : Number.POSITIVE_INFINITY;
			const kept = (row[to] as number) + (a[at] === b[to] ? 0 : 1);
			const best = Math.min((row[to + 1] as number) + 1, (next[to] as number) + 1, kept, swapped);
			next.push(best);
			least = Math.min(least, best);
		}
		if (least > farthest) return farthest + 1;
		[older, row] = [row, next];
	}
	return row.at(-1) as number;
};

/** @returns the letters of a word, a bit for each. */
const lettersOf = (word: string): number => {
	let bits = 0;
	for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
	return bits;
};

/** A slip puts one letter for another at the most: words of which more letters are not shared need not be compared. */
const mayBeNear = (a: number, b: number): boolean => {
	let differing = a ^ b;
	for (let slip = 0; slip < 2 * farthest; slip++) differing &= differing - 1;
	return differing === 0;
};

/** The codes that are long enough, in small letters. */
const codesOf = onceForEach(({ errors }: SignatureIndex) =>
	errors
		.filter(({ code, ours }) => !ours && code.length >= shortest)
		.map((error, at) => {
			const code = error.code.toLowerCase();
			return { error, name: -1 - at, code, letters: lettersOf(code) };
		}),
);

/** @returns words of a text that look like a code and are nearly a known one, each once. */
export const readTypos = (layer: Mapped, index: SignatureIndex): Typo[] => {
	const words = new Map<string, number>();
	for (const match of layer.text.matchAll(/[A-Za-z]{2,24}(?:[_-][A-Za-z]{1,24}){1,5}/g)) {
		if (words.size >= mostWords) break;
		const word = match[0].toLowerCase().replaceAll('-', '_');
		if (word.length >= shortest && !words.has(word)) words.set(word, match.index);
	}
	if (words.size === 0) return [];
	const codes = codesOf(index);
	return [...words].flatMap(([word, start]): Typo[] => {
		const own = lettersOf(word);
		const near = codes.filter(
			({ code, letters }) => Math.abs(code.length - word.length) <= farthest && mayBeNear(own, letters) && distance(word, code) <= farthest,
		);
		const [meant] = near;
		if (meant === undefined || near.some(({ code }) => code === word)) return [];
		return [{ kind: 'typo', name: meant.name, error: meant.error, ...sourceSpan(layer, start, start + word.length) }];
	});
};
