/** Splits text into words for comparing: without case, apostrophes, or whatever stands between them. */

import { maskEnd } from './masks.ts';

/** Spellings that are used side by side, by Salesforce itself and by those who type its words off a screen. */
const respelled = new Map(
	Object.entries({
		occured: ['occurred'],
		cant: ['can', 'not'],
		cannot: ['can', 'not'],
		hasnt: ['has', 'not'],
		havent: ['have', 'not'],
		didnt: ['did', 'not'],
		doesnt: ['does', 'not'],
		isnt: ['is', 'not'],
		couldnt: ['could', 'not'],
		weve: ['we', 'have'],
	}),
);

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Letters and digits of any script. General punctuation, CJK punctuation and full-width forms are not. */
const isWord = (code: number): boolean =>
	isLower(code) ||
	isUpper(code) ||
	(code >= 0x30 && code <= 0x39) ||
	(code >= 0xc0 &&
		!(code >= 0x2000 && code <= 0x2bff) &&
		!(code >= 0x3000 && code <= 0x303f) &&
		!(code >= 0xff00 && code <= 0xff0f) &&
		code !== 0xff1a &&
		code !== 0xfffd);

const fold = (word: string): readonly string[] => {
	const plain = word.toLowerCase().replaceAll(/['’‘`´]/g, '');
	return respelled.get(plain) ?? [plain];
};

/**
 * Copies of pages and tables glue words together (`INVALID_SESSION_IDSession expired`), and class names do so on
 * purpose: a capital after a small letter, or before one after a capital, begins a word. `OAuth` stays whole.
 */
const beginsWord = (text: string, at: number, start: number): boolean =>
	at - start > 1 &&
	isUpper(text.charCodeAt(at)) &&
	(isLower(text.charCodeAt(at - 1)) || (isUpper(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(at + 1))));

/**
 * Visits every word of a text in order.
 * @param visit is given the folded word, its range, and whether a mask stood before it
 */
export const eachWord = (text: string, visit: (word: string, start: number, end: number, broken: boolean) => void): void => {
	let broken = false;
	for (let i = 0; i < text.length; ) {
		const pastMask = text.charCodeAt(i) === 0x2039 ? maskEnd(text, i) : -1;
		if (pastMask !== -1) {
			// A mask is ours, not the reader's: nothing may match in it or across it.
			i = pastMask;
			broken = true;
			continue;
		}
		if (!isWord(text.charCodeAt(i))) {
			i++;
			continue;
		}
		const start = i;
		i++;
		while (
			i < text.length &&
			!beginsWord(text, i, start) &&
			(isWord(text.charCodeAt(i)) || (isApostrophe(text.charCodeAt(i)) && isWord(text.charCodeAt(i + 1))))
		)
			i++;
		for (const word of fold(text.slice(start, i))) {
			visit(word, start, i, broken);
			broken = false;
		}
	}
};

/** @returns the folded words of a short text. */
export const wordsOf = (text: string): string[] => {
	const words: string[] = [];
	eachWord(text, (word) => words.push(word));
	return words;
};
