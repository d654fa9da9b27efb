/** All that was seen, as evidence, and where in it the reasons of an answer stand. */

import { asEvidence } from '../read/evidence.ts';
import type { Known } from '../read/known.ts';
import type { Said } from '../read/said.ts';
import type { Recognised } from '../recognise.ts';
import type { CauseSignature } from '../signatures.ts';
import type { Evidence, Redacted } from '../types.ts';
import type { Failure } from './failure.ts';

export interface Proof {
	/** What tells of a failure, what is said, what tools print, marks, and what is new. */
	evidence: readonly Evidence[];
	/** @returns the position of a thing in the evidence */
	of: (one: Known | Said) => number;
	/** @returns the positions of what a failure was made from, and of what is said of one of its causes */
	behind: (failure: Failure, cause: CauseSignature) => number[];
}

/** @param said what counts of the things that are said of causes */
export const proofOf = (cleaned: Redacted, { known, own, others, marks, news }: Recognised, said: readonly Said[]): Proof => {
	const positions = new Map([...known, ...said, ...own, ...others].map((one, at) => [one, at]));
	const of = (one: Known | Said): number => positions.get(one) as number;
	return {
		evidence: [
			...known.map(asEvidence),
			...said.map(({ start, end }): Evidence => ({ kind: 'said', value: cleaned.slice(start, end), start, end })),
			...own.map(asEvidence),
			...marks,
			...news,
		],
		of,
		behind: ({ from }, cause) => [...from, ...said.filter((one) => one.cause === cause)].map(of),
	};
};
