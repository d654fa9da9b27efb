/** Made-up secrets of every kind, in every surrounding in which people paste them. */
import { readFileSync } from 'node:fs';

/** One kind of secret, as `secret-kinds.json` has it. */
export interface SecretKind {
	kind: string;
	why: 'secret' | 'personal' | 'harmless';
	/** The names under which it is given, where only the name tells that it is secret. */
	names?: readonly string[];
	/**
	 * How to make one up: what stands in [brackets] must not survive, `{A12}` are twelve random characters. A letters and
	 * digits, B base64url, H and h base 16, d digits, a small letters, C a capital and small letters, P a password.
	 */
	template: string;
	example: string;
}

export const kinds = JSON.parse(readFileSync(new URL('secret-kinds.json', import.meta.url), 'utf8')) as readonly SecretKind[];

/** A text with a secret in it. */
export interface Planted {
	kind: string;
	text: string;
	/** What must not survive, whole or in a part of twelve characters. */
	hidden: readonly string[];
}

/** A stream of random numbers below a bound, the same for the same seed (mulberry32). */
export type Dice = (below: number) => number;
export const dice = (seed: number): Dice => {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
};
export const pick = <Item>(items: readonly Item[], roll: Dice): Item => items[roll(items.length)] as Item;

const small = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const alphabets: Readonly<Record<string, string>> = {
	A: small + small.toUpperCase() + digits,
	B: `${small}${small.toUpperCase()}${digits}-_`,
	H: `${digits}ABCDEF`,
	h: `${digits}abcdef`,
	d: digits,
	a: small,
	C: small,
	P: `${small}${small.toUpperCase()}${digits}!@$*`,
};

const random = (letter: string, length: number, roll: Dice): string => {
	const alphabet = alphabets[letter] ?? '';
	let made = '';
	for (let at = 0; at < length; at++) made += alphabet[roll(alphabet.length)];
	if (letter === 'C') return small.toUpperCase()[roll(26)] + made.slice(1);
	// A password has a digit, and neither begins nor ends like the text around it.
	return letter === 'P' ? `x${made.slice(3)}7z` : made;
};

/** @returns one value made after a template, and what of it is secret. */
const make = (template: string, roll: Dice): { value: string; hidden: string[] } => {
	const filled = template.replaceAll(/\{([A-Za-z])(\d+)\}/g, (_all, letter, length) => random(letter, Number(length), roll));
	return {
		value: filled.replaceAll(/[[\]]/g, ''),
		hidden: [...filled.matchAll(/\[([^[\]]*)\]/g)].map(([, part = '']) => part),
	};
};

const quoted = (value: string): string => JSON.stringify(value);
const encoded = encodeURIComponent;
const kebab = (name: string): string =>
	name
		.replaceAll(/([a-z])([A-Z])/g, '$1-$2')
		.replaceAll('_', '-')
		.toLowerCase();

/** The surroundings of a value that is told by its name. */
export const named: Readonly<Record<string, (name: string, value: string) => string>> = {
	query: (name, value) => `https://a.example/cb?x=1&${name}=${encoded(value)}&y=2`,
	fragment: (name, value) => `https://a.example/cb#${name}=${encoded(value)}&y=2`,
	'nested link': (name, value) =>
		`https://a.example/?next=${encoded(`https://b.example/?u=${encoded(`https://c.example/?${name}=${encoded(value)}`)}`)}`,
	json: (name, value) => JSON.stringify({ a: 1, [name]: value, error: 'invalid_grant' }),
	'json in lines': (name, value) => JSON.stringify({ [name]: value, b: null }, null, 2),
	'json in a log line': (name, value) => `2026-11-22 07:47:24 body=${quoted(JSON.stringify({ [name]: value, b: 2 }))}`,
	python: (name, value) => `{'${name}': '${value}', 'b': None}`,
	ruby: (name, value) => `{:${name}=>"${value}", :b=>nil}`,
	yaml: (name, value) => `config:\n  ${name}: ${value}\n  b: 1`,
	'yaml in quotes': (name, value) => `${name}: "${value}"\nb: 1`,
	'yaml list': (name, value) => `env:\n  - name: ${name}\n    value: ${value}\n`,
	env: (name, value) => `A=1\n${name.toUpperCase()}=${value}\nB=2`,
	export: (name, value) => `export ${name.toUpperCase()}="${value}"`,
	header: (name, value) => `GET / HTTP/1.1\r\nX-${kebab(name)}: ${value}\r\nAccept: */*`,
	log: (name, value) => `07:47:24.123 DEBUG [main] c.e.Auth - ${name}=${value}, status=400`,
	curl: (name, value) => `curl -d '${name}=${value}' https://login.salesforce.com/services/oauth2/token`,
	'curl, encoded': (name, value) => `curl --data-urlencode "${name}=${encoded(value)}" https://a.example`,
	har: (name, value) => `"postData":{"params":[{"name":${quoted(name)},"value":${quoted(value)}},{"name":"b","value":"1"}]}`,
	// With a prefix, as SOAP has it: `<code>` alone is HTML's own.
	xml: (name, value) => `<n1:${name}>${value}</n1:${name}>`,
	html: (name, value) => `<input type="hidden" name="${name}" value="${value}">`,
	entities: (name, value) => `{&quot;${name}&quot;:&quot;${value}&quot;}`,
	form: (name, value) => `form-data; name="${name}"\r\n\r\n${value}\r\n--x`,
	'quoted-printable': (name, value) => `https://a.example/cb?x=3D1&${name}=3D${encoded(value)}&y=3D2`,
};

/** The surroundings of a value that is told by its own shape. */
export const bare: Readonly<Record<string, (value: string) => string>> = {
	text: (value) => `It said ${value} and then stopped.`,
	line: (value) => `before\n${value}\nafter`,
	quotes: (value) => `got "${value}" back`,
	tag: (value) => `<p>${value}</p>`,
	table: (value) => `| value | ${value} |`,
	markdown: (value) => `\`${value}\``,
};

/** Told by its shape, it is told beside any name as well. These kinds hold line breaks or words of their own. */
const standsAlone = /\n|: |tool |^\(/;

/** @returns a text in which a secret of a kind is planted. */
export const plant = ({ kind, names, template }: SecretKind, roll: Dice): Planted => {
	const { value, hidden } = make(template, roll);
	const surrounding = (text: string): Planted => ({ kind, text, hidden });
	if (names === undefined && (standsAlone.test(template) || roll(3) === 0)) return surrounding(pick(Object.values(bare), roll)(value));
	return surrounding(pick(Object.values(named), roll)(pick(names ?? ['x', 'detail', 'ref'], roll), value));
};

/** How long a part of a secret may be that survives by chance: a word that stands elsewhere in the text too. */
const shortPart = 12;

/** @returns the part of a secret that a text still shows; undefined where there is none. */
export const survivor = (text: string, hidden: readonly string[]): string | undefined => {
	for (const secret of hidden) {
		const length = Math.min(shortPart, secret.length);
		for (let at = 0; at + length <= secret.length; at++) {
			const part = secret.slice(at, at + length);
			if (text.includes(part)) return part;
		}
	}
	return undefined;
};
