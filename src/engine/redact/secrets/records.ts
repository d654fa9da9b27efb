/** Secrets in lists of records, as tools for requests save them: the name in one field, the value in another, in any order. */

import { allMatches } from '../../all-matches.ts';
import { kindOfName } from '../../masks/secret-names.ts';
import { isHarmless } from '../harmless.ts';
import type { Found } from './find.ts';

const valueField = /"value"\s{0,4}:\s{0,4}"/g;
const nameField = /"(?:name|key)"\s{0,4}:\s{0,4}"([\w.-]{1,64})"/;
/** No value is read farther than this, in UTF-16 units. */
const longest = 4096;
/** A record is no longer than this on either side of its value, in UTF-16 units. */
const reach = 240;

/** @returns where a string ends: at the first quote without a backslash before it, or at the end of the line, of the text, or of what is read */
const stringEnd = (text: string, start: number): number => {
	const last = Math.min(text.length, start + longest);
	for (let at = start; at < last; at++) {
		if (text[at] === '\\') at++;
		else if (text[at] === '"' || text[at] === '\n') return at;
	}
	return last;
};

/** @returns the name of the record around a value: of what stands in the same braces. */
const nameAround = (text: string, start: number, end: number): string => {
	const before = text.slice(Math.max(0, start - reach), start);
	const behind = text.slice(end, end + reach);
	const own = before.slice(before.lastIndexOf('{') + 1);
	const rest = behind.slice(0, behind.search(/[{}]|$/));
	return nameField.exec(own)?.[1] ?? nameField.exec(rest)?.[1] ?? '';
};

/** @returns every value that is to be hidden because of the name in its record, with the words for its mask. */
export function* recordSecrets(text: string): Iterable<Found> {
	for (const match of allMatches(text, valueField)) {
		const start = match.index + match[0].length;
		const end = stringEnd(text, start);
		if (end - start < 3) continue;
		const name = nameAround(text, match.index, end);
		const kind = kindOfName(name);
		if (kind !== undefined && !isHarmless(name, kind, ':', '"', text.slice(start, end))) yield { start, end, kind };
	}
}
