/** The signature index as it travels: short, without what can be derived. */
import type { Certainty, Flow, Surface } from '../../catalog/vocabulary.ts';

export type PackedReading = [where: number[], flows: number[], causes: readonly number[], certainty: number];
/** `shared`: 2 for words that others send too, but not with this code. `pathed`: the message has a page of its own. */
export type PackedMessage = [text: string, shared: 0 | 1 | 2, pathed: 0 | 1, ...readings: PackedReading[]];
/** `slug` only where it cannot be derived from the code; `flags`: 1 for our own name, 2 for a code that others send too. */
export type PackedError = [code: string, slug: string | 0, flags: number, aliases: readonly string[] | 0, ...messages: PackedMessage[]];
export type PackedStatus = [
	text: string,
	aliases: readonly string[] | 0,
	eventCodes: readonly string[] | 0,
	causes: readonly number[],
	errors: readonly number[],
	certainty: number,
];

export interface PackedIndex {
	/** What readings refer to by position; errors and causes, too, refer to each other so. */
	surfaces: Surface[];
	flows: Flow[];
	certainties: Certainty[];
	errors: PackedError[];
	/** What clients print for one code, and for one cause. */
	codeWords: readonly (readonly [error: number, ...texts: string[]])[];
	causeWords: readonly (readonly [cause: number, ...texts: string[]])[];
	statuses: PackedStatus[];
	/** For each cause the error whose article tells it best, and the page where that is another than the article's first. */
	homes: (readonly [error: number, path: string | 0])[];
}
