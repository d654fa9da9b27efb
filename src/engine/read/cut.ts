/** Reads where a text was broken off, so that what is missing may hold the reason. */
import type { Evidence, Redacted } from '../types.ts';
import type { Known } from './known.ts';

/** Only the end of a text is looked at, in UTF-16 units. */
const tail = 300;

/** A parameter or a JSON value of the failure that is not finished, or the dots that stand for what was left out. */
const brokenOff =
	/(?:[?&]error(?:_[a-z]{0,12})?=?|[{,]\s{0,8}["']error_?[a-z]{0,12}(?:["']\s{0,3}:?\s{0,3}(?:"[^"{}]{0,200})?)?|…|\.{3}[)\]"']{0,2})\s*$/i;

/** The last piece of a text. */
const lastPiece = /[^\s?&{},]{1,40}\s*$/;

/**
 * @param known what was read; a message may be broken off in the middle of the text, at the end of a line
 * @returns the last piece of what was broken off; nothing where the text seems whole
 */
export const readCut = (cleaned: Redacted, known: readonly Known[]): Evidence[] => {
	const message = known.find((one) => 'cut' in one && one.cut);
	const end = message?.end ?? cleaned.length;
	const text = cleaned.slice(Math.max(0, end - tail), end);
	const piece = message !== undefined || brokenOff.test(text) ? lastPiece.exec(text) : null;
	if (piece === null) return [];
	const start = end - text.length + piece.index;
	const value = piece[0].trimEnd();
	return [{ kind: 'cut', value, start, end: start + value.length }];
};
