/** Whose job it is, told alike wherever an answer names somebody. */
import type { Diagnosis } from '#engine/types.ts';
import { contenders } from './contenders.ts';
import type { Names } from './names.ts';
import type { Role } from './words.ts';

/** Nobody is in both; in each the one to ask first stands first. */
export interface Helpers {
	/** Who comes first for some cause, or can fix every cause in view. */
	able: readonly Role[];
	/** Who can fix some of the causes, and comes first for none. */
	partly: readonly Role[];
}

/**
 * While causes compete, all together would name nearly everybody. A message is for the first who is not the user: of the
 * leading cause that one is named before the first of any other.
 */
export const helpersOf = (diagnosis: Diagnosis, names: Names): Helpers => {
	const fixers = contenders(diagnosis).map((candidate) => names.cause(candidate)?.who ?? []);
	const [leading = []] = fixers;
	const asked = [leading[0], leading.find((role) => role !== 'user'), ...fixers.map(([first]) => first)].filter(
		(role) => role !== undefined,
	);
	const able = [...new Set([...asked, ...leading.filter((role) => fixers.every((some) => some.includes(role)))])];
	return { able, partly: [...new Set(fixers.flat())].filter((role) => !able.includes(role)) };
};
