/** Who can help, in the words of a reader. */
import type { ErrorText } from '#catalog/define.ts';
import type { Catalog } from '#catalog/types.ts';
import { type Actor, actors } from '#catalog/vocabulary.ts';

/** @returns those to ask first for the leading cause of each text, without repeats. */
export const firstActors = (catalog: Catalog, texts: readonly ErrorText[]): Actor[] => {
	const leaders = texts.flatMap(({ causes }) => catalog.causes.get(causes[0] ?? '') ?? []);
	return [...new Set(leaders.map(({ whoFixes }) => whoFixes[0]))];
};

/** Within a sentence only names keep their capital. */
const within = (label: string): string => (label.startsWith('Salesforce') ? label : label.charAt(0).toLowerCase() + label.slice(1));

/** @param joint what stands between them: "then" in the order of asking, "or" without one */
export const actorWords = (who: readonly Actor[], joint: 'or' | 'then'): string =>
	who.map((actor, index) => (index === 0 ? actors[actor] : within(actors[actor]))).join(`, ${joint} `);
