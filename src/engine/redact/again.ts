/** What a text gives once under its name may stand in it again without one: who is quoted above an answer, a password in the next line. */
import type { SecretName } from '../masks.ts';
import { looksMixed } from './harmless.ts';
import type { Found } from './secrets/find.ts';

/** So many values are looked for. */
const most = 30;

/** No word or sentence: the whole name of a person, or a value with letters and digits. */
const isTelling = (value: string, kind: string): boolean =>
	kind === 'name of a person' ? value.includes(' ') : /password$|secret$|token$/.test(kind) && looksMixed(value);

const isPartOfWord = (text: string, start: number, end: number): boolean => /[\p{L}\d]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);

/** @returns every place of the values that were found, those places among them. */
export const again = (text: string, found: readonly Found[]): Found[] => {
	// Of two kinds that a value was found as, the first names its masks, unless it says less.
	const kinds = new Map<string, SecretName>();
	for (const { kind, start, end } of found) {
		const value = text.slice(start, end);
		if (/^(?:token|long value)$/.test(kinds.get(value) ?? 'token')) kinds.set(value, kind);
	}
	const places: Found[] = [];
	for (const [value, kind] of [...kinds].filter(([value, kind]) => isTelling(value, kind)).slice(0, most)) {
		for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + 1)) {
			const end = start + value.length;
			if (!isPartOfWord(text, start, end)) places.push({ kind, start, end });
		}
	}
	return places;
};
