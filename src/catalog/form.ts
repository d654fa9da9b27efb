/** What a field of an entry may hold: small tests, from which form-rules.ts builds the forms of the entries. */
import { draft, type Slip, unknown } from './slip.ts';

/** @returns what is wrong with the value of a field; `at` is the way to it within its entry, as `fixes.0.title` */
export type Field = (value: unknown, at: string, file: string) => Slip[];

/** A test for each field that an entry of this type can have. */
export type Form<Entry> = Readonly<Record<keyof Required<Entry>, Field>>;

/** @returns the test of a field that must be there. */
export const wants =
	(words: string, isGood: (value: unknown) => boolean): Field =>
	(value, at, file) => {
		if (value === undefined) return [{ file, rule: `the field \`${at}\` is missing`, repair: `give ${words}` }];
		return isGood(value) ? [] : [{ file, rule: `the field \`${at}\` is not ${words}`, repair: `give ${words}` }];
	};

export const prose = wants('words', (value) => typeof value === 'string' && value.trim() !== '');
/** Machine text, which may be empty where there is none. */
export const exact = wants('a text', (value) => typeof value === 'string');
export const flag = wants('true', (value) => value === true);
export const day = wants('a day as 2026-01-31', (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));
const list = wants('a list', Array.isArray);
const fields = wants('a set of fields', (value) => typeof value === 'object' && value !== null && !Array.isArray(value));

/** @returns the test of a field that may be left out. */
export const may =
	(test: Field): Field =>
	(value, at, file) =>
		value === undefined ? [] : test(value, at, file);

/**
 * @returns the test of a name of a closed set; of a skeleton rules.ts says that it is not finished.
 */
export const oneOf =
	(what: string, known: readonly string[]): Field =>
	(value, at, file) => {
		if (typeof value !== 'string') return prose(value, at, file);
		return value === draft || known.includes(value) ? [] : [unknown(file, what, value, known, 'take one that there is')];
	};

/** @returns the test of a list, which may be empty. */
export const each =
	(test: Field): Field =>
	(value, at, file) =>
		Array.isArray(value) ? value.flatMap((one, index) => test(one, `${at}.${index}`, file)) : list(value, at, file);

/** @returns the test of a list that is not empty. */
export const some =
	(test: Field): Field =>
	(value, at, file) =>
		Array.isArray(value) && value.length === 0
			? [{ file, rule: `the field \`${at}\` is empty`, repair: 'give at least one' }]
			: each(test)(value, at, file);

/** @returns the test of a set whose names are for rules.ts to judge, and each of whose values is of one form. */
export const record =
	(test: Field): Field =>
	(value, at, file) => {
		const slips = fields(value, at, file);
		return slips.length > 0
			? slips
			: Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, one]) => test(one, `${at}.${name}`, file));
	};

/** @returns the test of a set of fields: all that it must have, and no others. */
export const form =
	<Entry>(tests: Form<Entry>): Field =>
	(value, at, file) => {
		const slips = fields(value, at, file);
		if (slips.length > 0) return slips;
		const known = Object.keys(tests);
		const given = value as Readonly<Record<string, unknown>>;
		return [
			...Object.keys(given)
				.filter((name) => !known.includes(name))
				.map((name) => unknown(file, `field${at === '' ? '' : ` of \`${at}\``}`, name, known, 'remove it')),
			...Object.entries<Field>(tests).flatMap(([name, test]) => test(given[name], at === '' ? name : `${at}.${name}`, file)),
		];
	};
