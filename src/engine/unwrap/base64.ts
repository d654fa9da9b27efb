/** Base64: of values that hold an address or an answer, and of the text parts of a mail. */

import { fromBase64, isText, readCharacter } from '../bytes.ts';
import { type Mapped, type Piece, rewrite } from '../mapped.ts';
import { kindOfName } from '../masks/secret-names.ts';
import { maskEnd } from '../masks.ts';
import { matchAt } from '../match-at.ts';

/** @returns the bytes of up to four letters of either alphabet, which a link may have encoded; anything else is passed over. */
const bytesOf = (text: string): number[] => {
	const letters = text
		.replaceAll(/%(?:25){0,3}(2[BDF]|3D|5F)/gi, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
		.replaceAll(/[^\w+/-]/g, '');
	return Array.from(fromBase64(letters), (byte) => byte.charCodeAt(0));
};

const decoded = (bytes: readonly number[]): string => {
	let text = '';
	for (let i = 0; i < bytes.length; ) {
		const read = readCharacter((n) => bytes[i + n] ?? -1);
		text += read?.character ?? '\ufffd';
		i += read?.bytes ?? 1;
	}
	return text;
};

/** @returns the text in a short base64 value. */
export const decodeBase64 = (value: string): string => decoded((value.match(/[\w+/-]{1,4}/g) ?? []).flatMap(bytesOf));

/** The letters of up to three bytes, in a value and in a mail, where lines end between them. */
const group = {
	value: /(?:[\w+/-]|%(?:25){0,3}(?:2[BDF]|5F)){2,4}(?:=|%(?:25){0,3}3D){0,2}/iy,
	mail: /(?:[\w+/](?:\r?\n(?=[\w+/=‹]))?){2,4}={0,2}/y,
};

/** @returns whether a byte begins a character whose other bytes are still to come. */
const isTorn = (bytes: readonly number[]): boolean => {
	const last = bytes.findLastIndex((byte) => byte >= 0xc0);
	const first = bytes[last] ?? 0;
	return last !== -1 && bytes.length - last < (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2);
};

/**
 * Reads base64 from an offset on, past masks, in pieces of whole letters and whole characters: what is hidden in it
 * is hidden in such pieces, so that the rest can be read again.
 */
const read = (text: string, from: number, pattern: RegExp): Piece[] => {
	const pieces: Piece[] = [];
	let start = from;
	let bytes: number[] = [];
	for (let at = from; ; ) {
		const [letters = ''] = matchAt(pattern, text, at);
		const end = letters === '' ? maskEnd(text, at) : at + letters.length;
		if (end === -1) break;
		bytes.push(...bytesOf(letters));
		at = end;
		if (letters !== '' && isTorn(bytes)) continue;
		pieces.push(letters === '' ? { length: end - start } : { length: end - start, by: decoded(bytes) });
		start = end;
		bytes = [];
	}
	return pieces;
};

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ by = '' }) => by).join('');

/** How an address, an object and a list of objects begin in base64. */
const beginning = /(?:(?<=%(?:25){0,3}(?!25)[0-9A-Fa-f]{2})|(?<![\w+/.-]))(?:aHR0c(?:HM6|Dov)|ey[JA]|W3si)/g;
/** The text of an address, or the JSON of a failed answer. */
const isTelling = (inside: string): boolean => /^https?:/.test(inside) || (/^[[{]/.test(inside) && /error/i.test(inside));

/** Where the encoding of a part of a mail is told; its body begins behind the other lines of the header. */
const encoding = /Content-Transfer-Encoding:[ \t]{0,4}base64/gi;
const bodyOf = /\r?\n\r?\n(?=[\w+/‹])/;
const longestHeader = 2000;

/** The name that a value is given under. */
const naming = /([A-Za-z][\w.-]{0,63})["'\\]{0,4}\s?(?:[=:]|%(?:25){0,3}3D)\s?["'\\]{0,4}$/i;
const longestName = 80;

/** Whether what stands there is hidden for its name, or is a part of a token. */
const isSecret = (text: string, start: number, end: number): boolean => {
	const [, name] = naming.exec(text.slice(Math.max(0, start - longestName), start)) ?? [];
	return text[end] === '.' || (name !== undefined && kindOfName(name) !== undefined);
};

const undo = (
	source: Mapped,
	mark: RegExp,
	pattern: RegExp,
	startOf: (text: string, at: number) => number,
	isMeant: (inside: string, start: number, end: number) => boolean,
): Mapped => {
	let done = 0;
	return rewrite(source, mark, (text, at) => {
		const start = startOf(text, at);
		// What was read in vain is not read again from a place within it.
		if (start < done) return undefined;
		const pieces = read(text, start, pattern);
		done = pieces.reduce((end, { length }) => end + length, start);
		const inside = textOf(pieces);
		return isText(inside) && isMeant(inside, start, done) ? [{ length: start - at }, ...pieces] : undefined;
	});
};

const bodyIn = (text: string, at: number): number => {
	const gap = bodyOf.exec(text.slice(at, at + longestHeader));
	return gap === null ? -1 : at + gap.index + gap[0].length;
};

/** Undoes the parts of a mail that are text, and values that hold an address or an answer; every other value is left for hiding. */
export const undoBase64 = (source: Mapped): Mapped => {
	const mail = undo(source, encoding, group.mail, bodyIn, (_inside, _start, end) =>
		/^\s{0,4}(?:\n|--|$)/.test(source.text.slice(end, end + 8)),
	);
	return undo(
		mail,
		beginning,
		group.value,
		(_text, at) => at,
		(inside, start, end) => isTelling(inside) && !isSecret(mail.text, start, end),
	);
};
