/** What a code can be filtered by: who can fix it first, in which flows and where it is met. */
import type { Catalog, ErrorEntry } from '#catalog/types.ts';
import { firstActors } from './actors.ts';

export interface Traits {
	slug: string;
	who: string[];
	flow: string[];
	where: string[];
}

export const traitsOf = (error: ErrorEntry, catalog: Catalog): Traits => ({
	slug: error.slug,
	who: firstActors(catalog, error.texts),
	flow: [...new Set(error.texts.flatMap((text) => text.flows))],
	where: [...new Set(error.texts.flatMap((text) => text.where))],
});

/**
 * The values that some code has, each with its label, in the order of the vocabulary.
 * A place where people only type, and "any flow", say nothing that one could choose.
 */
export const choicesOf = (
	labels: Readonly<Record<string, string>>,
	traits: readonly Traits[],
	name: 'who' | 'flow' | 'where',
): [value: string, label: string][] => {
	const used = new Set(traits.flatMap((row) => row[name]));
	return Object.entries(labels).filter(([value]) => used.has(value) && value !== 'any' && value !== 'typed');
};
