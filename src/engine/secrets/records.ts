/** Secrets that stand apart from their names: in lists of records, as tools for requests save them, in HTML and in XML. */

import { allMatches } from '../all-matches.ts';
import type { SecretName } from '../masks.ts';
import { isHarmless, kindOf } from '../named-values.ts';
import type { Span } from '../types.ts';

const valueField = /"value"\s{0,4}:\s{0,4}"/g;
const nameField = /"(?:name|key)"\s{0,4}:\s{0,4}"([\w.-]{1,64})"/;
/** Where attributes stand between the name and the value. Other names, such as `code`, are those of HTML too. */
const element = /<(?:\w{1,20}:)?(\w{0,40}(?:password|secret|token))\s[^<>]{1,200}>([^<>\n]{3,400})</dgi;
/** Where the name stands first, the value is found by it: see named-values.ts. */
const formField = /\bvalue=(["'])((?:(?!\1)[^<>\n]){3,400})\1([^<>]{1,240})/dg;
const nameBehind = /\s(?:name|id)=["']?([\w.-]{1,64})/g;
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

/** @returns the values of fields of a form whose names stand behind them. */
function* formSecrets(text: string): Generator<Span & { kind: SecretName }> {
	for (const { 2: value, 3: rest, indices } of allMatches(text, formField)) {
		const [start, end] = (indices as RegExpIndicesArray)[2] as [number, number];
		for (const [, name] of allMatches(rest as string, nameBehind)) {
			const kind = kindOf(name as string);
			if (kind !== undefined && !isHarmless(name as string, kind, '=', '"', value as string)) yield { start, end, kind };
		}
	}
}

/** @returns the contents of elements that are named for a secret. */
function* elementSecrets(text: string): Generator<Span & { kind: SecretName }> {
	for (const { 1: name, 2: value, indices } of allMatches(text, element)) {
		const kind = kindOf(name as string);
		const [start, end] = (indices as RegExpIndicesArray)[2] as [number, number];
		if (kind !== undefined && !isHarmless(name as string, kind, '>', '', value as string)) yield { start, end, kind };
	}
}

/** @returns every value that is to be hidden because of the name of its record, field or element, with the words for its mask. */
export function* recordSecrets(text: string): Generator<Span & { kind: SecretName }> {
	yield* formSecrets(text);
	yield* elementSecrets(text);
	for (const match of allMatches(text, valueField)) {
		const start = match.index + match[0].length;
		const end = stringEnd(text, start);
		if (end - start < 3) continue;
		const name = nameAround(text, match.index, end);
		const kind = kindOf(name);
		if (kind !== undefined && !isHarmless(name, kind, ':', '"', text.slice(start, end))) yield { start, end, kind };
	}
}
