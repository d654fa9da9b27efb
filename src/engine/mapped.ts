/** Text that remembers where each of its characters came from. */
import { allMatches } from './all-matches.ts';
import type { Span } from './types.ts';

export interface Mapped {
	readonly text: string;
	/** For each character, and for the end, its offset in the text it was made from. */
	readonly at: Uint32Array;
}

/** A piece of a text: so many characters, kept as they are or replaced. */
export interface Piece {
	length: number;
	by?: string;
}

const ownPlaces = (length: number): Uint32Array => {
	const at = new Uint32Array(length + 1);
	for (let i = 0; i <= length; i++) at[i] = i;
	return at;
};

/** Of texts as short as most pastes, which share them. */
const shared = ownPlaces(0x2000);

/** @returns the text itself, every character at its own place. */
export const unchanged = (text: string): Mapped => ({
	text,
	at: text.length < shared.length ? shared.subarray(0, text.length + 1) : ownPlaces(text.length),
});

/** @returns a range of a mapped text as a range of what it was made from; never an empty one of a range that is not. */
export const sourceSpan = ({ at }: Mapped, start: number, end: number): Span => {
	let to = end;
	// The characters of one replacement share their place: a range that ends among them goes to their end.
	while (to < at.length - 1 && to > start && at[to] === at[end - 1]) to++;
	return { start: at[start] as number, end: at[to] as number };
};

/** @returns where the character stands that came from an offset of the text it was made from, or the first behind it. */
export const placeIn = ({ at }: Mapped, offset: number): number => {
	let [low, high] = [0, at.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((at[middle] as number) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** @returns a text as pieces, each match replaced. The pattern has the flag `g`. */
export const piecesOf = (text: string, pattern: RegExp, by: (match: RegExpExecArray) => string): Piece[] => {
	const pieces: Piece[] = [];
	let done = 0;
	for (const match of allMatches(text, pattern)) {
		const [found] = match;
		pieces.push({ length: match.index - done }, { length: found.length, by: by(match) });
		done = match.index + found.length;
	}
	return [...pieces, { length: text.length - done }];
};

const findMark = (text: string, mark: string | RegExp, from: number): number => {
	if (typeof mark === 'string') return text.indexOf(mark, from);
	mark.lastIndex = from;
	return mark.exec(text)?.index ?? -1;
};

/**
 * Rewrites a text in one scan.
 * @param mark what a replacement begins with; a pattern has the flag `g`
 * @param replace decides there what becomes of the text from that place on; undefined leaves it as it is
 * @returns the same object when nothing was replaced
 */
export const rewrite = (
	source: Mapped,
	mark: string | RegExp,
	replace: (text: string, at: number) => readonly Piece[] | undefined,
): Mapped => {
	const { text } = source;
	const first = findMark(text, mark, 0);
	if (first === -1) return source;
	const parts: string[] = [];
	const starts: number[] = [];
	const kept: boolean[] = [];
	let done = 0;
	const put = ({ length, by }: Piece): void => {
		parts.push(by ?? text.slice(done, done + length));
		starts.push(done);
		kept.push(by === undefined);
		done += length;
	};
	for (let i = first; i !== -1; ) {
		const pieces = replace(text, i);
		if (pieces !== undefined) {
			put({ length: i - done });
			for (const piece of pieces) put(piece);
		}
		i = findMark(text, mark, pieces === undefined ? i + 1 : done);
	}
	if (done === 0) return source;
	put({ length: text.length - done });
	const result = parts.join('');
	const at = new Uint32Array(result.length + 1);
	let to = 0;
	for (const [n, { length }] of parts.entries()) {
		const start = starts[n] as number;
		if (kept[n]) at.set(source.at.subarray(start, start + length), to);
		else at.fill(source.at[start] as number, to, to + length);
		to += length;
	}
	at[to] = source.at[text.length] as number;
	return { text: result, at };
};
