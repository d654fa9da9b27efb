/** Reads what is stated as an error and known to nobody here: a new code, a new text, a slip of the keyboard. */
import { type Mapped, origin } from '../mapped.ts';
import type { Evidence, Span } from '../types.ts';

/** More of them would tell nothing new. */
const most = 20;

const stated = {
	'unknown-code':
		/(?<![A-Za-z0-9])(?:error|error_code|errorCode|ErrorCode)["'\\\]]{0,4}[ \t]{0,3}(?:=>|[:=])[ \t]{0,3}["'\\]{0,4}([A-Za-z][A-Za-z0-9_-]{3,63})(?![A-Za-z0-9_ -])/dg,
	'unknown-text':
		/(?<![A-Za-z0-9])(?:error_?description|errordescription|error description|error_message)["'\\\]]{0,4}[ \t]{0,3}(?:=>|[:=])[ \t]{0,3}["'\\[]{0,4}([^"'&\n\r{}<>]{3,300})/dgi,
} as const;

/**
 * @param known the spans of everything known; what overlaps one of them is not unknown
 * @returns the stated codes and texts that are new
 */
export const readUnknown = (layers: readonly Mapped[], known: readonly Span[]): Evidence[] => {
	const found = new Map<string, Evidence>();
	for (const layer of layers) {
		for (const [kind, pattern] of Object.entries(stated) as [keyof typeof stated, RegExp][]) {
			for (const match of layer.text.matchAll(pattern)) {
				if (found.size >= most) break;
				const [start, end] = match.indices?.[1] ?? [0, 0];
				const span = origin(layer, start, end);
				if (known.some((other) => other.start < span.end && span.start < other.end)) continue;
				if (!found.has(`${kind}@${span.start}`)) found.set(`${kind}@${span.start}`, { kind, value: match[1] ?? '', ...span });
			}
		}
	}
	return [...found.values()];
};
