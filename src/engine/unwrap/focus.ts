/** Leaves out the lines in which a further round would undo nothing: of a long log nearly all. */
import { type Mapped, type Piece, rewrite } from '../mapped.ts';

/** Lines beside a line that stay with it: a name may stand above its value, and a sentence goes on below. */
const context = 3;

const isEncoded = (line: string): boolean => line.includes('%') || (line.includes('+') && line.includes('='));

/**
 * @returns the encoded lines with those beside them; each gap is one line break. The same object where nothing is left
 * out, as in a text with a private key: its end is far from its beginning.
 */
export const focus = (source: Mapped): Mapped => {
	const { text } = source;
	if (!/[%+]/.test(text) || text.includes('-----BEGIN')) return source;
	const lines = text.split(/(?<=\n)/);
	const kept = new Uint8Array(lines.length);
	for (const [n, line] of lines.entries()) if (isEncoded(line)) kept.fill(1, Math.max(0, n - context), n + context + 1);
	if (!kept.includes(1) || !kept.includes(0)) return source;
	return rewrite(source, /^/g, () =>
		lines.map(({ length }, n): Piece => (kept[n] === 1 ? { length } : { length, by: kept[n - 1] === 0 ? '' : '\n' })),
	);
};
