/**
 * The names and links that a vendor puts in place of ours, from `brand.json` at the root, or from the file that `BRAND`
 * names. Read when the site is built: what the browser needs of it stands in the markup.
 */
import { existsSync, readFileSync } from 'node:fs';

/** A link with its words. */
export interface BrandLink {
	label: string;
	/** Begins with `https://`, `mailto:` or `/`. */
	href: string;
}

export interface Brand {
	/** Of the help centre: in the header and in every title. */
	name: string;
	/** Short name of the product that connects to Salesforce. */
	product?: string;
	/** The label under which the product’s app stands in Setup. */
	appLabel?: string;
	/** Where a reader gets help from people. */
	support?: BrandLink;
	/** What a reader may do next, at the end of an article. */
	callToAction?: BrandLink;
	/** A line above every page. */
	banner?: BrandLink;
	/** The address before the path of a source file, such as `https://github.com/northwind/help/edit/main/`. */
	repository?: string;
}

const neutral: Brand = { name: 'Grantfix' };

/** @returns what the value should be, or nothing where it is that. */
type Rule = (value: unknown) => string | undefined;

const line: Rule = (value) =>
	typeof value === 'string' && /^\S(?:.{0,98}\S)?$/.test(value) ? undefined : 'one line of text, of at most 100 characters';

const address: Rule = (value) =>
	typeof value === 'string' && /^(?:https:\/\/|mailto:|\/)\S{1,500}$/.test(value)
		? undefined
		: 'an address that begins with https://, mailto: or /';

const folder: Rule = (value) =>
	typeof value === 'string' && /^https:\/\/\S{1,500}\/$/.test(value) ? undefined : 'an address that begins with https:// and ends with /';

const rules: Readonly<Record<keyof Brand, Rule | Readonly<Record<keyof BrandLink, Rule>>>> = {
	name: line,
	product: line,
	appLabel: line,
	support: { label: line, href: address },
	callToAction: { label: line, href: address },
	banner: { label: line, href: address },
	repository: folder,
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

type Rules = Readonly<Record<string, Rule | Readonly<Record<string, Rule>>>>;

/** One line for each field that is wrong. A link needs all its fields, a brand none. */
const slipsOf = (given: unknown, expected: Rules, path: string, required: boolean): string[] => {
	if (!isRecord(given)) return [`${path || 'The file'} must be an object in braces.`];
	const at = (field: string): string => (path === '' ? field : `${path}.${field}`);
	const unknown = Object.keys(given).filter((field) => !Object.hasOwn(expected, field));
	return [
		...unknown.map((field) => `${at(field)} is not known. Use one of ${Object.keys(expected).join(', ')}.`),
		...Object.entries(expected).flatMap(([field, rule]) => {
			const value = given[field];
			if (value === undefined && !required) return [];
			if (typeof rule !== 'function') return slipsOf(value, rule, at(field), true);
			const wanted = rule(value);
			return wanted === undefined ? [] : [`${at(field)} is ${JSON.stringify(value) ?? 'missing'}. It must be ${wanted}.`];
		}),
	];
};

/**
 * Reads the text of a brand file.
 * @param file its name, for the message
 * @throws {Error} that names every field that is wrong, and what it should be.
 */
export const parseBrand = (text: string, file: string): Brand => {
	let given: unknown;
	try {
		given = JSON.parse(text);
	} catch (error) {
		throw new Error(`${file} is not JSON: ${(error as Error).message}`);
	}
	const slips = slipsOf(given, rules, '', false);
	if (slips.length > 0) throw new Error(`${file}:\n${slips.map((slip) => `  ${slip}`).join('\n')}`);
	return { ...neutral, ...(given as Partial<Brand>) };
};

const load = (): Brand => {
	const named = process.env['BRAND'];
	const file = named ?? 'brand.json';
	// The build runs at the root. A file that was named must be there; the default may be missing.
	return named === undefined && !existsSync(file) ? neutral : parseBrand(readFileSync(file, 'utf8'), file);
};

/** The brand of this build. */
export const brand: Brand = load();
