/** The engine's one entry point: redact → unwrap → recognise → match → lint. It never throws and always says why. */

import { lintRequests, readRequests } from './lint.ts';
import type { Mapped } from './mapped.ts';
import { type Failure, tellingFirst } from './match/failure.ts';
import { failuresOf } from './match/failures.ts';
import { groupsOf } from './match/groups.ts';
import { kindOf } from './match/kind.ts';
import { proofOf } from './match/proof.ts';
import { byTrust } from './match/rank.ts';
import { withoutFailure } from './match/without-failure.ts';
import { candidatesOf } from './match.ts';
import { nameOf } from './read/known.ts';
import { ownWordsOf } from './read/own-words.ts';
import { readSaid, type Said } from './read/said.ts';
import { type Recognised, recognise } from './recognise.ts';
import type { TagKey } from './redact/tags.ts';
import { redact } from './redact.ts';
import type { RuleSignature, SignatureIndex } from './signatures.ts';
import type { Diagnosis, Finding } from './types.ts';
import { unwrap } from './unwrap.ts';

/** A paste longer than this is read up to here; the rest is not shown either. In UTF-16 units. */
export const longestPaste = 20_000_000;

/** Nothing was read. */
const nothing = {
	kind: 'nothing',
	provider: 'unknown',
	candidates: [],
	failures: [],
	ownWords: [],
	evidence: [],
	lint: [],
	requests: [],
} as const;

/** The failures in the order of trust, and what is said of their causes; of no failure, whatever is said. */
const failuresAndSaid = (
	whole: Mapped,
	{ known, sightings, context, isOtherKind }: Recognised,
	lint: readonly Finding[],
	index: SignatureIndex,
): { failures: readonly Failure[]; said: readonly Said[] } => {
	const found = failuresOf(known, index, context);
	// A failure of another kind has circumstances of its own.
	const isOurs = context.provider === 'salesforce' && !context.isOtherLogin && !isOtherKind;
	// Short messages and statuses are everyday words as well, where they are not meant.
	const meant = new Set(found.flatMap(({ from }) => from.map(nameOf)));
	const printed = sightings.filter(({ what }) => what.kind === 'own-words' || meant.has(nameOf(what)));
	const said = found.length > 0 || isOurs ? readSaid(whole, printed, index) : [];
	if (found.length === 0) return { failures: [], said };
	// What Login History says of the same attempt, or the request shows, tells the cause best.
	const shown = [
		...found.flatMap(({ status, causes }) => (status === null ? [] : causes.slice(0, 1))),
		...lint.flatMap(({ rule }) => {
			const { cause, decides } = index.rules[rule] as RuleSignature;
			return decides ? [cause as number] : [];
		}),
	];
	const spoken = said.map(({ cause }) => cause);
	const failures = found.map((failure) => tellingFirst(failure, shown, spoken, index));
	return { failures, said: said.filter(({ cause }) => failures.some((failure) => failure.said.includes(cause))) };
};

/**
 * Diagnoses a paste.
 * @param paste anything at all, as it was pasted
 * @param index compiled from the catalog
 * @param now the present time in milliseconds, for assertions that have expired
 * @param key of the tags by which equal hidden values can be told
 */
export const diagnose = (paste: string, index: SignatureIndex, now: number = Date.now(), key?: TagKey): Diagnosis => {
	const { cleaned, secrets, layers = unwrap(cleaned) } = redact(paste.slice(0, longestPaste), key);
	if (paste.trim() === '') return { ...nothing, secrets, cleaned };
	const seen = recognise(cleaned, layers, secrets, index);
	const { own, sightings, marks, news, context } = seen;
	const requests = readRequests(cleaned, layers);
	const lint = lintRequests(cleaned, requests, index, now);
	const { failures, said } = failuresAndSaid(layers[0], seen, lint, index);
	const proof = proofOf(cleaned, seen, said, index);
	const diagnosis = {
		provider: context.provider,
		candidates: failures.length > 0 ? candidatesOf(failures, context, news, proof, index) : withoutFailure(seen, said, lint, proof, index),
		failures: groupsOf(cleaned, sightings, failures, context, index),
		ownWords: ownWordsOf(cleaned, own, marks, index),
		evidence: proof.evidence,
		lint,
		requests,
		secrets,
		cleaned,
	};
	return { kind: kindOf(diagnosis, failures, byTrust(index, context)), ...diagnosis };
};
