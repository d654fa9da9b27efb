/**
 * Reads what a person says of the circumstances, in the words that the causes are given in the catalog: all words of an
 * entry near each other in one sentence, in any order. What is denied, asked, supposed or advised was not said.
 */
import type { Mapped } from '../mapped.ts';
import { onceForEach } from '../once-for-each.ts';
import type { CauseSignature, SignatureIndex } from '../signatures.ts';
import type { Span } from '../types.ts';
import { isAnothers, isDenied } from './denied.ts';
import { sentencesIn, type Word } from './prose.ts';

/** A circumstance of a cause that somebody tells of. */
export interface Said extends Span {
	cause: CauseSignature;
	/** So many words of its entry stand there. */
	words: number;
}

/** Of another language: English has no letters with marks. Where its `no` stands, and what its words mean, is not known here. */
const isForeign = ({ text, roles }: Word): boolean => roles.includes('foreign') || /[^ -~]/.test(text);

/** So many other words stand between those of an entry. */
const mostBetween = 3;

/** `rotat*` stands for every word that begins so. Hardly a word has the first letter of a stem. */
const fits = (stem: string, word: string): boolean =>
	stem[0] === word[0] && (stem.endsWith('*') ? word.startsWith(stem.slice(0, -1)) : word === stem);

/** The place of a stem nearest to the first of those taken; undefined where none is near. */
const nearest = (stem: string, words: readonly Word[], taken: readonly number[], near: number): number | undefined => {
	const isAt = (at: number): boolean => at >= 0 && at < words.length && fits(stem, (words[at] as Word).text) && !taken.includes(at);
	const [from] = taken as [number];
	for (let distance = 1; distance <= near; distance++) {
		if (isAt(from - distance)) return from - distance;
		if (isAt(from + distance)) return from + distance;
	}
	return undefined;
};

/** Where all words of an entry stand near each other; undefined where they do not, are denied, or speak of something else. */
const spanOf = (stems: readonly string[], words: readonly Word[], from: number): Span | undefined => {
	const near = stems.length - 1 + mostBetween;
	const places = [from];
	for (let next = 1; next < stems.length; next++) {
		const place = nearest(stems[next] as string, words, places, near);
		if (place === undefined) return undefined;
		places.push(place);
	}
	const [first, last] = [Math.min(...places), Math.max(...places)];
	if (last - first > near || words.slice(first, last).some(({ roles }) => roles.includes('joint'))) return undefined;
	if (isDenied(words, places, first, last) || isAnothers(words, places, first, last)) return undefined;
	return { start: (words[first] as Word).start, end: (words[last] as Word).end };
};

/** The first letter of a word as a bit. */
const letterOf = (word: string): number => 1 << word.charCodeAt(0);

/** Words of the catalog. */
interface Entry {
	cause: CauseSignature;
	stems: readonly [string, ...string[]];
	/** The first letters of all: a sentence that lacks one need not be looked through. */
	letters: number;
}

const none: readonly Entry[] = [];

/** The first letters of a stem: so few share them that the rest is compared one by one. */
const initials = (text: string): string => text.slice(0, 2);

/**
 * The stems with which entries begin, by their initials: whole words, then beginnings of words, the longest first. Each has
 * the entries that begin with any stem that it fits, so that the first that fits a word has all for it.
 */
const entriesOf = onceForEach(({ causes }: SignatureIndex) => {
	const entries = causes.flatMap((cause) =>
		cause.said.map((words): Entry => {
			const stems = words.split(' ') as [string, ...string[]];
			return { cause, stems, letters: stems.reduce((bits, stem) => bits | letterOf(stem), 0) };
		}),
	);
	const byInitials = Map.groupBy(entries, ({ stems: [first] }) => initials(first));
	const stemsOf = (alike: readonly Entry[]) =>
		[...new Set(alike.map(({ stems: [first] }) => first))]
			.sort((a, b) => Number(a.endsWith('*')) - Number(b.endsWith('*')) || b.length - a.length)
			.map((stem) => ({ stem, entries: alike.filter(({ stems: [first] }) => fits(first, stem)) }));
	return new Map([...byInitials].map(([letters, alike]) => [letters, stemsOf(alike)]));
});

/** An answer sent to the reader's own computer: that is then the site, page or server of which somebody tells. */
const toLocal = /\/(?:localhost|127\.)\S{0,200}[?&]code=/;
const localPage = ['site', 'page', 'server'].map((word): [string, string] => [word, 'localpage']);

/** @returns of those that share words the sharper ones */
export const sharpest = (all: readonly Said[]): Said[] =>
	all.filter((one) => !all.some(({ words, start, end }) => words > one.words && start < one.end && one.start < end));

/**
 * @param layer the reading of the text in which nothing but typing and transport is undone
 * @param known the spans of everything known, in the order of the text
 * @returns what is said of each cause, once, in the order of the text
 */
export const readSaid = (layer: Mapped, known: readonly Span[], index: SignatureIndex): Said[] => {
	const entries = entriesOf(index);
	const found = new Map<CauseSignature, Said>();
	const synonyms = toLocal.test(layer.text) ? new Map([...index.synonyms, ...localPage]) : index.synonyms;
	for (const words of sentencesIn(layer, known, { ...index, synonyms })) {
		if (words.some(isForeign)) continue;
		const there = words.reduce((bits, { text }) => bits | letterOf(text), 0);
		for (let at = 0; at < words.length; at++) {
			const { text } = words[at] as Word;
			const told = entries.get(initials(text))?.find(({ stem }) => fits(stem, text));
			for (const { cause, stems, letters } of told?.entries ?? none) {
				if ((letters & ~there) !== 0 || (found.get(cause)?.words ?? 0) >= stems.length) continue;
				const span = spanOf(stems, words, at);
				if (span !== undefined) found.set(cause, { cause, words: stems.length, ...span });
			}
		}
	}
	return [...found.values()];
};
