/** Which names answer what a reader asks. */
import type { SearchList } from '#articles/search-list.ts';
import { type Chosen, fits, isNarrow } from './filter.ts';
import { listedNames, type Name } from './list.ts';
import { prepare, rank } from './rank.ts';
import { wanted } from './wanted.ts';

/** What a reader asks for. */
export interface Query {
	/** What was typed or pasted, without blanks around it. */
	words: string;
	chosen: Chosen;
}

/** @returns whether anything is asked for yet, by words or by a filter. */
export const isAsked = ({ words, chosen }: Query): boolean => words !== '' || isNarrow(chosen);

/** @returns a search over the names of a list: the best first; before anything is asked for, the codes that most look for */
export const searchNames = (list: SearchList): ((query: Query) => Name[]) => {
	const names = listedNames(list);
	const entries = prepare(names);
	return (query) => {
		if (!isAsked(query)) return wanted(names);
		const fitting = entries.filter(({ name }) => fits(name.path, query.chosen, list));
		if (query.words !== '') return rank(query.words, fitting);
		// The filters alone list the codes that fit.
		return fitting.map(({ name }) => name).filter(({ kind }) => kind === 'code');
	};
};
