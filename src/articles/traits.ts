/** What a code can be filtered by: who can fix it first, in which flows and where it is met. */
import type { Catalog, ErrorEntry } from '#catalog/types.ts';
import { actors, flows, surfaces } from '#catalog/vocabulary.ts';
import { firstActors } from './actors.ts';

export type Trait = 'who' | 'flow' | 'where';

/** The values that a code has. */
export type Traits = Readonly<Record<Trait, readonly string[]>>;

/** The values that can be chosen, each with its label. */
export type Choices = Readonly<Record<Trait, Readonly<Record<string, string>>>>;

/** @returns the traits of each code, by its slug */
export const traitsBySlug = (catalog: Catalog): Readonly<Record<string, Traits>> => {
	const traitsOf = ({ texts }: ErrorEntry): Traits => ({
		who: firstActors(catalog, texts),
		flow: [...new Set(texts.flatMap((text) => text.flows))],
		where: [...new Set(texts.flatMap((text) => text.where))],
	});
	return Object.fromEntries(catalog.errors.map((error) => [error.slug, traitsOf(error)]));
};

/**
 * The values that some code has, in the order of the vocabulary.
 * A place where people only type, and "any flow", say nothing that one could choose.
 */
export const choicesOf = (rows: Readonly<Record<string, Traits>>): Choices => {
	const used = (trait: Trait, labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
		const values = new Set(Object.values(rows).flatMap((row) => row[trait]));
		return Object.fromEntries(Object.entries(labels).filter(([value]) => values.has(value) && value !== 'any' && value !== 'typed'));
	};
	return { who: used('who', actors), flow: used('flow', flows), where: used('where', surfaces) };
};
