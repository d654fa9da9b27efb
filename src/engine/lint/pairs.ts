/**
 * Reads names with their values in whatever notation people paste: a form body, the flags of curl, JSON, the literals
 * and calls of programs, a table of Postman, the fields of a HAR file.
 */
import type { Mapped } from '../mapped.ts';
import type { Span } from '../types.ts';
import { decode, withoutEnd } from './read-authorize.ts';

export interface Pair extends Span {
	name: string;
	/** null where the text has an expression of a program in its place. */
	value: string | null;
	/** `name=value` as it is sent, or a name and a value of some list. */
	style: 'form' | 'list';
	/** What joins the two. */
	joint: string;
}

/** The names that are looked for in lists, where every other word may stand too. */
export const known: ReadonlySet<string> = new Set(
	'grant_type client_id client_secret code redirect_uri code_verifier refresh_token username password assertion client_assertion client_assertion_type assertion_type scope format token token_type_hint device_code subject_token subject_token_type access_token iss sub prn aud exp iat nbf jti alg typ'.split(
		' ',
	),
);

/** A name, and what joins it to its value. In lists of names and values a field `value` does; in Apex a call `setIss(`. */
const naming =
	/(?<![\w/%-])([A-Za-z]\w{0,40})(?:=(?!=)|["'],?\s{0,24}["']?value["']?\s{0,4}[:=]\s{0,4}|["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=,|\t])[ \t]{0,8}|"\r?\n\r?\n|\(\s{0,4})/g;
const formValue = /(?:‹[^‹›\n]{0,160}›|<[^<>\n]{0,60}>|\[[^\]\n]{0,60}\]|[^&\s"'`<>‹›]){0,4096}/y;
/** A value without quotes: a mask, a number, a line of its own, or a cell of a table. */
const bareValue = /‹[^‹›\n]{1,160}›|-?\d{1,20}(?=[\s,;})\]]|$)/y;
const lineValue = /[\w.:/@%+-]{1,400}(?=[ \t]{0,8}(?:\r?\n|$))/y;
const cellValue = /[^\t|\n]{1,400}/y;
const expression = /(?:\$\{[^{}\n]{0,80}\}|[^,;\n)}\]]){0,200}/y;
const longest = 4096;

interface Value {
	value: string | null;
	end: number;
}

const at = (pattern: RegExp, text: string, from: number): string | undefined => {
	pattern.lastIndex = from;
	return pattern.exec(text)?.[0];
};

/** A program goes on with the value behind the quote. */
const goesOn = (text: string, from: number): boolean => /^[ \t]{0,4}(?:[+%]|\.(?!\s|$)|&[ \t])/.test(text.slice(from, from + 8));

const inForm = (text: string, from: number): Value => {
	const whole = at(formValue, text, from) ?? '';
	const raw = withoutEnd(whole);
	const end = from + raw.length;
	const isExpression =
		(raw === '' && /^["'`](?:[ \t]{0,4}[+%.‹]|&[ \t])/.test(text.slice(end, end + 8))) ||
		/^(?:[$%]?\{[^{}]{0,60}\}|\$\w{1,60}|%s)$/.test(raw);
	return { value: isExpression ? null : decode(raw), end };
};

/** Nothing but marks of a list or a quoted mail stands before it on its line. */
const opensLine = (text: string, start: number): boolean =>
	/\n[> \t*-]{0,40}$/.test(`${start <= 40 ? '\n' : ''}${text.slice(Math.max(0, start - 41), start)}`);

const inList = (text: string, start: number, from: number, joint: string): Value => {
	const quote = text[from] ?? '';
	if (quote === '"' || quote === "'" || quote === '`') {
		const close = text.slice(from + 1, from + 1 + longest).search(quote === '"' ? /["\n]/ : quote === "'" ? /['\n]/ : /[`\n]/);
		if (close === -1) return { value: null, end: from + 1 };
		const end = from + 1 + close;
		const inside = text.slice(from + 1, end);
		return { value: goesOn(text, end + 1) || /\$\{|^\$\w/.test(inside) ? null : inside, end: end + 1 };
	}
	const bare = at(bareValue, text, from);
	if (bare !== undefined) return { value: bare, end: from + bare.length };
	const isCell = /[\t|]/.test(joint);
	const isLine = /^[ \t]{0,4}[:=]/.test(joint) && opensLine(text, start);
	const plain = isCell
		? at(cellValue, text, from)
		: isLine || joint.startsWith('"\n') || joint.startsWith('"\r')
			? at(lineValue, text, from)
			: undefined;
	if (plain !== undefined) return { value: plain.trim(), end: from + plain.length };
	return { value: null, end: from + (at(expression, text, from) ?? '').length };
};

/** Whether a pair is written as it is sent. Within a string of a program a quote ends only the string. */
const isSent = (text: string, start: number, valueAt: number, joint: string): boolean =>
	joint === '=' && (!/["'`]/.test(text[valueAt] ?? '') || /[?&"'`]/.test(text[start - 1] ?? '') || goesOn(text, valueAt + 1));

/** @returns the pairs of a part of a text, in order. */
export const pairsIn = ({ text }: Mapped, from: number, to: number): Pair[] => {
	const pairs: Pair[] = [];
	naming.lastIndex = from;
	for (let match = naming.exec(text); match !== null && match.index < to; match = naming.exec(text)) {
		const [all, word = ''] = match;
		const { index: start } = match;
		const joint = all.slice(word.length);
		const setter = /^set(Iss|Sub|Aud)$/.exec(word)?.[1]?.toLowerCase();
		const name = setter ?? word;
		const valueAt = naming.lastIndex;
		const isForm = isSent(text, start, valueAt, joint);
		// A property of an object is no name, but its setter is; and only the setter of a claim is a name.
		if (joint.startsWith('(') !== (setter !== undefined) || (setter === undefined && text[start - 1] === '.')) continue;
		if (!isForm && !known.has(name)) continue;
		const { value, end } = isForm ? inForm(text, valueAt) : inList(text, start, valueAt, joint);
		pairs.push({ name, value, style: isForm ? 'form' : 'list', joint, start, end });
		naming.lastIndex = Math.max(end, valueAt);
	}
	return pairs;
};
