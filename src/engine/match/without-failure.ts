/** What can be answered where no failure is told of: never more than likely. */

import type { Said } from '../read/said.ts';
import type { Recognised } from '../recognise.ts';
import { causeHome } from '../signatures/cause-home.ts';
import type { CauseSignature, ErrorSignature, RuleSignature, SignatureIndex } from '../signatures.ts';
import type { Candidate, Finding, Provider } from '../types.ts';
import type { Proof } from './proof.ts';

/** What is wrong with a request. */
const fromLint = (lint: readonly Finding[], provider: Provider, { rules }: SignatureIndex): Candidate[] => {
	const weighty = lint.filter(({ severity }) => severity !== 'info');
	const causes = new Set(weighty.flatMap(({ rule }) => (rules[rule] as RuleSignature).cause ?? []));
	return [...causes].map((cause): Candidate => {
		const isMistake = weighty.some((finding) => finding.cause === cause.id && finding.severity === 'error');
		const certainty = isMistake && provider === 'salesforce' ? 'likely' : 'possible';
		return { code: null, cause: cause.id, certainty, because: [], ...causeHome(cause) };
	});
};

/** What the words of people and tools, or a failure of another kind, point to: none of it is more than possible. */
const fromWords = ({ own, others, isOtherKind }: Recognised, said: readonly Said[], proof: Proof): Candidate[] => {
	const found = new Map<CauseSignature, Candidate>();
	const point = (cause: CauseSignature, because: number, errors?: readonly ErrorSignature[]): void => {
		if (found.has(cause)) return;
		found.set(cause, { code: null, cause: cause.id, certainty: 'possible', because: [because], ...causeHome(cause, errors) });
	};
	// The sharper it is, the less it may be chance.
	for (const one of said.toSorted((a, b) => b.words - a.words)) point(one.cause, proof.of(one));
	for (const one of isOtherKind ? [] : own) {
		for (const cause of one.printed.causes) point(cause, proof.of(one), one.printed.errors);
	}
	for (const one of others) {
		for (const cause of one.other.causes) point(cause, proof.of(one));
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
	return linted.length > 0 ? linted : fromWords(seen, said, proof);
};
