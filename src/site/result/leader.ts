/** A diagnosis as a reader's answers leave it. */
import type { Given, Ranking } from '#engine/narrow.ts';
import type { Diagnosis } from '#engine/types.ts';

export interface Led {
	diagnosis: Diagnosis;
	/** The answers decided which cause leads, not the text. */
	isByAnswers: boolean;
}

/** @returns whether the reader knew anything. */
export const isKnown = (given: readonly Given[]): boolean => given.some(({ answer }) => answer !== null);

/**
 * One cause alone in front leads. Where several fit the answers equally well the text's own leader stays if it is the
 * first of them; otherwise none leads. Several codes stay several: answers tell only the causes of one of them apart.
 */
export const ledBy = (diagnosis: Diagnosis, { candidates, level }: Ranking, given: readonly Given[]): Led => {
	const { kind } = diagnosis;
	const ranked = { ...diagnosis, candidates };
	if (!isKnown(given) || (kind !== 'cause' && kind !== 'code')) return { diagnosis: ranked, isByAnswers: false };
	if (candidates[0] === diagnosis.candidates[0] && (kind === 'cause' || level.length > 1)) return { diagnosis: ranked, isByAnswers: false };
	const [first, ...others] = candidates;
	if (first === undefined || level.length > 1) return { diagnosis: { ...ranked, kind: 'code' }, isByAnswers: false };
	return { diagnosis: { ...ranked, kind: 'cause', candidates: [{ ...first, certainty: 'likely' }, ...others] }, isByAnswers: true };
};
