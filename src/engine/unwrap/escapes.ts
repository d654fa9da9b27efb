/** Backslashes: of JSON, of JSON within JSON, of program text, of a shell, of Markdown. */

import { hexAt } from '../bytes.ts';
import { type Mapped, rewrite } from '../mapped.ts';

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t' };

/** Characters that stand for themselves behind a backslash. */
const itself = /["'/_&=*.[\]()`{}!#?:%$+~|<>-]/;

/** Each level of JSON within JSON doubles the backslashes; more are read piece by piece. */
const mostBackslashes = 64;

/** A number in hex behind a letter: `\u0026`, `\x26`. */
const digits: Readonly<Record<string, number>> = { u: 4, x: 2 };

export const undoEscapes = (source: Mapped): Mapped =>
	rewrite(source, '\\', (text, at) => {
		let end = at + 1;
		while (text[end] === '\\' && end - at < mostBackslashes) end++;
		const letter = text.charAt(end);
		const count = digits[letter] ?? 0;
		const point = hexAt(text, end + 1, count);
		if (point !== -1) return [{ length: end - at + 1 + count, by: String.fromCharCode(point) }];
		const by = itself.test(letter) ? letter : controls[letter];
		if (by !== undefined) return [{ length: end - at + 1, by }];
		return end - at > 1 ? [{ length: end - at, by: '\\' }] : undefined;
	});
