/** Narrows the search to pages of codes that a reader chose by who fixes them, flow, or place. */
import type { SearchList } from '#articles/search-list.ts';
import { fitsChoice, type Trait, traits } from '../traits.ts';

/** What is chosen; an empty string lets all through. */
export type Chosen = Readonly<Record<Trait, string>>;

/** @returns whether anything is chosen. */
export const isNarrow = (chosen: Chosen): boolean => traits.some((trait) => chosen[trait] !== '');

/**
 * @param path of a page, from the site's root
 * @returns whether the page fits; pages that are about no code fit only while nothing is chosen
 */
export const fits = (path: string, chosen: Chosen, list: SearchList): boolean => {
	if (!isNarrow(chosen)) return true;
	const own = list.traits[/^\/errors\/([^/]+)\//.exec(path)?.[1] ?? ''];
	return own !== undefined && traits.every((trait, at) => fitsChoice(own[at] ?? [], trait, chosen[trait]));
};
