/** What codes can be filtered by, in the search and in the list of all codes. */
import type { SearchList } from '#articles/search-list.ts';

export type Trait = keyof SearchList['choices'];

/** How a reader is asked for it. */
export const traitLabels: Readonly<Record<Trait, string>> = { who: 'Who fixes it', flow: 'Flow', where: 'Where it appears' };

/** In the order in which the fields stand, and in which the search has them. */
export const traits: readonly Trait[] = ['who', 'flow', 'where'];

/**
 * @param values of a code; one that is met in any flow fits every choice of a flow
 * @param chosen by the reader; an empty string lets all through
 */
export const fitsChoice = (values: readonly string[], trait: Trait, chosen: string): boolean =>
	chosen === '' || values.includes(chosen) || (trait === 'flow' && values.includes('any'));
