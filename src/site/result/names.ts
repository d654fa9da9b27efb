/** The names of codes and causes, out of the signature index. */
import type { Candidate, CauseSignature, ErrorSignature, SignatureIndex } from '#engine/types.ts';

export interface Names {
	cause: (candidate: Candidate) => CauseSignature | undefined;
	error: (candidate: Candidate) => ErrorSignature | undefined;
	/** Day of the newest review, and how much is known. */
	known: { day: string; codes: number; messages: number };
}

export const namesOf = ({ catalog, causes, errors }: SignatureIndex): Names => ({
	cause: ({ cause }) => causes.find(({ id }) => id === cause),
	error: ({ slug }) => errors.find((error) => error.slug === slug),
	known: {
		day: catalog,
		codes: errors.filter(({ ours }) => !ours).length,
		messages: errors.reduce((sum, { messages }) => sum + messages.filter(({ text }) => text !== '').length, 0),
	},
});

/** @returns what a candidate says: its cause, or its code where no cause is named. */
export const titleOf = (candidate: Candidate, names: Names): string => names.cause(candidate)?.title ?? names.error(candidate)?.title ?? '';
