/**
 * Reads what a person says of the circumstances, in the words that the causes are given in the catalog: all words of an
 * entry near each other in one sentence, in any order. What is denied, asked, supposed or advised was not said.
 */
import type { Mapped } from '../mapped.ts';
import type { SignatureIndex } from '../signatures.ts';
import type { Span } from '../types.ts';
import { isAnothers, isDenied, joint } from './denied.ts';
import { sentencesIn, type Word } from './prose.ts';

/** A circumstance of a cause that somebody tells of. */
export interface Said extends Span {
	/** Position of the cause. */
	cause: number;
	/** So many words of its entry stand there. */
	words: number;
}

/** So many other words stand between those of an entry. */
const mostBetween = 3;

/** `rotat*` stands for every word that begins so. */
const fits = (stem: string, word: string): boolean => (stem.endsWith('*') ? word.startsWith(stem.slice(0, -1)) : word === stem);

/** The nearest place of a stem; undefined where none is near. */
const nearest = (stem: string, words: readonly Word[], from: number, near: number): number | undefined => {
	for (let distance = 0; distance <= near; distance++) {
		for (const at of [from - distance, from + distance]) if (fits(stem, words[at]?.text ?? '')) return at;
	}
	return undefined;
};

/** Where all words of an entry stand near each other; undefined where they do not, are denied, or speak of something else. */
const placeOf = (stems: readonly string[], words: readonly Word[], from: number): Span | undefined => {
	const near = stems.length - 1 + mostBetween;
	const places = stems.map((stem) => nearest(stem, words, from, near));
	if (places.includes(undefined)) return undefined;
	const [first, last] = [Math.min(...(places as number[])), Math.max(...(places as number[]))];
	if (last - first > near || words.slice(first, last).some(({ text }) => joint.test(text))) return undefined;
	if (isDenied(words, places as number[], first, last) || isAnothers(words, stems, first, last)) return undefined;
	return { start: (words[first] as Word).start, end: (words[last] as Word).end };
};

/** What a cause's entries are found by: their first stems. */
interface Entry {
	cause: number;
	stems: readonly [string, ...string[]];
}
const built = new WeakMap<SignatureIndex, Map<string, Entry[]>>();

/** The first letters of a stem: so few words share them that the rest is compared one by one. */
const initials = (text: string): string => text.slice(0, 2);

/** @returns the entries of an index by the initials of their first word; built once for each. */
const entriesOf = (index: SignatureIndex): Map<string, Entry[]> => {
	const known = built.get(index);
	if (known !== undefined) return known;
	const entries = index.causes.flatMap(({ said = [] }, cause) =>
		said.map((words): Entry => ({ cause, stems: words.split(' ') as [string, ...string[]] })),
	);
	const map = Map.groupBy(entries, ({ stems: [first] }) => initials(first));
	built.set(index, map);
	return map;
};

/**
 * @param layer the reading of the text in which nothing but typing and transport is undone
 * @param known the spans of everything known, in the order of the text
 * @returns what is said of each cause, once, in the order of the text
 */
export const readSaid = (layer: Mapped, known: readonly Span[], index: SignatureIndex): Said[] => {
	const entries = entriesOf(index);
	const found = new Map<number, Said>();
	for (const words of sentencesIn(layer, known, index.synonyms)) {
		for (const [at, { text }] of words.entries()) {
			for (const { cause, stems } of entries.get(initials(text)) ?? []) {
				const place = fits(stems[0], text) && !found.has(cause) ? placeOf(stems, words, at) : undefined;
				if (place !== undefined) found.set(cause, { cause, words: stems.length, ...place });
			}
		}
	}
	const all = [...found.values()];
	// Of two that share words the sharper one speaks.
	return all.filter((one) => !all.some(({ words, start, end }) => words > one.words && start < one.end && one.start < end));
};
