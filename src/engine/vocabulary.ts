/** The words that are looked for, known in a text without being cut out of it. */
import { foldedUnit, respelled, sumWith } from './words.ts';

interface Spelling {
	/** Without case and apostrophes. */
	plain: string;
	/** What it is folded to. */
	words: readonly string[];
	/** Another with the same sum. */
	next: Spelling | undefined;
}

const isAt = (text: string, start: number, end: number, plain: string): boolean => {
	let read = 0;
	for (let at = start; at < end; at++) {
		const unit = foldedUnit(text.charCodeAt(at));
		if (unit !== 0 && unit !== plain.charCodeAt(read++)) return false;
	}
	return read === plain.length;
};

export class Vocabulary {
	readonly #bySum = new Map<number, Spelling>();

	constructor() {
		for (const [plain, words] of respelled) this.#add(plain, words);
	}

	/** @param word folded */
	add(word: string): void {
		this.#add(word, [word]);
	}

	#add(plain: string, words: readonly string[]): void {
		let sum = 0;
		for (let at = 0; at < plain.length; at++) sum = sumWith(sum, plain.charCodeAt(at));
		if (this.wordsAt(plain, 0, plain.length, sum) === undefined) this.#bySum.set(sum, { plain, words, next: this.#bySum.get(sum) });
	}

	/**
	 * @param sum of the units between two offsets, all of them ASCII
	 * @returns what the word there is folded to; undefined where it is none of these
	 */
	wordsAt(text: string, start: number, end: number, sum: number): readonly string[] | undefined {
		let spelling = this.#bySum.get(sum);
		while (spelling !== undefined && !isAt(text, start, end, spelling.plain)) spelling = spelling.next;
		return spelling?.words;
	}
}
