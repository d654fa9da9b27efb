/** Text that remembers where each of its characters came from. */
import type { Span } from './types.ts';

export interface Mapped {
	readonly text: string;
	/** For each character, and for the end, its offset in the text it was made from. */
	readonly at: Uint32Array;
}

/** A piece of text to be put in place of `length` characters. */
export interface Replacement {
	length: number;
	by: string;
}

/** @returns the text itself, every character at its own place. */
export const unchanged = (text: string): Mapped => {
	const at = new Uint32Array(text.length + 1);
	for (let i = 0; i <= text.length; i++) at[i] = i;
	return { text, at };
};

/** @returns a range of a mapped text as a range of what it was made from. */
export const origin = ({ at }: Mapped, start: number, end: number): Span => ({ start: at[start] ?? 0, end: at[end] ?? 0 });

/**
 * Rewrites a text in one scan.
 * @param wanted finds the next offset, from the given one on, at which a replacement may begin; -1 if none
 * @param replace decides there; undefined leaves the character as it is
 * @returns the same object when nothing was replaced
 */
export const rewrite = (
	source: Mapped,
	wanted: (text: string, from: number) => number,
	replace: (text: string, at: number) => Replacement | undefined,
): Mapped => {
	const { text } = source;
	const pieces: { text: string; from: number; copied: boolean }[] = [];
	let done = 0;
	for (let i = wanted(text, 0); i !== -1; ) {
		const found = replace(text, i);
		if (found === undefined) {
			i = wanted(text, i + 1);
			continue;
		}
		pieces.push({ text: text.slice(done, i), from: done, copied: true }, { text: found.by, from: i, copied: false });
		done = i + found.length;
		i = wanted(text, done);
	}
	if (pieces.length === 0) return source;
	pieces.push({ text: text.slice(done), from: done, copied: true });
	const result = pieces.map((piece) => piece.text).join('');
	const at = new Uint32Array(result.length + 1);
	let to = 0;
	for (const piece of pieces) {
		for (let k = 0; k < piece.text.length; k++) at[to++] = source.at[piece.from + (piece.copied ? k : 0)] ?? 0;
	}
	at[to] = source.at[text.length] ?? 0;
	return { text: result, at };
};
