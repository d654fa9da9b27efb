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

/** Words joined as those of a code are; by blanks only where nothing else stands between quotes or on a line. */
const typed = /[a-z]{2,24}(?:[_-][a-z]{1,24}){1,5}|(?<=^(?:error: )?|["'`])[a-z]{2,24}(?: [a-z]{1,24}){1,5}(?=$|["'`])/gim;

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

/** The codes that are long enough, in small letters. */
const codesOf = onceForEach(({ errors }: SignatureIndex) =>
	errors
		.filter(({ code, ours }) => !ours && code.length >= shortest)
		.map((error, at) => ({ error, name: -1 - at, code: error.code.toLowerCase() })),
);

/** @returns words of a text that look like a code and are nearly a known one, each once. */
export const readTypos = (layer: Mapped, index: SignatureIndex): Typo[] => {
	const words = new Map<string, number>();
	for (const match of layer.text.matchAll(typed)) {
		if (words.size >= mostWords) break;
		const word = match[0].toLowerCase().replaceAll(/[ -]/g, '_');
		if (word.length >= shortest && !words.has(word)) words.set(word, match.index);
	}
	if (words.size === 0) return [];
	const codes = codesOf(index);
	return [...words].flatMap(([word, start]): Typo[] => {
		const near = codes.filter(({ code }) => Math.abs(code.length - word.length) <= farthest && distance(word, code) <= farthest);
		const [meant] = near;
		if (meant === undefined || near.some(({ code }) => code === word)) return [];
		return [{ kind: 'typo', name: meant.name, error: meant.error, ...sourceSpan(layer, start, start + word.length) }];
	});
};
