/** Whose job it is, told alike wherever an answer names somebody. */
import type { Diagnosis } from '#engine/types.ts';
import type { Names } from './names.ts';
import type { Role } from './words.ts';

/** While causes compete, so many of them count. */
const leading = 3;

/** Who can fix each cause in view, in the order of asking: the one that is told, or those that compete and are no less sure than the first. */
const fixersOf = ({ kind, candidates }: Diagnosis, names: Names): (readonly Role[])[] =>
	kind === 'other'
		? []
		: candidates
				.slice(0, kind === 'cause' ? 1 : leading)
				.filter(({ certainty }) => certainty === candidates[0]?.certainty)
				.map((candidate) => names.cause(candidate)?.who ?? []);

/** Nobody is in both; in each the one to ask first stands first. */
export interface Helpers {
	able: readonly Role[];
	/** Asked later for some of the causes, and no less able to fix those. */
	partly: readonly Role[];
}

/** While causes compete, the first of each is able: all together would name nearly everybody. */
export const helpersOf = (diagnosis: Diagnosis, names: Names): Helpers => {
	const fixers = fixersOf(diagnosis, names);
	const isOne = diagnosis.kind === 'cause' || diagnosis.candidates.length === 1;
	const able = [...new Set(isOne ? fixers[0] : fixers.flatMap(([first]) => first ?? []))];
	return { able, partly: [...new Set(fixers.flat())].filter((role) => !able.includes(role)) };
};
