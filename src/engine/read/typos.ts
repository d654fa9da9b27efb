/** Reads codes that were mistyped or misread: one or two letters off a known one. */
import { type Mapped, origin } from '../mapped.ts';
import type { SignatureIndex, Span } from '../types.ts';

export interface Typo extends Span {
	kind: 'typo';
	/** Position of the error that was probably meant. */
	error: number;
}

/** Farther off than this it is another word. */
const farthest = 2;
/** A code is at least so long; shorter ones are one slip away from too many words. */
const shortest = 9;
const mostWords = 300;

/** How many letters differ, a swap of neighbours counting once; `farthest + 1` when it is more than that. */
const distance = (a: string, b: string): number => {
	let older: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1), swapped));
		}
		if (Math.min(...next) > farthest) return farthest + 1;
		[older, row] = [row, next];
	}
	return row[b.length] ?? farthest + 1;
};

/** @returns words of the first layer that look like a code and are nearly a known one, each once. */
export const readTypos = ([layer]: readonly Mapped[], index: SignatureIndex): Typo[] => {
	if (layer === undefined) return [];
	const codes = index.errors.map(({ code, ours }) => (ours || code.length < shortest ? '' : code.toLowerCase()));
	const words = new Map<string, number>();
	for (const match of layer.text.matchAll(/[A-Za-z]{2,24}(?:[_-][A-Za-z]{1,24}){1,5}/g)) {
		if (words.size >= mostWords) break;
		const word = match[0].toLowerCase().replaceAll('-', '_');
		if (word.length >= shortest && !words.has(word)) words.set(word, match.index);
	}
	return [...words].flatMap(([word, start]) => {
		const error = codes.findIndex(
			(code) => code !== '' && code !== word && Math.abs(code.length - word.length) <= farthest && distance(word, code) <= farthest,
		);
		return error === -1 || codes.includes(word) ? [] : [{ kind: 'typo' as const, error, ...origin(layer, start, start + word.length) }];
	});
};
