/** What a failing request says: a code and a text, from wherever Salesforce puts them. */
import { type Pairs, pairsOf } from './address.ts';
import type { ParameterPlace } from './types.ts';

/** As it stands in the file, not clean; `''` for what is not said. */
export interface Saying {
	code: string;
	text: string;
}

const codeNames: readonly string[] = ['error', 'errorcode', 'error_code'];
const textNames: readonly string[] = ['error_description', 'errordescription', 'error_desc', 'message'];

/** What stands in one place, with its names and values. */
export type Form = readonly [from: ParameterPlace, pairs: Pairs];

/** A message alone is no failure: many answers have one. */
const inPairs = (pairs: Pairs): Saying | undefined => {
	const find = (names: readonly string[]): string => pairs.find(([name]) => names.includes(name.toLowerCase()))?.[1] ?? '';
	const code = find(codeNames);
	return code === '' ? undefined : { code, text: find(textNames) };
};

/** @returns the names and values of a body: an object of JSON, the first of a list of them, or a form. */
export const fieldsOf = (body: string): Pairs => {
	try {
		const parsed: unknown = JSON.parse(body);
		const fields = Object.entries(Object(Array.isArray(parsed) ? parsed[0] : parsed));
		return fields.filter((field): field is [string, string] => typeof field[1] === 'string');
	} catch {
		return pairsOf(body.trim());
	}
};

/** The error page prints the code or a number, and its message behind a colon between blanks. */
export const onPage = (words: string): Saying | undefined => {
	const found = /\b(?<code>[A-Z][A-Z0-9]{0,40}_[A-Z0-9_]{2,60}|\d{3,5})\s:\s(?<text>[^:\n]{1,200})/.exec(words)?.groups;
	return found && { code: found['code'] as string, text: (found['text'] as string).trim() };
};

/**
 * @param forms what has names and values, the one to trust most first
 * @param body the body of the answer
 */
export const sayingOf = (forms: readonly Form[], body: string): Saying | undefined =>
	[...forms.map(([, pairs]) => pairs), fieldsOf(body)].map(inPairs).find((said) => said !== undefined) ?? onPage(body);
