/** Which of several failures is to be looked at first: the order of trust. */
import { onceForEach } from '../once-for-each.ts';
import type { Context } from '../read/context.ts';
import { places } from '../read/place.ts';
import { type Failure, fewCauses, isCertain } from './failure.ts';

/** A call with an expired token fails first; what hinders the new token is the reason. */
const isFollowed = ({ error }: Failure): boolean =>
	error?.messages.every(({ readings }) => readings.every(({ flows }) => flows.includes('api-call'))) === true;

/** @returns whether a failure is only the label that a tool puts in front of another. */
export const isLabelled = ({ from }: Failure, context: Context): boolean => context.isLabel(Math.max(...from.map(({ start }) => start)));

/** A tool that tries several ways prints a line for each: of texts without a code the one that stands most often tells most. */
const timesTold = ({ codeStands, message, from }: Failure, { timesOf }: Context): number =>
	codeStands || message === null ? 0 : Math.max(...from.map(timesOf));

/** Words that anybody prints are a tool's where they stand in front of the code: those of an answer follow it. */
const isInFront = ({ message, from: [code, words] }: Failure): boolean =>
	message !== null && code !== undefined && words !== undefined && words.start < code.start && message.shared === true;

/** Words of a client or a page, where Salesforce is known to speak, and those that anybody prints for many reasons stand around an answer. */
const isAround = ({ message, codeStands, causes }: Failure, { provider }: Context): boolean =>
	message !== null &&
	((message.error.ours && provider === 'salesforce') || (message.shared === true && !codeStands && causes.length > fewCauses));

/** What speaks against trusting a failure, the weightiest first. */
const doubts = (failure: Failure, context: Context): (boolean | number)[] => [
	isLabelled(failure, context),
	// What was solved before another came.
	failure.from.every(({ end }) => end <= context.turn),
	!failure.codeStands,
	failure.place > places.address,
	// But what its words explain in full has no reason in another.
	isFollowed(failure) && !isCertain(failure),
	// A code beside its own words was meant; alone it may be a tool's word for what happened.
	failure.message === null,
	isAround(failure, context),
	-timesTold(failure, context),
	failure.place,
	isInFront(failure),
	failure.causes.length > fewCauses,
	isFollowed(failure),
];

/** @returns a comparison of two failures that is negative where the first is to be trusted more, 0 where nothing decides. */
export const byTrust = (context: Context) => {
	// A sort compares each failure with many others.
	const doubtsOf = onceForEach((failure: Failure) => doubts(failure, context));
	return (a: Failure, b: Failure): number => {
		const others = doubtsOf(b);
		const own = doubtsOf(a);
		const at = own.findIndex((doubt, n) => doubt !== others[n]);
		return at === -1 ? 0 : Number(own[at]) - Number(others[at]);
	};
};
