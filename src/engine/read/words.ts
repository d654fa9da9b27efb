/** Splits text into words for comparing: without case, apostrophes, or whatever stands between them. */

import { maskEnd } from '../masks.ts';

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

/** Kinds of UTF-16 units: capitals, small letters, what else a word is made of. */
const [capital, small, other, foreign, apostrophe] = [1, 2, 3, 4, 5] as const;

/**
 * The kind of each; 0 for what stands between words, as general punctuation, CJK punctuation and full-width forms do. Foreign
 * is what is not Latin: scripts are written without blanks, or with particles glued to a word of another.
 */
const kinds = new Uint8Array(0x10000)
	.fill(capital, 0x41, 0x5b)
	.fill(small, 0x61, 0x7b)
	.fill(other, 0x30, 0x3a)
	.fill(other, 0xc0)
	.fill(foreign, 0x370)
	.fill(other, 0x1e00, 0x1f00)
	.fill(0, 0x2000, 0x2c00)
	.fill(0, 0x3000, 0x3040)
	.fill(0, 0xff00, 0xff10)
	.fill(0, 0xff1a, 0xff1b)
	.fill(0, 0xfffd, 0xfffe);
// What is left of a quotation mark, a dash or a blank whose UTF-8 was read as Latin-1, where its control characters are lost.
kinds[0xc2] = kinds[0xe2] = 0;
for (const mark of "'’‘`´") kinds[mark.charCodeAt(0)] = apostrophe;

const isWord = (kind = 0): boolean => kind > 0 && kind < apostrophe;

/** The word that lost its blank behind a code: `invalid_granterror`. */
const gluedError = /^errors?(?!\w)/;

const fold = (word: string): readonly string[] => {
	const plain = word.toLowerCase().replaceAll(/['’‘`´]/g, '');
	return respelled.get(plain) ?? [plain];
};

const sumWith = (sum: number, unit: number): number => Math.imul(sum ^ unit, 0x01000193) & 0x3fffffff;

/** Words that are looked for, folded, by a sum of their letters: hardly a word of a text must be cut out to see that it is none. */
export class Vocabulary {
	readonly #bySum = new Map<number, readonly [string]>();

	constructor() {
		for (const word of respelled.keys()) this.add(word);
	}

	add(word: string): void {
		let sum = 0;
		for (let at = 0; at < word.length; at++) sum = sumWith(sum, word.charCodeAt(at));
		this.#bySum.set(sum, [word]);
	}

	/** @returns the folded words between two offsets, all of them ASCII and of this sum; `''` where none is looked for. */
	wordsAt(text: string, start: number, end: number, sum: number): readonly string[] {
		const known = this.#bySum.get(sum);
		if (known === undefined) return unknown;
		const [word] = known;
		const plain = text.slice(start, end).toLowerCase();
		return plain === word && !respelled.has(word) ? known : fold(plain);
	}
}

const unknown = [''];

/**
 * Visits every word of a text in order. Copies of pages and tables glue words together (`INVALID_SESSION_IDSession
 * expired`), and class names do so on purpose: a capital after a small letter, or before one after a capital, begins a
 * word, and so do another script and the word “error” behind the last of a code. `OAuth` stays whole.
 * @param visit is given the folded word, its range, and whether a mask or the beginning of a record stood before it
 * @param vocabulary where only some words matter: all others are visited as `''`, for folding is what takes time
 */
export const eachWord = (
	text: string,
	visit: (word: string, start: number, end: number, broken: boolean) => void,
	vocabulary?: Vocabulary,
): void => {
	let broken = false;
	for (let i = 0; i < text.length; ) {
		const first = text.charCodeAt(i);
		if (!isWord(kinds[first])) {
			const pastMask = first === 0x2039 ? maskEnd(text, i) : -1;
			// A mask is ours, not the reader's: nothing may match in it or across it. Nor do words go on in another record.
			broken ||= pastMask !== -1 || first === 0x7b;
			i = pastMask === -1 ? i + 1 : pastMask;
			continue;
		}
		const start = i;
		const isForeign = kinds[first] === foreign;
		let sum = 0;
		let units = 0;
		for (let before = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			const kind = kinds[code];
			if (kind === 0 || (kind === foreign) !== isForeign) break;
			if (code === 0x65 && i > start && text[start - 1] === '_' && gluedError.test(text.slice(i, i + 7))) break;
			if (kind === apostrophe) {
				// Behind a single letter it opens a quotation, as Python prints one, or cuts a word short. SQL doubles it.
				if (i - start === 1 || !kinds[text.charCodeAt(i + 1)]) break;
			} else {
				const isInside = kind === capital && i - start > 1;
				if (isInside && (before === small || (before === capital && kinds[text.charCodeAt(i + 1)] === small))) break;
				sum = sumWith(sum, kind === capital ? code + 0x20 : code);
			}
			units |= code;
			before = kind as number;
		}
		const words = vocabulary !== undefined && units < 0x80 ? vocabulary.wordsAt(text, start, i, sum) : fold(text.slice(start, i));
		for (const word of words) {
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
