/** Reads what is stated as an error and known to nobody here: a new code, a new text, a slip of the keyboard. */
import { allMatches } from '../all-matches.ts';
import { type Mapped, sourceSpan } from '../mapped.ts';
import type { Evidence, Span } from '../types.ts';

/** More of them would tell nothing new. */
const most = 20;

const stated = [
	[
		'unknown-code',
		/(?<![A-Za-z0-9])(?:error|error_code|errorCode|ErrorCode)["'\\\]]{0,4}[ \t]{0,3}(?:=>|[:=])[ \t]{0,3}["'\\]{0,4}([A-Za-z][A-Za-z0-9_-]{3,63})(?![A-Za-z0-9_ -])/g,
	],
	[
		'unknown-text',
		/(?<![A-Za-z0-9])(?:error_?description|errordescription|error description|error_message)["'\\\]]{0,4}[ \t]{0,3}(?:=>|[:=])[ \t]{0,3}["'\\[]{0,4}([^"'&\n\r{}<>]{3,300})/gi,
	],
	// A sentence right behind a code, as tools print it.
	['unknown-text', /(?<=_[A-Za-z]{1,30}["'`)\]]{0,2}: ["']?)((?:[A-Za-z'’]{1,30} ){2}[^"\n\r{}]{1,200})/g, true],
] as const;

/** What stands between a code and such a sentence. */
const joint = 6;

/**
 * @param known the spans of everything known, in the order of the text; what overlaps one of them is not unknown
 * @returns the stated codes and texts that are new
 */
export const readUnknown = (layers: readonly Mapped[], known: readonly Span[]): Evidence[] => {
	const found = new Map<string, Evidence>();
	for (const layer of layers) {
		for (const [kind, pattern, isBehindCode] of stated) {
			let next = 0;
			for (const { 0: all, 1: value = '', index } of allMatches(layer.text, pattern)) {
				// The value is what the pattern ends with.
				const end = index + all.length;
				const span = sourceSpan(layer, end - value.length, end);
				let other = known[next];
				while (other !== undefined && other.end <= span.start) other = known[++next];
				const place = `${kind}@${span.start}`;
				const isBehind = !isBehindCode || span.start - (known[next - 1]?.end ?? Number.NEGATIVE_INFINITY) < joint;
				const isNew = isBehind && (other === undefined || other.start >= span.end);
				// A deeper reading has it decoded.
				if (isNew && found.size < most) found.set(place, { kind, value, ...span });
			}
		}
	}
	return [...found.values()];
};
