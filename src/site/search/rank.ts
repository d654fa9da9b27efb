/**
 * Ranks names against a query. How it is matched comes first, then what is named, then the shorter name:
 * an exact name, a name that begins so, one that holds the words in a row, one that stands within the query,
 * and last one that holds all words in any order.
 */
import type { NameKind } from '#articles/search-list.ts';
import { fold, joined } from './fold.ts';
import type { Name } from './list.ts';

/** A shorter query fits too much. In letters and digits. */
const shortest = 2;
const most = 12;

interface Folded {
	name: Name;
	words: string;
	joined: string;
	/** The way to a page of Setup, as the steps write it: another name of the page. Elsewhere the name itself. */
	way: string;
}

/** A name with its spellings, made once for all queries. */
export const prepare = (names: readonly Name[]): Folded[] =>
	names.map((name) => {
		const words = fold(name.text);
		return { name, words, joined: joined(words), way: joined(name.kind === 'setup' ? fold(name.title) : words) };
	});

/** What a reader most likely means comes first. */
const order: Readonly<Record<NameKind, number>> = { code: 0, message: 1, status: 2, tool: 3, setup: 4, permission: 5, label: 6, cause: 7 };

const holdsWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** A code says enough by itself; of other names one word within a question says nothing. */
const isTelling = ({ name, words }: Folded): boolean => name.kind === 'code' || words.includes(' ');

/** How a name matches, the nearest first. */
const matches = ['exact', 'begins', 'holds', 'within', 'any order'] as const;
type Match = (typeof matches)[number];

const matched = (entry: Folded, query: string, letters: string): Match | undefined => {
	if (entry.joined === letters || entry.way === letters) return 'exact';
	if (entry.joined.startsWith(letters)) return 'begins';
	if (` ${entry.words}`.includes(` ${query}`)) return 'holds';
	if (isTelling(entry) && holdsWords(query, entry.words)) return 'within';
	return query.split(' ').every((word) => ` ${entry.words}`.includes(` ${word}`)) ? 'any order' : undefined;
};

/** What decides between two names, the weightiest first; the smaller number wins. */
const weighed = ({ name, joined: { length } }: Folded, match: Match): readonly number[] => {
	const kind = order[name.kind];
	// Within a question the longest name says most; otherwise the shortest is nearest to what was typed.
	return [matches.indexOf(match), ...(match === 'within' ? [-length, kind] : [kind, length])];
};

const compared = (a: readonly number[], b: readonly number[]): number =>
	a.map((weight, at) => weight - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

/**
 * @param query what the reader typed
 * @returns the names that fit, best first, each page once
 */
export const rank = (query: string, entries: readonly Folded[]): Name[] => {
	const words = fold(query);
	const letters = joined(words);
	if (letters.length < shortest) return [];
	const hits = entries
		.flatMap((entry) => {
			const match = matched(entry, words, letters);
			return match === undefined ? [] : [{ entry, weights: weighed(entry, match) }];
		})
		.sort((a, b) => compared(a.weights, b.weights) || a.entry.words.localeCompare(b.entry.words, 'en'));
	const seen = new Set<string>();
	return hits
		.map(({ entry }) => entry.name)
		.filter(({ path }) => !seen.has(path) && seen.add(path))
		.slice(0, most);
};
