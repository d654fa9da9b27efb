/**
 * Ranked causes and a reader's answers → the next question, and the causes ranked anew.
 *
 * How answers rank: a cause that an answer contradicts goes behind the others; among the rest those come first whose
 * own text says what was answered. Otherwise the order is kept, and no cause is ever dropped.
 *
 * What is asked: the question by which the right cause leads soonest (`look-ahead.ts`).
 *
 * Nothing is asked when one cause stands alone in front, when no question would tell the level ones apart, or after
 * three questions. Two causes always differ in their first fix or in who carries it out: a rule of the catalog sees to it.
 */
import { type Fact, factsOf } from './narrow/facts.ts';
import { lookAhead } from './narrow/look-ahead.ts';
import type { AskedQuestion, Questions } from './narrow/questions.ts';
import type { Candidate, Diagnosis } from './types.ts';

/** A question and what was answered. */
export interface Given {
	question: string;
	/** Id of an answer; `other` for none of those offered; null where the reader does not know. */
	answer: string | null;
}

/** A cause that answers brought forward. */
export interface Move {
	cause: string;
	/** The answers that did it. */
	because: readonly Given[];
}

/** What to ask next. */
export interface Asking {
	/** Undefined when nothing more would help. */
	next: AskedQuestion | undefined;
	/** Ids of the answers to offer, in their own order. */
	offered: readonly string[];
}

/** The causes as the answers rank them. */
export interface Ranking {
	/** All candidates of the diagnosis, ranked anew. */
	candidates: readonly Candidate[];
	/** The causes that fit the answers equally well, before all others. */
	level: readonly Candidate[];
	/** What stands higher than before because an answer is its own, best first. */
	moved: readonly Move[];
	/** What the text answers already, of the questions that would tell these causes apart. */
	facts: readonly Fact[];
}

export interface Narrowing extends Ranking, Asking {}

/** More than this is an interrogation. */
const most = 3;
/** Of a question with more answers than this only those are offered that matter. */
const few = 4;

/** The causes of the failure that leads: only among these a question decides. */
const leadingOf = ({ kind, candidates, evidence }: Diagnosis): Candidate[] => {
	if (kind !== 'cause' && kind !== 'code' && kind !== 'tie') return [];
	// What is said of one cause belongs to that cause alone.
	const failureOf = ({ because }: Candidate): string => because.filter((at) => evidence[at]?.kind !== 'said').join();
	const failure = candidates[0] && failureOf(candidates[0]);
	return candidates.filter((one) => failureOf(one) === failure);
};

/** How a cause stands to the answers. */
interface Standing {
	candidate: Candidate;
	/** How many answers contradict it. */
	against: number;
	/** The answers that are its own. */
	own: readonly Given[];
}

const standingOf = (candidate: Candidate, given: readonly Given[], { fitting }: Questions): Standing => {
	const heard = given.filter(({ question, answer }) => answer !== null && fitting(candidate.cause, question) !== undefined);
	const own = heard.filter(({ question, answer }) => fitting(candidate.cause, question)?.includes(answer as string));
	return { candidate, against: heard.length - own.length, own };
};

const byFit = (a: Standing, b: Standing): number => a.against - b.against || b.own.length - a.own.length;

const offeredOf = ({ id, answers }: AskedQuestion, level: readonly Candidate[], { fitting }: Questions): string[] => {
	const ids = Object.keys(answers);
	return ids.length <= few ? ids : ids.filter((answer) => level.some(({ cause }) => fitting(cause, id)?.includes(answer)));
};

/**
 * Applies answers to a diagnosis.
 * @param given answers so far, in the order in which they were given
 */
export const rank = (diagnosis: Diagnosis, questions: Questions, given: readonly Given[]): Ranking => {
	const leading = leadingOf(diagnosis);
	const before = leading.map((one) => standingOf(one, given, questions));
	const after = before.toSorted(byFit);
	// Each takes the place of one of them, so that what stands between for another failure stays where it is.
	const places = new Map(after.map(({ candidate }, at) => [leading[at], candidate]));
	return {
		candidates: diagnosis.candidates.map((one) => places.get(one) ?? one),
		level: before.filter((one) => before.every((other) => byFit(one, other) <= 0)).map(({ candidate }) => candidate),
		moved: after
			.filter((one, at) => at < before.indexOf(one) && one.own.length > 0)
			.map(({ candidate: { cause }, own }) => ({ cause, because: own })),
		facts: factsOf(diagnosis).filter(({ question }) => leading.some(({ cause }) => questions.fitting(cause, question))),
	};
};

/** Says what to ask next. It takes longer than the ranking: some milliseconds for a dozen causes. */
export const askNext = ({ level, facts }: Ranking, questions: Questions, given: readonly Given[]): Asking => {
	const known = new Set([...given, ...facts].map(({ question }) => question));
	const inVain = given.flatMap(({ question, answer }) => (answer === null ? [question] : []));
	const open = questions.list.filter(({ id }) => !known.has(id));
	const ids = level.map(({ cause }) => cause);
	const next = lookAhead(ids, inVain, open, Math.max(0, most - given.length), questions);
	return { next, offered: next === undefined ? [] : offeredOf(next, level, questions) };
};

/** Applies answers to a diagnosis, and says what to ask next. */
export const narrow = (diagnosis: Diagnosis, questions: Questions, given: readonly Given[]): Narrowing => {
	const ranking = rank(diagnosis, questions, given);
	return { ...ranking, ...askNext(ranking, questions, given) };
};
