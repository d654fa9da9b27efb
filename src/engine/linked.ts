/** A code, or one of its causes, that a link names: the diagnosis that belongs to it, without any paste. */
import { causeHome } from './signatures/cause-home.ts';
import type { CauseSignature, ErrorSignature, SignatureIndex } from './signatures.ts';
import type { Candidate, Diagnosis } from './types.ts';

/** As many as a paste would bring. */
const most = 12;

const causesOf = ({ messages }: ErrorSignature): CauseSignature[] => [
	...new Set(messages.flatMap(({ readings }) => readings.flatMap(({ causes }) => causes))),
];

const candidateOf = (error: ErrorSignature, cause: CauseSignature): Candidate => {
	const { href } = causeHome(cause, [error]);
	return { code: error.ours ? null : error.code, slug: error.slug, cause: cause.id, certainty: 'possible', href, because: [] };
};

/**
 * @param slug of an error
 * @param cause id of the cause that leads; null where the link names none
 * @param nothing the diagnosis of an empty text: the page that shows links need not hold the whole engine
 * @returns it, with the candidates that the link names; undefined where the index does not have what the link names
 */
export const linked = (slug: string, cause: string | null, index: SignatureIndex, nothing: Diagnosis): Diagnosis | undefined => {
	const error = index.errors.find((one) => one.slug === slug);
	const leader = index.causes.find(({ id }) => id === cause);
	if (error === undefined || (cause !== null && leader === undefined)) return undefined;
	const causes = [...new Set([...(leader === undefined ? [] : [leader]), ...causesOf(error)])].slice(0, most);
	return {
		...nothing,
		kind: cause === null ? 'code' : 'cause',
		provider: 'salesforce',
		candidates: causes.map((one) => candidateOf(error, one)),
	};
};
