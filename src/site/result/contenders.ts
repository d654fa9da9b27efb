/** The causes that an answer has in view when it says who can help and what it may be. */
import type { Candidate, Diagnosis } from '#engine/types.ts';

/** While causes compete, so many of them count. */
const most = 3;

/** The best of each code, where several codes are equally likely. */
const oneOfEach = (candidates: readonly Candidate[]): Candidate[] =>
	candidates.filter(({ slug, code }, at) => candidates.findIndex((other) => other.slug === slug && other.code === code) === at);

/** Those of the code that leads. A status of Login History can be told in several articles; where no code is printed the article tells. */
const ofOneCode = (candidates: readonly Candidate[]): Candidate[] => {
	const nameOf = ({ code, slug }: Candidate): string => code ?? slug;
	return candidates.filter((candidate, _, [first]) => first !== undefined && nameOf(candidate) === nameOf(first));
};

/** @returns whether nothing competes with the cause that leads; what stands beside it belongs to another code. */
export const isAlone = ({ candidates }: Diagnosis): boolean => ofOneCode(candidates).length === 1;

/** A request can have several mistakes, and what people say can mean several things: there no code binds them. */
const inView = ({ kind, candidates }: Diagnosis): readonly Candidate[] => {
	if (kind === 'tie') return oneOfEach(candidates);
	return kind === 'code' ? ofOneCode(candidates) : candidates;
};

/** @returns the one that is told, or those that compete and are no less sure than the first; none of another provider's. */
export const contenders = (diagnosis: Diagnosis): Candidate[] => {
	const { kind, candidates } = diagnosis;
	if (kind === 'other') return [];
	if (kind === 'cause') return candidates.slice(0, 1);
	return inView(diagnosis)
		.slice(0, most)
		.filter(({ certainty }) => certainty === candidates[0]?.certainty);
};
