/** Narrows the search to pages of codes that a reader chose by who fixes them, flow, or place. */
import type { SearchList } from '#articles/search-list.ts';

type TraitName = keyof SearchList['choices'];

const traitNames: readonly TraitName[] = ['who', 'flow', 'where'];

/** What is chosen; an empty string lets all through. */
export type Chosen = Readonly<Record<TraitName, string>>;

/** @returns whether anything is chosen. */
export const isNarrow = (chosen: Chosen): boolean => traitNames.some((name) => chosen[name] !== '');

/**
 * @param path of a page, from the site's root
 * @returns whether the page fits; pages that are about no code fit only while nothing is chosen
 */
export const fits = (path: string, chosen: Chosen, { traits }: SearchList): boolean => {
	if (!isNarrow(chosen)) return true;
	const own = traits[/^\/errors\/([^/]+)\//.exec(path)?.[1] ?? ''];
	if (own === undefined) return false;
	return traitNames.every((name, at) => {
		const values = own[at] ?? [];
		return chosen[name] === '' || values.includes(chosen[name]) || (name === 'flow' && values.includes('any'));
	});
};
