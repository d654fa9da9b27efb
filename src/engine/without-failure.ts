/** What can be answered where no failure is told of: never more than likely. */
import { causeHome } from './cause-home.ts';
import { causeAt } from './lookup.ts';
import { causesBehind } from './own-words.ts';
import type { Said } from './read/said.ts';
import type { Recognised } from './recognise.ts';
import type { SignatureIndex } from './signatures.ts';
import type { Candidate, Finding, Provider } from './types.ts';

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

/** What the paste says of the circumstances: words of a person, so never more than possible. */
const fromSaid = (said: readonly Said[], because: (at: number) => number, index: SignatureIndex): Candidate[] =>
	said.map(({ cause }, at): Candidate => {
		const { id } = causeAt(index, cause);
		return { code: null, cause: id, certainty: 'possible', because: [because(at)], ...causeHome(index, cause) };
	});

/**
 * @param proof positions in the evidence of what was said and of a tool's own words, by their own positions
 * @returns the causes of the mistakes in a request; without these, those that people's and tools' words point to
 */
export const withoutFailure = (
	{ own, isOtherKind, context }: Recognised,
	said: readonly Said[],
	lint: readonly Finding[],
	proof: { said: (at: number) => number; own: (at: number) => number },
	index: SignatureIndex,
): Candidate[] => {
	const linted = fromLint(lint, context.provider, index);
	if (linted.length > 0) return linted;
	const behind = isOtherKind ? [] : causesBehind(own, (one) => proof.own(own.indexOf(one)), index);
	const all = [...fromSaid(said, proof.said, index), ...behind];
	return all.filter(({ cause }, at) => all.findIndex((one) => one.cause === cause) === at);
};
