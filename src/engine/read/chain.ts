/** Tools put a label of their own in front of the reason: only what follows the last "due to:", or the last code, is to be trusted. */
import { type Mapped, placeIn } from '../mapped.ts';
import type { ErrorSignature } from '../signatures.ts';
import type { Redacted, Span } from '../types.ts';

/** A label is no farther from its reason, in UTF-16 units. */
const longest = 600;

/** A line's end, unless the next line goes on with the bar that terminals put before a wrapped line. */
const lineEnd = /\n(?![ \t]{0,8}[›»>])/;

/** What joins a code to the reason behind it, in the same value; whatever follows the class of what was thrown is its message. */
const joint = /^[ \t]{0,2}(?:::?|-)[ \t]{0,3}([\w:.]{1,60}(?:Error|Exception)[,:][ \t]{0,3})?$/;

/** What denies the code behind it: `INVALID_SESSION_ID, not invalid_grant`. */
const denial = /\b(?:no|not|nor|never|than|instead of) (?:\w{1,3} )?\W{0,3}$/i;

/**
 * @param codes in the order of the text
 * @returns where a code stands that only leads to another, which nobody but Salesforce sends, `Remote_Error: OAUTH_APP_BLOCKED`,
 * or which was thrown, `invalid_credentials: OAuth2::Error, invalid_grant`, or which is named only to be denied
 */
export const labelCodes = (cleaned: Redacted, codes: readonly (Span & { error: ErrorSignature })[]): Set<number> =>
	new Set(
		codes
			.filter((code, at) => {
				if (denial.test(cleaned.slice(Math.max(0, code.start - 24), code.start))) return true;
				const next = codes[at + 1];
				if (next === undefined || next.error === code.error) return false;
				const joined = joint.exec(cleaned.slice(code.end, next.start));
				return joined !== null && (!next.error.shared || joined[1] !== undefined);
			})
			.map(({ start }) => start),
	);

const textFrom = (layer: Mapped, at: number): string => {
	const start = placeIn(layer, at);
	// A deeper reading may have left the place out.
	return layer.at[start] === at ? layer.text.slice(start, start + longest) : '';
};

/** What stands between a label and its reason. */
const leading = /due to:/i;

/**
 * @param layers the readings of the cleaned text
 * @returns whether what stands at an offset of the cleaned text is only the label of a reason behind it
 */
export const labelFinder = (cleaned: Redacted, layers: readonly Mapped[]): ((at: number) => boolean) => {
	// Hardly any text has one.
	const isThere = leading.test(cleaned);
	const joined = layers.filter(({ text }) => leading.test(text));
	return (at) =>
		[isThere ? cleaned.slice(at, at + longest) : '', ...joined.map((layer) => textFrom(layer, at))].some((rest) => {
			const reason = rest.search(leading);
			return reason !== -1 && !lineEnd.test(rest.slice(0, reason));
		});
};
