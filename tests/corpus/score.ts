/** Scores the engine on pastes with what is expected of each. The rules are the same for every measurement. */
import type { Candidate, Diagnosis } from '#engine/types.ts';

export interface Item {
	id: string;
	kind: string;
	text: string;
	soft: boolean;
	expect: {
		salesforce: boolean;
		slug?: string | null;
		code?: string | null;
		cause_first?: string[];
		cause_within_three?: string[];
		cannot_tell?: boolean;
	};
}

/** What is counted. `falseAlarm` is better when low, the others when high. */
export const figures = ['codeFirst', 'causeFirst', 'causeWithinThree', 'honest', 'falseAlarm'] as const;
export type Figure = (typeof figures)[number];

/** Of how many items a figure speaks, and in how many it holds. */
export interface Tally {
	of: number;
	holds: number;
}

/** Codes are the same whatever their case: clients and Salesforce do not agree on it. */
export const sameCode = (a: string | null | undefined, b: string | null | undefined): boolean =>
	typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();

/** @returns for each figure that the item speaks of, whether it holds. */
export const judge = ({ expect }: Item, candidates: readonly Candidate[]): Partial<Record<Figure, boolean>> => {
	const [first] = candidates;
	const isSure = first !== undefined && first.certainty !== 'possible';
	return {
		...(expect.slug ? { codeFirst: first !== undefined && (first.slug === expect.slug || sameCode(first.code, expect.code)) } : {}),
		...(expect.cause_first ? { causeFirst: expect.cause_first.includes(first?.cause ?? '') } : {}),
		...(expect.cause_within_three
			? { causeWithinThree: candidates.slice(0, 3).some(({ cause }) => expect.cause_within_three?.includes(cause ?? '')) }
			: {}),
		...(expect.cannot_tell ? { honest: candidates.every(({ certainty }) => certainty !== 'exact') } : {}),
		...(expect.salesforce ? {} : { falseAlarm: isSure }),
	};
};

/** @returns the tally of every figure over the judgements given. */
export const tally = (judgements: readonly Partial<Record<Figure, boolean>>[]): Record<Figure, Tally> =>
	Object.fromEntries(
		figures.map((figure) => {
			const told = judgements.flatMap((judgement) => judgement[figure] ?? []);
			return [figure, { of: told.length, holds: told.filter(Boolean).length }];
		}),
	) as Record<Figure, Tally>;

/** A share in percent with one decimal; a dash where there is nothing to count. */
export const percent = ({ of, holds }: Tally): string => (of === 0 ? '–' : `${((100 * holds) / of).toFixed(1)} %`);

/**
 * @param expected a code of Salesforce's, of a client's or of another provider's own
 * @returns whether it leads, or is named as somebody else's own while no code of Salesforce's leads
 */
export const readsCode = ({ candidates: [first], ownWords }: Diagnosis, expected: string | null): boolean =>
	sameCode(first?.code, expected) || ((first?.code ?? null) === null && ownWords.some(({ text }) => text === expected));
