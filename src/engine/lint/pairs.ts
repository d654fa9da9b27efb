/**
 * Reads names with their values in whatever notation people paste: a form body, the flags of curl, JSON, the literals
 * and calls of programs, a table of Postman, the fields of a HAR file.
 */
import { decode } from '../decode.ts';
import type { Mapped } from '../mapped.ts';
import { claimNames } from '../masks/jwt.ts';
import { matchAt } from '../match-at.ts';
import type { Span } from '../types.ts';
import { withoutEnd } from './values.ts';

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
export const known: ReadonlySet<string> = new Set([
	...'grant_type client_id client_secret code redirect_uri code_verifier refresh_token username password assertion client_assertion client_assertion_type assertion_type scope format token token_type_hint device_code subject_token subject_token_type access_token alg typ'.split(
		' ',
	),
	...claimNames,
]);

/**
 * A name, and what joins it to its value. In lists of names and values a field `value` does; in Apex a call `setIss(`.
 * A mask is passed over: its words are no names.
 */
const naming =
	/‹[^‹›\n]{0,240}›|(?<![\w/%-])([A-Za-z]\w{0,40})(?:=(?!=)|["'],?\s{0,24}["']?value["']?\s{0,4}[:=]\s{0,4}|["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=,|\t])[ \t]{0,8}|"\r?\n\r?\n|\(\s{0,4})/g;
const formValue = /(?:‹[^‹›\n]{0,160}›|<[^<>\n]{0,60}>|\[[^\]\n]{0,60}\]|[^&\s"'`<>‹›]){0,4096}/y;
/** A value without quotes: a mask, a number, a line of its own, or a cell of a table. */
const bareValue = /‹[^‹›\n]{1,160}›|-?\d{1,20}(?=[\s,;})\]]|$)/y;
const lineValue = /[\w.:/@%+-]{1,400}(?=[ \t]{0,8}(?:\r?\n|$))/y;
const cellValue = /[^\t|\n]{1,400}/y;
const expression = /(?:\$\{[^{}\n]{0,80}\}|(?!\s\w{2,40}=\w)[^,;\n)}\]{]){0,200}/y;
const longest = 4096;

interface Value {
	value: string | null;
	end: number;
}

/** A program goes on with the value behind the quote. */
const goesOn = (text: string, from: number): boolean => /^[ \t]{0,4}(?:[+%]|\.(?!\s|$)|&[ \t])/.test(text.slice(from, from + 8));

const isQuote = (sign: string): boolean => /["'`]/.test(sign);

const inQuotes = (text: string, from: number): Value => {
	const start = from + 1;
	const length = text.slice(start, start + longest).search(new RegExp(`[${text.charAt(from)}\n]`));
	if (length === -1) return { value: null, end: start };
	const end = start + length;
	const inside = text.slice(start, end);
	return { value: goesOn(text, end + 1) || /\$\{|^\$\w/.test(inside) ? null : inside, end: end + 1 };
};

const inForm = (text: string, start: number, from: number): Value => {
	const [before, first] = [text.charAt(start - 1), text.charAt(from)];
	// The quotes of a shell hold those of curl: `-F 'client_id="abc"'`.
	if (isQuote(before) && isQuote(first) && before !== first) return inQuotes(text, from);
	const [sent = ''] = matchAt(formValue, text, from);
	const raw = withoutEnd(sent);
	const end = from + raw.length;
	const isExpression =
		(raw === '' && /^(?:["'`](?:[ \t]{0,4}[+%.‹]|&[ \t])|<\w)/.test(text.slice(end, end + 8))) ||
		/^(?:[$%]?\{[^{}]{0,60}\}|\$\w{1,60}|%s|@.*|\$?\(.*)$/.test(raw);
	return { value: isExpression ? null : decode(raw), end };
};

/** Nothing but marks of a list or a quoted mail stands before it on its line. */
const opensLine = (text: string, start: number): boolean =>
	/\n[> \t*-]{0,40}$/.test(`${start <= 40 ? '\n' : ''}${text.slice(Math.max(0, start - 41), start)}`);

/** `config.redirectUri`: a program knows it by this name. */
const property = /^[A-Za-z_]\w{0,40}(?:\.[A-Za-z_]\w{0,40}){1,6}$/;

const inList = (text: string, start: number, from: number, joint: string): Value => {
	if (isQuote(text.charAt(from))) return inQuotes(text, from);
	const [bare] = matchAt(bareValue, text, from);
	if (bare !== undefined) return { value: bare, end: from + bare.length };
	const isCell = /[\t|]/.test(joint);
	const isLine = /^(?:[ \t]{0,4}[:=]|"\r?\n)/.test(joint) && (joint.startsWith('"') || opensLine(text, start));
	const [plain] = isCell ? matchAt(cellValue, text, from) : isLine ? matchAt(lineValue, text, from) : [];
	if (plain !== undefined) return { value: property.test(plain) ? null : plain.trim(), end: from + plain.length };
	const [code = ''] = matchAt(expression, text, from);
	return { value: null, end: from + code.length };
};

/** Whether a pair is written as it is sent. Within a string of a program a quote ends only the string. */
const isSent = (text: string, start: number, valueAt: number, joint: string): boolean =>
	joint === '=' && (!isQuote(text.charAt(valueAt)) || /[?&"'`]/.test(text.charAt(start - 1)) || goesOn(text, valueAt + 1));

/** Not a part of a body, although written so: a word before all of it, as in `body=grant_type=…`, or a field of a log line. */
const isBeside = (text: string, start: number, valueAt: number): boolean =>
	/^[\w.$]{1,40}[=(]/.test(text.slice(valueAt, valueAt + 42)) ||
	!/(?:^|[?&"'`\n]|-\w[\w-]{0,20}[ =])$/.test(text.slice(Math.max(0, start - 24), start));

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
		if (!known.has(name) && (!isForm || isBeside(text, start, valueAt))) continue;
		const { value, end } = isForm ? inForm(text, start, valueAt) : inList(text, start, valueAt, joint);
		// `token = requests.post('https://…'`: what comes back from a request is no part of it.
		if (value === null && text.slice(valueAt, end).includes('://')) continue;
		pairs.push({ name, value, style: isForm ? 'form' : 'list', joint, start, end });
		naming.lastIndex = Math.max(end, valueAt);
	}
	return pairs;
};
