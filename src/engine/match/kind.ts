/** Which of the possible ends a diagnosis has. */

import type { Diagnosis, Evidence, Kind } from '../types.ts';
import type { Failure } from './failure.ts';

type Trust = (a: Failure, b: Failure) => number;

/** Several codes are to be trusted alike. */
const isTie = ([first, second]: readonly Failure[], trust: Trust): boolean =>
	first !== undefined && second !== undefined && first.error !== second.error && trust(first, second) === 0;

/** Nothing but masks and what may stand between them. */
const onlyMasks = /^(?:‹[^‹›]*›|[^‹\P{P}]|\s)*$/u;

/**
 * @param failures the one to look at first before the others
 * @param trust compares two of them; 0 where nothing decides
 */
export const kindOf = (diagnosis: Omit<Diagnosis, 'kind'>, failures: readonly Failure[], trust: Trust): Kind => {
	const { provider, candidates, lint, ownWords, requests, secrets, cleaned } = diagnosis;
	const [first] = candidates;
	const has = (kind: Evidence['kind']): boolean => diagnosis.evidence.some((one) => one.kind === kind);
	if (provider === 'other') return 'other';
	if (isTie(failures, trust)) return 'tie';
	if (failures.length > 0) return first?.certainty !== 'possible' ? 'cause' : 'code';
	if (lint.some(({ severity }) => severity !== 'info')) return 'request';
	if (ownWords.length > 0 && !has('other-error')) return 'client';
	if (has('unfinished')) return 'unfinished';
	if (requests.length > 0) return 'request';
	// Who tells of circumstances is in trouble, whatever the answer was.
	if (has('success') && first === undefined) return 'success';
	return secrets.length > 0 && onlyMasks.test(cleaned) ? 'secrets' : 'unknown';
};
