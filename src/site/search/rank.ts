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

const matched = (entry: Folded, query: string, letters: string): number => {
	if (entry.joined === letters || entry.way === letters) return 0;
	if (entry.joined.startsWith(letters)) return 1;
	if (` ${entry.words}`.includes(` ${query}`)) return 2;
	if (isTelling(entry) && holdsWords(query, entry.words)) return 3;
	return query.split(' ').every((word) => ` ${entry.words}`.includes(` ${word}`)) ? 4 : -1;
};

/** Within a question the longest name says most; otherwise the shortest is nearest to what was typed. */
const bySize = (match: number, a: Folded, b: Folded): number => (match === 3 ? -1 : 1) * (a.joined.length - b.joined.length);

/**
 * @param query what the reader typed
 * @returns the names that fit, best first, each page once
 */
export const rank = (query: string, entries: readonly Folded[]): Name[] => {
	const words = fold(query);
	const letters = joined(words);
	if (letters.length < shortest) return [];
	const hits = entries
		.map((entry) => ({ entry, match: matched(entry, words, letters) }))
		.filter(({ match }) => match !== -1)
		.sort(
			(a, b) =>
				a.match - b.match ||
				(a.match === 3 ? bySize(3, a.entry, b.entry) : 0) ||
				order[a.entry.name.kind] - order[b.entry.name.kind] ||
				bySize(a.match, a.entry, b.entry) ||
				a.entry.words.localeCompare(b.entry.words, 'en'),
		);
	const seen = new Set<string>();
	return hits
		.map(({ entry }) => entry.name)
		.filter(({ path }) => !seen.has(path) && seen.add(path))
		.slice(0, most);
};
