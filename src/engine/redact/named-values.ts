/** Values that are secret, or personal, because of the name they are given under. */

import { allMatches } from '../all-matches.ts';
import { kindOfName } from '../masks/secret-names.ts';
import { isHarmless } from './harmless.ts';
import { writtenIn } from './secrets/expressions.ts';
import type { Found } from './secrets/find.ts';
import { aroundFailure } from './secrets/relay-state.ts';

/** A code of this kind says what failed: `Error Code: 5D8D5A53`, `Exit code: 1a`. */
const ofFailure = /(?:error|exception|status|response|result|reason|exit|fault)["'*]{0,3}[ \t]$/i;
const farthest = 16;

/** No value is read farther than this. */
const longest = 8192;

/**
 * The sign behind a name, which is read backwards from there: signs are few, and letters that could begin a name many.
 * Between the two may stand quotes, in lists of names and values a field `value`, in XML the end of the tag, in a form the
 * end of two lines. Behind it follows what opens the value: a quote, the scheme of a credential.
 */
const naming =
	/[=:>\n](?<=(?<!(?<!\\)[A-Za-z0-9.]|[A-Za-z0-9]-)([A-Za-z][A-Za-z0-9_.-]{0,63}(?: [Ii][Dd]| [Nn]ame)?)(["']?[,\s]\s{0,24}["']?value["']?[ \t]{0,4}[:=]|["'\\\]*`]{0,4}(?:;s:\d{1,5}|:[\w"\\:]{0,99}(?:private|protected)])?[ \t]{0,4}[:=](?: ?"[^"\n]{0,200}" (?:=|->)(?=>? "))?|["']?>|["']\r?\n\r?\n))((?:(?<==)>|(?<=:)(?![\w"\\:]{0,99}(?:private|protected)]))\*{0,2}[ \t\r\n]{0,4}|(?<==)[ \t]{0,4}(?!>)|(?<=>)(?:(?<=->) |(?=\S))(?!["'][\s,;)}\]])|(?<=\n))((?:[bur](?=["'])|\s{0,24}string\(\d{1,5}\) )?[\\"'[(`]{0,4}(?:(?:[Bb]earer|[Bb]asic|Api[Kk]ey|OAuth(?! \d))[ \t]{1,4})?)/g;

/** What ends a value, by its opening quote. A quote or a mark within a password ends nothing: after it something else must begin. */
const ends: Readonly<Record<string, RegExp>> = {
	'"': /"(?![\w!@$%^*])|\n|\\["'\\]/,
	"'": /'(?![\w!@$%^*])|\n|\\["'\\]/,
	'`': /[`\n]/,
	'': /[\s<>]|[&#"',;}\])]{1,8}(?:$|[\s<>\\:]|[\\"'[{(]{0,4}[\w.%-]{1,40}["'\]]{0,4}\s{0,2}[:=])/,
};

/** @returns every value that is to be hidden because of its name, with the words for its mask. */
export function* namedSecrets(text: string): Iterable<Found> {
	// A value that begins within another of the same quote ends with it: nothing is read twice.
	const reached: Record<string, number> = {};
	for (const match of allMatches(text, naming)) {
		const [whole, name = '', before = '', after = '', opening = ''] = match;
		const kind = kindOfName(name);
		if (kind === undefined) continue;
		const named = match.index + 1 - before.length - name.length;
		if (/^code$/i.test(name) && ofFailure.test(text.slice(Math.max(0, named - farthest), named))) continue;
		const start = match.index + whole.length;
		const quote = /["'`]/.exec(opening)?.[0] ?? '';
		let end = reached[quote] ?? 0;
		if (start >= end) {
			const rest = text.slice(start, start + longest);
			const length = rest.search(ends[quote] as RegExp);
			end = start + (length === -1 ? rest.length : length);
			reached[quote] = end;
		}
		const value = text.slice(start, end);
		const written = writtenIn(text, start);
		if (written !== undefined) yield { ...written, kind };
		if (end <= start || isHarmless(name, kind, before + after, opening, value)) continue;
		if (kind === 'relay state') yield* aroundFailure(text, { start, end });
		else yield { start, end, kind };
	}
}
