/** Reads where a text was broken off, so that what is missing may hold the reason. */
import type { Evidence, Redacted } from '../types.ts';
import type { Known } from './known.ts';

/** Only the end of a text is looked at, in UTF-16 units. */
const tail = 300;

/** A parameter or a JSON value of the failure that is not finished. */
const brokenOff = /(?:[?&]error(?:_[a-z]{0,12})?=?|[{,]\s{0,8}["']error_?[a-z]{0,12}(?:["']\s{0,3}:?\s{0,3}(?:"[^"{}]{0,200})?)?)\s*$/i;

/** The dots that stand for what was left out. */
const dots = /(?:…|\.{3}[)\]"']{0,2})\s*$/;

/** The last piece of a text. */
const lastPiece = /[^\s?&{},]{1,40}\s*$/;

/** A whole message in an earlier line: what trails off below it is the foot of a mail or the words of a screen, not the reason. */
const isToldBefore = (cleaned: Redacted, known: readonly Known[]): boolean => {
	const lastLine = cleaned.trimEnd().lastIndexOf('\n');
	return known.some((one) => one.kind === 'message' && one.end <= lastLine);
};

/**
 * @param known what was read; a message may be broken off in the middle of the text, at the end of a line
 * @returns the last piece of what was broken off; nothing where the text seems whole
 */
export const readCut = (cleaned: Redacted, known: readonly Known[]): Evidence[] => {
	const message = known.find((one) => 'cut' in one && one.cut);
	const end = message?.end ?? cleaned.length;
	const text = cleaned.slice(Math.max(0, end - tail), end);
	const isOpen = brokenOff.test(text) || (dots.test(text) && !isToldBefore(cleaned, known));
	const piece = message !== undefined || isOpen ? lastPiece.exec(text) : null;
	if (piece === null) return [];
	const start = end - text.length + piece.index;
	const value = piece[0].trimEnd();
	return [{ kind: 'cut', value, start, end: start + value.length }];
};
