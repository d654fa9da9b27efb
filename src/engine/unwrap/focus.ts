/** Leaves out the lines in which a further round would undo nothing: of a long log nearly all. */
import { type Mapped, type Piece, rewrite } from '../mapped.ts';

/** Lines beside a line that stay with it: a name may stand above its value, and a sentence goes on below. */
const context = 3;

const isEncoded = (line: string): boolean => line.includes('%') || (line.includes('+') && line.includes('='));

/** The offsets at which lines begin, and the end of the text. */
const startsOf = (text: string): number[] => {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return [...starts, text.length];
};

/** @returns for each line whether it, or one close to it, is encoded. */
const kept = (text: string, starts: readonly number[]): Uint8Array => {
	const lines = new Uint8Array(starts.length - 1);
	for (let n = 0; n < lines.length; n++)
		if (isEncoded(text.slice(starts[n], starts[n + 1]))) lines.fill(1, Math.max(0, n - context), n + context + 1);
	return lines;
};

/**
 * @returns the encoded lines with those beside them; each gap is one line break. The same object where nothing is left
 * out, as in a text with a private key: its end is far from its beginning.
 */
export const focus = (source: Mapped): Mapped => {
	const { text } = source;
	if (!/[%+]/.test(text) || text.includes('-----BEGIN')) return source;
	const starts = startsOf(text);
	const lines = kept(text, starts);
	if (!lines.includes(1)) return source;
	const pieces: Piece[] = [];
	for (let n = 0, end = 0; n < lines.length; n = end) {
		for (end = n; end < lines.length && lines[end] === lines[n]; ) end++;
		const length = (starts[end] as number) - (starts[n] as number);
		pieces.push(lines[n] === 1 ? { length } : { length, by: '\n' });
	}
	return pieces.some(({ by }) => by !== undefined) ? rewrite(source, /^/g, () => pieces) : source;
};
