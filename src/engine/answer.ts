/** A diagnosis as plain data for programs: a contract, described in CONTRIBUTING.md. */

import type { Questions } from './narrow/questions.ts';
import { narrow } from './narrow.ts';
import type { Candidate, Diagnosis, FailureGroup, Finding, Kind, OwnWords, Provider, Request, Secret } from './types.ts';

/** One answer of `--jsonl`, without its id. Version 1; fields are only ever added. */
export interface Answer {
	version: 1;
	kind: Kind;
	provider: Provider;
	candidates: Pick<Candidate, 'code' | 'slug' | 'cause' | 'certainty' | 'href'>[];
	failures: FailureGroup[];
	ownWords: OwnWords[];
	lint: Pick<Finding, 'rule' | 'severity'>[];
	requests: Request[];
	secrets: Secret[];
	cleaned: string;
	/** The question whose answer would tell the causes apart best; null where none would. */
	question: string | null;
}

/** @returns the part of a diagnosis that is a contract. */
export const answerOf = (diagnosis: Diagnosis, questions: Questions): Answer => {
	const { kind, provider, candidates, failures, ownWords, lint, requests, secrets, cleaned } = diagnosis;
	return {
		version: 1,
		kind,
		provider,
		candidates: candidates.map(({ code, slug, cause, certainty, href }) => ({ code, slug, cause, certainty, href })),
		failures: [...failures],
		ownWords: [...ownWords],
		lint: lint.map(({ rule, severity }) => ({ rule, severity })),
		requests: [...requests],
		secrets: secrets.map(({ kind: name, start, end, nth }) => ({ kind: name, start, end, nth })),
		cleaned,
		question: narrow(diagnosis, questions, []).next?.id ?? null,
	};
};
