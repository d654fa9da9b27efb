/** One failure, and how it is made from a single thing that was read. */
import type { Certainty } from '../../catalog/vocabulary.ts';
import type { Context } from '../read/context.ts';
import type { Known } from '../read/known.ts';
import { type Place, places } from '../read/place.ts';
import type { Typo } from '../read/typos.ts';
import type { CauseSignature, ErrorSignature, MessageSignature } from '../signatures.ts';
import { causesOf } from './readings.ts';

/** One failure that the paste tells of. */
export interface Failure {
	/** Null where only a cause can be told. */
	error: ErrorSignature | null;
	/** The message read; null for the code alone, and for words of clients and of Login History. */
	message: MessageSignature | null;
	/** Likeliest first. */
	causes: readonly CauseSignature[];
	/** Causes of the same words at other places; they stand last. */
	elsewhere: readonly CauseSignature[];
	/** Those of the causes that the paste shows, or whose circumstances it tells in words of its own; they stand in front. */
	telling: readonly CauseSignature[];
	certainty: Certainty;
	/** Whether the code itself stands in the paste, or follows from the message. */
	codeStands: boolean;
	/** Where its code stands. */
	place: Place;
	cut: boolean;
	start: number;
	/** What Login History calls it, where it was read from there. */
	status: string | null;
	/** What it was made from: a code first, then the words that stand beside it. */
	from: readonly Known[];
}

/** More causes than this stand behind the headline of a page, or a code alone: it tells little of them. */
export const fewCauses = 6;

/** @returns whether Salesforce or several sources tell of it */
export const documented = ({ certainty }: Failure): boolean => certainty === 'official' || certainty === 'several';

/** @returns whether code and words stand for one cause alone, so that nothing beside them is needed to explain it */
export const isCertain = (failure: Failure): boolean => {
	const { codeStands, message, cut, causes, elsewhere } = failure;
	return documented(failure) && codeStands && message !== null && !cut && causes.length + elsewhere.length === 1;
};

export type Of<Kind extends Known['kind']> = Extract<Known, { kind: Kind }>;

/** What is the same for every failure whose code does not stand in the paste. */
const withoutCode = (from: Of<'login-status' | 'error-words' | 'cause-words'>) =>
	({
		codeStands: false,
		message: null,
		elsewhere: [],
		telling: [],
		place: places.none,
		cut: from.cut,
		start: from.start,
		status: null,
		from: [from],
	}) as const;

/** @returns the failure that a code alone tells of. */
export const fromCode = (code: Of<'code'>, context: Context): Failure => {
	const { messages } = code.error;
	const alone = messages.find(({ text }) => text === '');
	return {
		error: code.error,
		codeStands: true,
		message: null,
		telling: [],
		...causesOf(
			(alone ? [alone] : messages).flatMap(({ readings }) => readings),
			context,
		),
		place: code.place,
		cut: false,
		start: code.start,
		status: null,
		from: [code],
	};
};

/** @returns the failure that was probably meant by a mistyped code. */
export const fromTypo = (typo: Typo, context: Context): Failure => ({
	...fromCode({ ...typo, kind: 'code', place: places.words, words: 1, cut: false, isCell: false, isAtEdge: false }, context),
	certainty: 'doubtful',
	codeStands: false,
	from: [typo],
});

/** @returns the failure behind a status of Login History; undefined for a success. */
export const fromStatus = (hit: Of<'login-status'>, codes: readonly Of<'code'>[]): Failure | undefined => {
	const { text, causes, certainty, errors } = hit.status;
	if (text === 'Success') return undefined;
	const base = { ...withoutCode(hit), causes, certainty, status: hit.printed };
	const code = codes.find(({ error }) => errors.includes(error));
	return code === undefined ? { ...base, error: errors[0] ?? null } : { ...base, error: code.error, codeStands: true, place: code.place };
};

/** @returns the failure that a client's own words stand for. */
export const fromWords = (hit: Of<'error-words' | 'cause-words'>, context: Context): Failure => {
	if (hit.kind === 'cause-words') return { ...withoutCode(hit), error: null, causes: [hit.cause], certainty: 'one' };
	const alone = hit.error.messages.filter(({ text }) => text === '');
	const causes = causesOf(
		alone.flatMap(({ readings }) => readings),
		context,
	);
	return { ...withoutCode(hit), error: hit.error, ...causes, certainty: 'one' };
};

/** @returns the code as a reader is told it: what Login History calls it, else as Salesforce spells it; null where none is told. */
export const codeOf = ({ status, error }: Failure): string | null => status ?? (error === null || error.ours ? null : error.code);
