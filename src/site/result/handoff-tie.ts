/** What a message says where several codes are equally likely: each of them, and the cause that comes first behind it. */
import type { Candidate, Diagnosis } from '#engine/types.ts';
import { contenders } from './contenders.ts';
import { listed } from './dom.ts';
import { allFailedAt, wholeAddress } from './facts.ts';
import type { HandoffFacts } from './handoff-facts.ts';
import { type Names, titleOf } from './names.ts';
import type { Place } from './place.ts';
import { areAttempts } from './words.ts';

/** @returns what takes the place of the facts about one code */
export const tieFacts = (
	diagnosis: Diagnosis,
	names: Names,
	place: Place,
): Pick<HandoffFacts, 'code' | 'isStatus' | 'message' | 'error' | 'maybe' | 'link' | 'failed' | 'times'> => {
	const nameOf = (candidate: Candidate): string => candidate.code ?? names.error(candidate) ?? '';
	const codes = listed([...new Set(diagnosis.candidates.map(nameOf))]);
	return {
		code: null,
		isStatus: false,
		message: undefined,
		error: areAttempts(diagnosis) ? `${codes} (statuses in Login History)` : codes,
		maybe: contenders(diagnosis).map(
			(candidate) => `${nameOf(candidate)}: ${titleOf(candidate, names)} (${wholeAddress(candidate.href, place)})`,
		),
		link: undefined,
		failed: undefined,
		times: allFailedAt(diagnosis),
	};
};
