/** What was read, as evidence: in the words of the catalog, with its place in the cleaned text. */

import type { Evidence } from '../types.ts';
import type { Known } from './known.ts';

const wordOf = (known: Known): string => {
	switch (known.kind) {
		case 'message':
			return known.message.text;
		case 'login-status':
			return known.status.text;
		case 'cause-words':
			return known.cause.id;
		case 'own-words':
			return known.text;
		case 'other-provider':
		case 'other-error':
			return known.other.name;
		default:
			return known.error.code;
	}
};

/** @returns a thing that was read as a piece of evidence. */
export const asEvidence = (known: Known): Evidence => {
	const kind = known.kind === 'error-words' || known.kind === 'cause-words' ? 'client-words' : known.kind;
	return { kind, value: wordOf(known), start: known.start, end: known.end };
};
