/** The engine's one entry point: redact → unwrap → read → lint → match. It never throws and always says why. */

import { lintRequests, readRequests } from './lint.ts';
import { groupsOf } from './match/groups.ts';
import { kindOf } from './match/kind.ts';
import { proofOf } from './match/proof.ts';
import { byTrust } from './match/rank.ts';
import { tellingOf } from './match/telling.ts';
import { withoutFailure } from './match/without-failure.ts';
import { candidatesOf } from './match.ts';
import { ownWordsOf } from './read/own-words.ts';
import { recognise } from './recognise.ts';
import type { TagKey } from './redact/tags.ts';
import { redact } from './redact.ts';
import type { SignatureIndex } from './signatures.ts';
import type { Diagnosis } from './types.ts';
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
	const requests = readRequests(cleaned, layers);
	const seen = recognise(cleaned, layers, requests, secrets, index);
	const { own, sightings, marks, news, context } = seen;
	const lint = lintRequests(cleaned, requests, index, now);
	const { failures, said } = tellingOf(layers[0], seen, lint, index);
	const proof = proofOf(cleaned, seen, said);
	const diagnosis = {
		provider: context.provider,
		candidates: failures.length > 0 ? candidatesOf(failures, context, news, proof) : withoutFailure(seen, said, lint, proof, index),
		failures: groupsOf(cleaned, sightings, failures, context),
		ownWords: ownWordsOf(cleaned, own, marks, index),
		evidence: proof.evidence,
		lint,
		requests,
		secrets,
		cleaned,
	};
	return { kind: kindOf(diagnosis, failures, byTrust(context)), ...diagnosis };
};
