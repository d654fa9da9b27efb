/** A broken house rule as its author reads it: the file, the rule and the repair. */
import type { Certainty } from './vocabulary.ts';

export interface Slip {
	/** Path below `src/catalog`. */
	file: string;
	rule: string;
	repair: string;
}

/** What a skeleton holds wherever words are wanted. */
export const draft = 'DRAFT';

/** @returns how many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other. */
const distance = (one: string, other: string): number => {
	const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
	const cell = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
	for (let row = 1; row <= one.length; row++) {
		rows.push([row]);
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			rows[row]?.push(
				Math.min(
					cell(row - 1, column) + 1,
					cell(row, column - 1) + 1,
					cell(row - 1, column - 1) + (isSame ? 0 : 1),
					isSwapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
	}
	return cell(one.length, other.length);
};

/** @returns the known id that was meant, if it differs in no more than a third of its letters. */
const nearest = (typed: string, known: Iterable<string>): string | undefined => {
	const [near] = [...known]
		.map((id) => ({ id, far: distance(typed, id) }))
		.filter(({ id, far }) => far <= id.length / 3)
		.sort((one, other) => one.far - other.far);
	return near?.id;
};

/**
 * @param otherwise what to do where no known one was meant
 * @returns the slip of naming something that nobody wrote.
 */
export const unknown = (file: string, what: string, typed: string, known: Iterable<string>, otherwise = 'write the entry first'): Slip => {
	const rule = `it names the ${what} "${typed}", which does not exist`;
	if (typed === draft) return { file, rule, repair: `replace every ${draft}` };
	const near = nearest(typed, known);
	return { file, rule, repair: near === undefined ? otherwise : `did you mean "${near}"? Otherwise ${otherwise}` };
};

/** @returns a slip for each id that nobody wrote, however often it is named. */
export const unknowns = (file: string, what: string, ids: Iterable<string>, known: Iterable<string>, otherwise?: string): Slip[] => {
	const written = new Set(known);
	return [...new Set(ids)].filter((id) => !written.has(id)).map((id) => unknown(file, what, id, written, otherwise));
};

/**
 * @param what the statement, with an article where it needs one
 * @returns the slip of a statement that claims to be surer than it can be without a source.
 */
export const unsourced = (
	file: string,
	what: string,
	{ certainty, sources }: { certainty: Certainty; sources: readonly string[] },
): Slip[] =>
	sources.length > 0 || certainty === 'inferred' || certainty === 'doubtful'
		? []
		: [
				{
					file,
					rule: `${what} claims the certainty "${certainty}" without a source`,
					repair: 'name a source, or lower the certainty to "inferred"',
				},
			];
