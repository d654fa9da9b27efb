/** What was read, as evidence: in the words of the catalog, with its place in the cleaned text. */
import type { Known } from './read/known.ts';
import type { Evidence, SignatureIndex } from './types.ts';

const wordOf = (known: Known, { errors, statuses, causes, providers, otherErrors }: SignatureIndex): string | undefined => {
	switch (known.kind) {
		case 'message':
			return errors[known.error]?.messages[known.message]?.text;
		case 'login-status':
			return statuses[known.status]?.text;
		case 'cause-words':
			return causes[known.cause]?.id;
		case 'other-provider':
			return providers[known.other]?.name;
		case 'other-error':
			return otherErrors[known.other]?.name;
		default:
			return errors[known.error]?.code;
	}
};

/** @returns a thing that was read as a piece of evidence. */
export const asEvidence = (known: Known, index: SignatureIndex): Evidence => {
	const kind = known.kind === 'error-words' || known.kind === 'cause-words' ? 'client-words' : known.kind;
	return { kind, value: wordOf(known, index) ?? '', start: known.start, end: known.end };
};
