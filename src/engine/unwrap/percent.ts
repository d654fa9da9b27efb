/** Percent-encoding, and the plus sign that stands for a blank in a query. */

import { hexAt, readCharacter } from '../bytes.ts';
import { type Mapped, rewrite } from '../mapped.ts';

/** Undoes one layer of percent-encoding. Bytes that are no UTF-8 stay. */
export const undoPercent = (source: Mapped): Mapped =>
	rewrite(source, '%', (text, at) => {
		const read = readCharacter((n) => (text[at + 3 * n] === '%' ? hexAt(text, at + 3 * n + 1, 2) : -1));
		return read && [{ length: 3 * read.bytes, by: read.character }];
	});

/** Makes the plus signs of a value behind an equals sign blanks; elsewhere they mean themselves. */
export const undoPlus = (source: Mapped): Mapped => {
	let previous = -1;
	let isValue = false;
	return rewrite(source, '+', (text, at) => {
		// Looked up no farther back than to the plus before: nothing is read twice.
		let i = at - 1;
		while (i > previous && !' \n\r\t"\'<>=&?#'.includes(text[i] as string)) i--;
		if (i > previous) isValue = text[i] === '=';
		previous = at;
		return isValue ? [{ length: 1, by: ' ' }] : undefined;
	});
};
