/** Everything that the index knows by its words, ready to be found in a text. */

import { onceForEach } from '../once-for-each.ts';
import type { SignatureIndex } from '../signatures.ts';
import { Phrases } from './phrases.ts';

/** What a phrase means: positions in the index, and a name that is the same for every spelling of one thing. */
export type Meaning = { name: number } & (
	| { kind: 'code'; error: number; spelling: string }
	| { kind: 'message'; error: number; message: number }
	| { kind: 'login-status'; status: number; printed: string }
	| { kind: 'event-code'; status: number; spelling: string }
	| { kind: 'error-words'; error: number }
	| { kind: 'cause-words'; cause: number }
	| { kind: 'own-words'; client: number; entry: number; text: string }
	| { kind: 'other-provider' | 'other-error'; other: number; sign: string }
);

const build = (index: SignatureIndex): Phrases<Meaning> => {
	const lexicon = new Phrases<Meaning>();
	let name = 0;
	for (const [at, error] of index.errors.entries()) {
		name++;
		if (!error.ours) {
			for (const spelling of [error.code, ...(error.aliases ?? [])]) {
				lexicon.add(spelling, { kind: 'code', name, error: at, spelling });
			}
		}
		for (const [message, { text }] of error.messages.entries()) {
			name++;
			lexicon.add(text, { kind: 'message', name, error: at, message });
		}
		name++;
		for (const words of error.words ?? []) lexicon.add(words, { kind: 'error-words', name, error: at });
	}
	for (const [status, { text, aliases, eventCodes }] of index.statuses.entries()) {
		name++;
		for (const words of [text, ...(aliases ?? [])]) lexicon.add(words, { kind: 'login-status', name, status, printed: words });
		for (const spelling of eventCodes ?? []) lexicon.add(spelling, { kind: 'event-code', name, status, spelling });
	}
	for (const [cause, { words }] of index.causes.entries()) {
		name++;
		for (const phrase of words ?? []) lexicon.add(phrase, { kind: 'cause-words', name, cause });
	}
	for (const [client, { words }] of index.clients.entries()) {
		for (const [entry, { texts }] of words.entries()) {
			name++;
			for (const text of texts) lexicon.add(text, { kind: 'own-words', name, client, entry, text });
		}
	}
	for (const kind of ['other-provider', 'other-error'] as const) {
		const others = kind === 'other-provider' ? index.providers : index.otherErrors;
		for (const [other, { signs }] of others.entries()) {
			name++;
			for (const sign of signs) lexicon.add(sign, { kind, name, other, sign });
		}
	}
	return lexicon;
};

/** @returns the lexicon of an index. */
export const lexiconOf = onceForEach(build);
