/** Characters that nobody meant: invisible ones, colours of a terminal, typographic ones, UTF-8 that was read as Latin-1. */

import { readCharacter } from '../bytes.ts';
import { type Mapped, type Piece, rewrite } from '../mapped.ts';
import type { Span } from '../types.ts';

/** Whatever is neither plain text nor the mark of a mask, and the bracket with which a colour of a terminal begins. */
const suspect = /[^\t\n\r -Z\\-~‹›]/g;

/** Soft hyphens, joiners, marks of direction and of byte order. */
const invisible = /\p{Cf}|\p{Variation_Selector}/u;

/** A colour or a movement of a terminal. The escape character in front of it is often lost on the way. */
const control = /\[[\d;?]{0,16}[A-Za-z]/y;
const colour = /\[(?:\d{1,3};){0,4}\d{1,3}m/y;

/** Colours at an end, in any spelling. */
const lastColours = /(?:(?:\p{Cc}|\\(?:x|u00)1b)?\[[\d;]{1,19}m){1,4}$/iu;
const longest = 100;

/** @returns a range without the colours of a terminal that end there: they are none of its words */
export const withoutColours = (text: string, { start, end }: Span): Span => {
	const last = lastColours.exec(text.slice(Math.max(start, end - longest), end));
	return { start, end: end - (last?.[0].length ?? 0) };
};

/** Other widths, other blanks, and the letters that print joins: `ﬁ`. */
const compatible = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\ufb00-\ufb06\uff01-\uff5e]/;

/** What is typed, and all that stands for it in print. */
const printed = ["'‘’‚‛′", '"“”„‟″', '-‐‑'];

/** What Windows-1252 shows for the bytes from 0x80 to 0x9f. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š\u008d‹ŒŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = (character = ''): number => {
	const special = character === '' ? -1 : windows.indexOf(character);
	if (special !== -1) return special + 0x80;
	const code = character.charCodeAt(0);
	return code <= 0xff ? code : -1;
};

const undo = (text: string, at: number): Piece | undefined => {
	const character = text[at] as string;
	// The zero bytes are of UTF-16.
	if (character === '\0' || invisible.test(character)) return { length: 1, by: '' };
	const isEscaped = character === '\x1b';
	const sequence = isEscaped ? control : colour;
	sequence.lastIndex = at + Number(isEscaped);
	// Behind a backslash it is for a later step.
	if (text[at - 1] !== '\\' && sequence.test(text)) return { length: sequence.lastIndex - at, by: '' };
	if (isEscaped) return { length: 1, by: '' };
	const read = readCharacter((n) => byteOf(text[at + n]));
	if (read && read.bytes > 1) return { length: read.bytes, by: read.character };
	const by = compatible.test(character) ? character.normalize('NFKC') : printed.find((all) => all.includes(character))?.charAt(0);
	return by === undefined ? undefined : { length: 1, by };
};

export const undoCharacters = (source: Mapped): Mapped =>
	rewrite(source, suspect, (text, at) => {
		const piece = undo(text, at);
		return piece && [piece];
	});
