/** What a text gives once under its name may stand in it again without one: who is quoted above an answer, a password in the next line. */
import type { Found } from './secrets/find.ts';

/** So many values are looked for. */
const most = 30;

/** No word or sentence: the whole name of a person, or a value with letters and digits. */
const isTelling = (value: string, kind: string): boolean =>
	kind === 'name of a person'
		? value.includes(' ')
		: /password$|secret$|token$/.test(kind) && /^(?=\D{0,99}\d)(?=[^a-z]{0,99}[a-z])\S{8,99}$/i.test(value);

const isPartOfWord = (text: string, start: number, end: number): boolean => /[\p{L}\d]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);

/** @returns every place of the values that were found, those places among them. */
export const again = (text: string, found: readonly Found[]): Found[] => {
	// Of two kinds that a value was found as, the first names its mask.
	const kinds = new Map(found.toReversed().map(({ kind, start, end }) => [text.slice(start, end), kind]));
	const places: Found[] = [];
	for (const [value, kind] of [...kinds].filter(([value, kind]) => isTelling(value, kind)).slice(0, most)) {
		for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + 1)) {
			const end = start + value.length;
			if (!isPartOfWord(text, start, end)) places.push({ kind, start, end });
		}
	}
	return places;
};
