/** Where a code stands: the place decides how far it is to be trusted. */
import { isCalledError, isCalledSalesforces } from './called-error.ts';

/** The sharpest first: the address bar, a field that is named error, the text itself, words that only sound like it, and nowhere. */
export const places = { address: 0, field: 1, text: 2, words: 3, none: 4 } as const;
export type Place = (typeof places)[keyof typeof places];

/** The name of the field that a value stands in, in any notation: `error=`, `"error":`, `u'error': u'`, `errorCode =>`, `Error (`. */
const named =
	/(?:^|[^a-z])(error|(?:error|exception)[\s_-]?code|errors?\]|code|type|name|message|reason|cod)(?:["'\\\])]{0,4})[ \t]{0,3}(?:=>|::?|=|\(|\[|：|（)[ \t\r\n]{0,4}u?["'\\[({“‘„«「『【]{0,4}$/i;
const inAddress = /[?&#;](?:error|error_code|errorcode|code|message|reason|error\[error\])=$/i;

/** @returns whether nothing else stands in a short text; “Error” before or behind is nothing else. */
export const sole = (text: string, start: number, end: number): boolean =>
	text.length < 400 &&
	/^[^\p{L}\p{N}]*(?:error[^\p{L}\p{N}]+)?$/iu.test(text.slice(0, start)) &&
	/^[^\p{L}\p{N}]*(?:error[^\p{L}\p{N}]*)?$/iu.test(text.slice(end));

/** The words of a code are joined as codes are: by `_`, `-`, a backslash, or blanks beside one of these; or run together. */
const joined = (raw: string): boolean =>
	!/[^\p{L}\p{N}]/u.test(raw) ||
	raw
		.split(/[\p{L}\p{N}]+/u)
		.filter(Boolean)
		.every((gap) => /^[\s\\]*[_-][\s\\]*$/.test(gap));

/** What names are made of; the letters of another script beside a code are words of a sentence, and `â` a garbled mark, see words.ts. */
const ofName = /\w|[^\P{Script=Latin}âÂ]/u;

/** It is no part of a longer name; what was glued to it without a blank begins with a capital, or is the word “error”. */
const standsAlone = (text: string, start: number, end: number): boolean =>
	(!ofName.test(text[start - 1] ?? '') || /[a-z][A-Z]/.test(text.slice(start - 1, start + 1))) &&
	(!ofName.test(text[end] ?? '') || /^([A-Z][a-z]|errors?(?!\w))/.test(text.slice(end, end + 7)));

/** A code that is one word opens a line or follows “OAuth”, and a colon or the end of the text follows it. */
const opening = /(?:^|\n|oauth )[*_`"'> \t]{0,6}$/i;
const closing = /^["'`*]{0,3}[ \t]{0,2}(?::|$)/;

/**
 * @param code as Salesforce spells it
 * @returns the place of a hit; undefined when the words stand there by chance
 */
export const placeOf = (text: string, start: number, end: number, code: string): Place | undefined => {
	const before = text.slice(Math.max(0, start - 48), start);
	const behind = text.slice(end, end + 7);
	const isJoined = joined(text.slice(start, end));
	// `InvalidSessionId` is nothing that a sentence says.
	const isWord = !/[_\s-]|(?:[A-Z][a-z]{1,30}){3}/.test(code);
	if (!standsAlone(text, start, end)) return undefined;
	if (inAddress.test(before)) return places.address;
	// `Login error code: invalid_grant`: what kind of code follows.
	if (!isJoined && /^ code ?[:=]/i.test(behind)) return undefined;
	if (named.test(before)) return places.field;
	if (isCalledSalesforces(text, start, end)) return places.text;
	if (isWord) return opening.test(before) && closing.test(behind) ? places.text : undefined;
	if (isJoined) return places.text;
	// Three words or more are hardly ever said by chance.
	const isSeldom = code.startsWith('OAUTH_') || code.split(/[_\s-]+/).length > 2;
	return isSeldom || sole(text, start, end) || isCalledError(text, start, end) ? places.words : undefined;
};

/** @returns whether a sign of something else stands there letter by letter, and not within a longer name. */
export const isSign = (text: string, start: number, end: number, sign: string): boolean =>
	text.slice(start, end).toLowerCase() === sign.toLowerCase() && !/[\w-]/.test(text[start - 1] ?? '');

/** @returns whether a client's words stand there; a code, which has no blank, letter by letter and not within a longer name. */
export const isPrinted = (text: string, start: number, end: number, words: string): boolean =>
	words.includes(' ') || (text.slice(start, end) === words && isSign(text, start, end, words) && !/[\w-]/.test(text[end] ?? ''));

/** What a cell of a table, a quoted value or a line ends with; in a sentence of another script the words are quoted too. */
const edge = /^(?:[ ]{0,3}(?:$|["'`*\t,;|\r\n›<:)\]}”’.»\u0370-\u1dff\u2e80-\uffff])|[ ]{1,3}[-–—(]| error)/;
const edgeBefore = /(?:(?:^|["'`*\t,;|\r\n‹>:([{=“‘„«\u0370-\u1dff\u2e80-\uffff])[ ]{0,3}|[-–—][ ]{1,3})$/;

/** How a few common words stand there. */
export interface Edges {
	/** At the beginning or the end of a cell, a quotation, a line or a clause. */
	isAtEdge: boolean;
	/** They fill a cell, a quotation or a line, so that they are meant as a status. */
	isCell: boolean;
}

export const edgesOf = (text: string, start: number, end: number): Edges => {
	const begins = edgeBefore.test(text.slice(Math.max(0, start - 4), start));
	const ends = edge.test(text.slice(end, end + 6));
	// Where another sentence follows they are prose.
	return { isAtEdge: begins || ends, isCell: begins && ends && !/^\.[ ]{1,3}\S/.test(text.slice(end, end + 5)) };
};
