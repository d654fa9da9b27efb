/** What was recognised of a text that nobody knows, what it was compared with, and which codes look like the one in it. */
import { hostKindOf } from '#engine/hosts.ts';
import type { Diagnosis } from '#engine/types.ts';
import { count, el, listed } from './dom.ts';
import type { Names } from './names.ts';
import { linkTo, type Place } from './place.ts';
import { foundAs } from './words.ts';
import { writtenIn } from './written.ts';

/** More names of parameters than this are counted and not named; a longer one is hardly a name. */
const most = 5;
const isName = /^[\w.-]{1,40}$/;

const hostOf = (where: string): string => where.split('/')[2]?.toLowerCase() ?? '';

/** @returns what was recognised, in one sentence of Markdown; empty where nothing was */
export const recognisedWords = (diagnosis: Diagnosis, { labels: { unknown, hosts } }: Names): string => {
	const addresses = writtenIn(diagnosis.cleaned, []).filter(({ kind }) => kind === 'address');
	const [first] = addresses;
	const known = first === undefined ? '' : hosts[hostKindOf(hostOf(first.where))];
	const address = known === '' ? unknown.address : unknown.host.replace('{host}', () => known);
	const names = [...new Set(addresses.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
	const told = names.filter((name) => isName.test(name)).slice(0, most);
	const which = told.map((name) => `\`${name}\``).join(', ');
	const code = foundAs(diagnosis, 'unknown-code');
	const list = [
		...(first === undefined || first.where === '' ? [] : [address]),
		...(names.length === 0
			? []
			: [`${count(names.length, unknown.parameter)}${which === '' ? '' : ` (${which}${told.length < names.length ? ', …' : ''})`}`]),
		...(code === undefined ? [] : [unknown.code.replace('{code}', () => code)]),
	];
	return list.length === 0 ? '' : unknown.recognised.replace('{list}', () => listed(list));
};

/** @returns with how much it was compared */
export const lookedFor = ({ codes, messages, day, labels: { unknown } }: Names): string =>
	unknown.lookedFor
		.replace('{codes}', `${Object.keys(codes).length}`)
		.replace('{messages}', `${messages}`)
		.replace('{day}', day);

/** So many of the words of two codes have to be the same for one to look like the other. */
const alike = 0.5;

const wordsOf = (code: string): string[] => code.toLowerCase().split(/[_-]+/);

/** @returns slug and code of those that share most of their words with this one, at most three */
export const nearest = (code: string, codes: Names['codes']): [slug: string, code: string][] => {
	const own = new Set(wordsOf(code));
	const shared = (other: string): number => {
		const others = new Set(wordsOf(other));
		return own.intersection(others).size / own.union(others).size;
	};
	return Object.entries(codes)
		.map((known) => ({ known, share: shared(known[1]) }))
		.filter(({ share }) => share >= alike)
		.toSorted((one, other) => other.share - one.share)
		.slice(0, 3)
		.map(({ known }) => known);
};

/** @returns links to them; nothing where none is near */
export const nearestCodes = (diagnosis: Diagnosis, { codes, labels: { unknown } }: Names, place: Place): HTMLElement[] => {
	const code = foundAs(diagnosis, 'unknown-code');
	const near = code === undefined ? [] : nearest(code, codes);
	const links = near.map(([slug, known]) => el('a', { href: linkTo(`/errors/${slug}/`, place) }, el('code', {}, known)));
	return links.length === 0 ? [] : [el('p', {}, unknown.near, ...links.flatMap((link, at) => (at === 0 ? [link] : [', ', link])))];
};
