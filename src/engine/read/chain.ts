/** Tools put a label of their own in front of the reason: only what follows the last "due to:" is to be trusted. */
import type { Redacted } from '../types.ts';

/** A label is no farther from its reason, in UTF-16 units. */
const longest = 600;

/** A line's end, unless the next line goes on with the bar that terminals put before a wrapped line. */
const lineEnd = /\n(?![ \t]{0,8}[›»>])/;

/** @returns whether what stands at an offset is only the label of a reason behind it. */
export const isLabel = (cleaned: Redacted, at: number): boolean => {
	const rest = cleaned.slice(at, at + longest);
	const reason = rest.search(/due to:/i);
	return reason !== -1 && !lineEnd.test(rest.slice(0, reason));
};
