/** What can be answered where no failure is told of: never more than likely. */

import { signatureOf } from '../read/own-words.ts';
import type { Said } from '../read/said.ts';
import type { Recognised } from '../recognise.ts';
import { causeHome } from '../signatures/cause-home.ts';
import { causeAt, otherAt } from '../signatures/lookup.ts';
import type { SignatureIndex } from '../signatures.ts';
import type { Candidate, Finding, Provider } from '../types.ts';
import type { Proof } from './proof.ts';

/** What is wrong with a request. */
const fromLint = (lint: readonly Finding[], provider: Provider, index: SignatureIndex): Candidate[] => {
	const causes = [...new Set(lint.flatMap(({ cause, severity }) => (cause !== null && severity !== 'info' ? [cause] : [])))];
	return causes.map((cause): Candidate => {
		const at = index.causes.findIndex(({ id }) => id === cause);
		const isMistake = lint.some((finding) => finding.cause === cause && finding.severity === 'error');
		const certainty = isMistake && provider === 'salesforce' ? 'likely' : 'possible';
		return { code: null, cause, certainty, because: [], ...causeHome(index, at) };
	});
};

/** What the words of people and tools, or a failure of another kind, point to: none of it is more than possible. */
const fromWords = ({ own, others, isOtherKind }: Recognised, said: readonly Said[], proof: Proof, index: SignatureIndex): Candidate[] => {
	const found = new Map<number, Candidate>();
	const point = (at: number, because: number, errors?: readonly string[]): void => {
		if (found.has(at)) return;
		found.set(at, { code: null, cause: causeAt(index, at).id, certainty: 'possible', because: [because], ...causeHome(index, at, errors) });
	};
	// The sharper it is, the less it may be chance.
	for (const one of said.toSorted((a, b) => b.words - a.words)) point(one.cause, proof.of(one));
	for (const one of isOtherKind ? [] : own) {
		const { causes, errors } = signatureOf(one, index);
		for (const cause of causes) point(cause, proof.of(one), errors);
	}
	for (const one of others) {
		for (const cause of otherAt(index, one).causes ?? []) point(cause, proof.of(one));
	}
	return [...found.values()];
};

/** @returns the causes of the mistakes in a request; without these, those that people's and tools' words, or another kind of failure, point to */
export const withoutFailure = (
	seen: Recognised,
	said: readonly Said[],
	lint: readonly Finding[],
	proof: Proof,
	index: SignatureIndex,
): Candidate[] => {
	const linted = fromLint(lint, seen.context.provider, index);
	return linted.length > 0 ? linted : fromWords(seen, said, proof, index);
};
