/** Secrets in lists of records, as tools for requests save them: the name in one field, the value in another, in any order. */

import type { SecretName } from '../masks.ts';
import { isHarmless, kindOf } from '../named-values.ts';
import type { Span } from '../types.ts';

const valueField = /"value"\s{0,4}:\s{0,4}"((?:[^"\\\n]|\\.){3,4096})"/dg;
const nameField = /"(?:name|key)"\s{0,4}:\s{0,4}"([\w.-]{1,64})"/;
/** A record is no longer than this on either side of its value, in UTF-16 units. */
const reach = 240;

/** @returns the name of the record around a value: of what stands in the same braces. */
const nameAround = (text: string, start: number, end: number): string => {
	const before = text.slice(Math.max(0, start - reach), start);
	const behind = text.slice(end, end + reach);
	const own = before.slice(before.lastIndexOf('{') + 1);
	const rest = /^[^{}]*/.exec(behind)?.[0];
	return nameField.exec(own)?.[1] ?? nameField.exec(rest ?? '')?.[1] ?? '';
};

/** @returns every value that is to be hidden because of the name in its record, with the words for its mask. */
export function* recordSecrets(text: string): Generator<Span & { kind: SecretName }> {
	for (const match of text.matchAll(valueField)) {
		const [start, end] = (match.indices as RegExpIndicesArray)[1] as [number, number];
		const name = nameAround(text, match.index, end);
		const kind = kindOf(name);
		if (kind !== undefined && !isHarmless(name, kind, ':', '"', text.slice(start, end))) yield { start, end, kind };
	}
}
