/** Finds any of many phrases in a text, in one pass over its words. */
import { eachWord, Vocabulary, wordsOf } from './words.ts';

interface Node<Meaning> {
	next: Map<string, Node<Meaning>>;
	meanings: Meaning[];
}

/** A phrase that stands in a text. */
export interface Hit<Meaning> {
	meanings: readonly Meaning[];
	start: number;
	end: number;
	/** How many words of it stand there. */
	words: number;
	/** The text ends in the middle of it. */
	cut: boolean;
}

/** A cut phrase counts only when so many of its words are there, and no fewer than are missing. */
const leastWordsOfACut = 3;

/** What follows a word at which a text was broken off: a line's end, a quote, an ellipsis, or that it was. */
const brokenOff = /^(?:[\r\n"'`…]|\.\.\.|.[[(]?truncated)/;
/** Whoever sets a full stop has said all. */
const fullStop = /[^.]\.\s{0,9}$/;
const isLast = (text: string, end: number): boolean =>
	(end >= text.length - 1 && text[end] !== '.') || brokenOff.test(text.slice(end, end + 12));

/** Words that people leave out or add where they type what they have read. */
const fillers = ['is', 'the', 'a', 'an'];

/** What a word leads on to, even where one of those words is left out before it. */
const childOf = <Meaning>({ next }: Node<Meaning>, word: string): Node<Meaning> | undefined => {
	let child = next.get(word);
	for (let at = 0; child === undefined && at < fillers.length; at++) child = next.get(fillers[at] as string)?.next.get(word);
	return child;
};

/** A phrase of which some words were read. */
interface Open<Meaning> {
	node: Node<Meaning>;
	start: number;
	words: number;
	/** A word that it does not have was passed over behind them. */
	isFilled?: true;
}

export class Phrases<Meaning> {
	readonly #root: Node<Meaning> = { next: new Map(), meanings: [] };
	readonly #vocabulary = new Vocabulary();

	/** Adds a phrase; the same words may have several meanings. */
	add(phrase: string, meaning: Meaning): void {
		const words = wordsOf(phrase);
		if (words.length === 0) return;
		let node = this.#root;
		for (const word of words) {
			const child = node.next.get(word) ?? { next: new Map(), meanings: [] };
			node.next.set(word, child);
			this.#vocabulary.add(word);
			node = child;
		}
		node.meanings.push(meaning);
	}

	/**
	 * @returns every phrase in the text, in order; one that lies within a longer one is left out.
	 * The time is linear: at any word at most as many phrases are open as the longest has words.
	 */
	find(text: string): Hit<Meaning>[] {
		const hits: Hit<Meaning>[] = [];
		let open: Open<Meaning>[] = [];
		const step = (node: Node<Meaning>, start: number, end: number, words: number): void => {
			open.push({ node, start, words });
			if (node.meanings.length > 0) hits.push({ meanings: node.meanings, start, end, words, cut: false });
		};
		const visit = (word: string, start: number, end: number, broken: boolean): void => {
			const before = broken ? [] : open;
			const first = this.#root.next.get(word);
			// Nearly every word begins nothing and goes on with nothing.
			if (before.length === 0 && first === undefined) {
				if (open.length > 0) open = [];
				return;
			}
			open = [];
			for (const { node, start: from, words, isFilled } of before) {
				const child = childOf(node, word);
				if (child !== undefined) step(child, from, end, words + 1);
				else if (fillers.includes(word) && !isFilled) open.push({ node, start: from, words, isFilled: true });
				else if (words >= leastWordsOfACut && isLast(text, end)) {
					// No phrase has a word of which only the beginning is left.
					const cut = this.#completions(node, word || (wordsOf(text.slice(start, end))[0] as string), words + 1);
					if (cut.length > 0) hits.push({ meanings: cut, start: from, end, words: words + 1, cut: true });
				}
			}
			if (first !== undefined) step(first, start, end, 1);
		};
		eachWord(text, visit, this.#vocabulary);
		for (const { node, start, words } of fullStop.test(text.slice(-11)) ? [] : open) {
			if (words >= leastWordsOfACut && node.meanings.length === 0) {
				hits.push({ meanings: this.#completions(node, '', words), start, end: text.length, words, cut: true });
			}
		}
		return withoutInner(hits);
	}

	/** Meanings of the phrases that go on from a node with a word that begins so; none if they go apart, or on for more words than `most`. */
	#completions(node: Node<Meaning>, beginning: string, most: number): Meaning[] {
		let child: Node<Meaning> | undefined;
		for (const [word, candidate] of node.next) {
			if (!word.startsWith(beginning)) continue;
			if (child !== undefined) return [];
			child = candidate;
		}
		if (child === undefined || most === 0) return [];
		return child.meanings.length > 0 ? child.meanings : this.#completions(child, '', most - 1);
	}
}

/** Drops the hits that lie within another: the sharper phrase speaks. Hits come sorted by their end. */
const withoutInner = <Meaning>(hits: readonly Hit<Meaning>[]): Hit<Meaning>[] => {
	const kept: Hit<Meaning>[] = [];
	for (const hit of hits) {
		while (kept.length > 0 && (kept.at(-1) as Hit<Meaning>).start >= hit.start) kept.pop();
		const previous = kept.at(-1);
		// The end of a whole phrase is not the beginning of another.
		if (hit.cut && previous !== undefined && !previous.cut && hit.start < previous.end) continue;
		if (previous === undefined || previous.end < hit.end) kept.push(hit);
	}
	return kept;
};
