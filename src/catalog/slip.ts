/** A broken house rule as its author reads it: the file, the rule and the repair. */

export interface Slip {
	/** Path below `src/catalog`. */
	file: string;
	rule: string;
	repair: string;
}

/** @returns the known id that shares most of its words with a mistyped one, for "did you mean". */
const nearest = (typed: string, known: Iterable<string>): string => {
	const words = new Set(typed.split('-'));
	const likeness = (id: string): number => {
		const parts = id.split('-');
		return parts.filter((part) => words.has(part)).length / Math.max(parts.length, words.size);
	};
	return [...known].sort((a, b) => likeness(b) - likeness(a))[0] ?? '';
};

/** @returns the slip of naming something that nobody wrote. */
export const unknown = (file: string, what: string, typed: string, known: Iterable<string>): Slip => ({
	file,
	rule: `it names the ${what} "${typed}", which does not exist`,
	repair: `did you mean "${nearest(typed, known)}"? Otherwise write the entry first`,
});
