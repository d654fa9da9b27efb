/** A relay state may be the address of Salesforce's error page, with the reason of a failure in it. */

import type { Span } from '../../types.ts';
import type { Found } from './find.ts';

/** The parameters of an address that tell of a failure, however often they are encoded. */
const failure =
	/(?:[?&#]|%(?:25){0,3}(?:3F|26|23))error(?:_description)?(?:=|%(?:25){0,3}3D)(?:(?!%(?:25){0,3}(?:26|23))[^&#\s"'<>]){1,400}/gi;

/** A link that Proofpoint has rewritten tells it only as a whole: its beginning says how to read it. */
const rewritten = /^https?[:/%\dAF]{3,30}urldefense\.\S{1,4000}error/i;
const longest = 4096;

/** @returns what of a relay state is to be hidden: all of it but why it failed. */
export function* aroundFailure(text: string, { start, end }: Span): Iterable<Found> {
	if (rewritten.test(text.slice(start, start + longest))) return;
	let from = start;
	for (const { 0: shown, index } of text.slice(start, end).matchAll(failure)) {
		if (start + index > from) yield { start: from, end: start + index, kind: 'relay state' };
		from = start + index + shown.length;
	}
	if (end > from) yield { start: from, end, kind: 'relay state' };
}
