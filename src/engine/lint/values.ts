/** What the readers and the detectors ask of a request and of its values. */
import type { Request } from '../types.ts';

/** @returns the first value of a name, as far as it is one; '' where there is none. */
export const value = ({ parameters }: Request, name: string): string =>
	parameters.find((one) => one.name === name && one.value !== null)?.value?.trim() ?? '';
export const has = ({ parameters }: Request, name: string): boolean => parameters.some((one) => one.name === name);
/** @returns whether the text shows that a parameter is not sent, or sent empty. */
export const lacks = (request: Request, name: string): boolean =>
	request.whole && request.parameters.every((one) => one.name !== name || one.value?.trim() === '');

const secrets = /^(?:client_secret|code_verifier|password|assertion|(?:access|refresh)_token|sid)$/;
/** @returns whether an address carries what only a body may. */
export const showsSecret = ({ parameters }: Request): boolean =>
	parameters.some(({ name, value: text, from }) => from !== 'body' && secrets.test(name) && text !== '' && text !== null);

/** What an author leaves for the reader to fill in. Stars, dots and x hide a value, and say nothing of it. */
export const isPlaceholder = (text: string): boolean =>
	/^(?:<.{1,60}>|\[.{1,60}\]|\{\{(?!\s?\$).{1,60}\}\})$/.test(text) || /^your[_ -]|^my_?app|^\w{1,60}_HERE$/i.test(text);
/** A variable of a shell or of a tool for workflows: filled in where it runs, and left over in an address. */
export const isVariable = (text: string): boolean => /^(?:\$\{?\w{1,60}\}?|\{\{\s?\$.{1,60}\}\})$/.test(text);
/** In an address, a variable of a template, or the name of what belongs there. In a program both are variables. */
export const isLeftName = (text: string): boolean =>
	/^\{[\w .-]{1,60}\}$/.test(text) || /^(?:client|consumer|app|redirect|callback)[_-]?(?:id|key|ur[il])$/i.test(text);
/** Left out by whoever made the paste. */
export const isHidden = (text: string): boolean => /[*…•]|\.{3}|x{4}|redacted|filtered|hidden|masked|removed|snip|shortened/i.test(text);

/** Written out, so that it can be compared. */
export const isReadable = (text: string): boolean =>
	text !== '' && !isPlaceholder(text) && !isVariable(text) && !isHidden(text) && !text.includes('‹');

/** Somebody left out the end of it. */
export const isShortened = ({ value: text }: { value: string | null }): boolean =>
	text !== null && /(?:\.{3}|…|, shortened(?:, tag \w{4})?›\W{0,4})$/.test(text);

/** A masked value still tells its length: `‹Consumer Key, 85 characters›`. */
export const maskedLength = (text: string): number | undefined => {
	const length = /^‹[\w ]{1,40}, (\d{1,9}) characters/.exec(text)?.[1];
	return length === undefined ? undefined : Number(length);
};

/** @returns whether the end of a line has torn a value, so that its rest stands alone on the next line. */
export const isTorn = (text: string, { parameters }: Request, name: string): boolean =>
	parameters.some(
		(one) => one.name === name && /^\r?\n[> \t]{0,8}(?:‹|[\w.~-]{1,90}(?:&|\s{0,8}(?:\n|$)))/.test(text.slice(one.end, one.end + 120)),
	);

/** A Consumer Key has about 85 characters; a much shorter one was cut off or is something else. */
const shortestKey = 60;
/** @returns whether a value cannot be the whole key of an app. */
export const isCutKey = (key: string): boolean => {
	if (key === '' || isPlaceholder(key) || isVariable(key)) return false;
	const length = maskedLength(key);
	if (length !== undefined) return length < shortestKey;
	return /^‹(?:email address|record ID|user ID|org ID)/.test(key) || (!key.startsWith('‹') && /["']|\s|.\.\.\.$|.…$/.test(key));
};

/** @returns a value without what ends a sentence or a bracket around it; dots that stand for what was left out stay */
export const withoutEnd = (value: string): string => (value.includes('{') ? value : value.replace(/(?:(?<!\.)\.|[,;)}]){1,8}$/, ''));
