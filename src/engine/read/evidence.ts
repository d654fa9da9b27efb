/** What was read, as evidence: in the words of the catalog, with its place in the cleaned text. */

import { causeAt, errorAt, messageAt, otherAt, statusAt } from '../signatures/lookup.ts';
import type { SignatureIndex } from '../signatures.ts';
import type { Evidence } from '../types.ts';
import type { Known } from './known.ts';

const wordOf = (known: Known, index: SignatureIndex): string => {
	switch (known.kind) {
		case 'message':
			return messageAt(index, known).text;
		case 'login-status':
			return statusAt(index, known.status).text;
		case 'cause-words':
			return causeAt(index, known.cause).id;
		case 'own-words':
			return known.text;
		case 'other-provider':
		case 'other-error':
			return otherAt(index, known).name;
		default:
			return errorAt(index, known.error).code;
	}
};

/** @returns a thing that was read as a piece of evidence. */
export const asEvidence = (known: Known, index: SignatureIndex): Evidence => {
	const kind = known.kind === 'error-words' || known.kind === 'cause-words' ? 'client-words' : known.kind;
	return { kind, value: wordOf(known, index), start: known.start, end: known.end };
};
