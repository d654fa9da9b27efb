/** Whose job it is, told alike wherever an answer names somebody. */
import type { Diagnosis } from '#engine/types.ts';
import { contenders } from './contenders.ts';
import type { Names } from './names.ts';
import type { Role } from './words.ts';

/** Nobody is in both; in each the one to ask first stands first. */
export interface Helpers {
	able: readonly Role[];
	/** Asked later for some of the causes, and no less able to fix those. */
	partly: readonly Role[];
}

/** While causes compete, the first of each is able: all together would name nearly everybody. */
export const helpersOf = (diagnosis: Diagnosis, names: Names): Helpers => {
	const fixers = contenders(diagnosis).map((candidate) => names.cause(candidate)?.who ?? []);
	const isOne = diagnosis.kind === 'cause' || diagnosis.candidates.length === 1;
	const able = [...new Set(isOne ? fixers[0] : fixers.flatMap(([first]) => first ?? []))];
	return { able, partly: [...new Set(fixers.flat())].filter((role) => !able.includes(role)) };
};
