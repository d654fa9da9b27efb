/** Everything that the index knows by its words, ready to be found in a text. */

import { onceForEach } from '../once-for-each.ts';
import type {
	CauseSignature,
	ClientSignature,
	ErrorSignature,
	MessageSignature,
	OtherSignature,
	Printed,
	SignatureIndex,
	StatusSignature,
} from '../signatures.ts';
import { Phrases } from './phrases.ts';

/** What a phrase means: something of the index, and a name that is the same for every spelling of one thing. */
export type Meaning = { name: number } & (
	| { kind: 'code'; error: ErrorSignature; spelling: string }
	| { kind: 'message'; error: ErrorSignature; message: MessageSignature }
	| { kind: 'login-status'; status: StatusSignature; printed: string }
	| { kind: 'event-code'; status: StatusSignature; spelling: string }
	| { kind: 'error-words'; error: ErrorSignature }
	| { kind: 'cause-words'; cause: CauseSignature }
	| { kind: 'own-words'; client: ClientSignature; printed: Printed; text: string }
	| { kind: 'other-provider' | 'other-error'; other: OtherSignature; sign: string }
);

const build = ({ errors, statuses, causes, clients, providers, otherErrors }: SignatureIndex): Phrases<Meaning> => {
	const lexicon = new Phrases<Meaning>();
	let name = 0;
	for (const error of errors) {
		name++;
		if (!error.ours) {
			for (const spelling of [error.code, ...(error.aliases ?? [])]) lexicon.add(spelling, { kind: 'code', name, error, spelling });
		}
		for (const message of error.messages) {
			name++;
			lexicon.add(message.text, { kind: 'message', name, error, message });
		}
		name++;
		for (const words of error.words ?? []) lexicon.add(words, { kind: 'error-words', name, error });
	}
	for (const status of statuses) {
		name++;
		for (const printed of [status.text, ...(status.aliases ?? [])]) lexicon.add(printed, { kind: 'login-status', name, status, printed });
		for (const spelling of status.eventCodes ?? []) lexicon.add(spelling, { kind: 'event-code', name, status, spelling });
	}
	for (const cause of causes) {
		name++;
		for (const words of cause.words ?? []) lexicon.add(words, { kind: 'cause-words', name, cause });
	}
	for (const client of clients) {
		for (const printed of client.prints) {
			name++;
			for (const text of printed.texts) lexicon.add(text, { kind: 'own-words', name, client, printed, text });
		}
	}
	for (const kind of ['other-provider', 'other-error'] as const) {
		for (const other of kind === 'other-provider' ? providers : otherErrors) {
			name++;
			for (const sign of other.signs) lexicon.add(sign, { kind, name, other, sign });
		}
	}
	return lexicon;
};

/** @returns the lexicon of an index. */
export const lexiconOf = onceForEach(build);
