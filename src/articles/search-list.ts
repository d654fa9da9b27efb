/** What the search finds by name, before it asks the full text: every code, message, status, Setup page, permission, label of Setup and cause. */
import { homeHref, homeOf } from '#catalog/pages.ts';
import { permissions, type SetupPage, setupPages, setupWay } from '#catalog/setup.ts';
import type { Catalog, ErrorEntry } from '#catalog/types.ts';
import { plainErrorName } from './labels.ts';
import { plain } from './md.ts';
import { headingAnchor } from './reference/heading-anchor.ts';
import { setupLabels } from './setup-labels.ts';
import { type Choices, choicesOf, traitsBySlug } from './traits.ts';

/** What a name is the name of. */
export type NameKind = 'code' | 'message' | 'status' | 'tool' | 'setup' | 'permission' | 'label' | 'cause';

/** A name and the page that tells it: its kind, the page's address, and what the page calls itself where the name does not say it. */
export type SearchName = readonly [text: string, kind: NameKind, path: string, title: string];

/** What `content/search.json` holds. */
export interface SearchList {
	names: readonly SearchName[];
	/** By slug: who can fix it, in which flows, where it appears. */
	traits: Readonly<Record<string, readonly [who: readonly string[], flow: readonly string[], where: readonly string[]]>>;
	choices: Choices;
}

const errorNames = (error: ErrorEntry): SearchName[] => {
	const home = `/errors/${error.slug}/`;
	const title = plain(error.title);
	const isCode = error.codeIsOurs !== true;
	return [
		...(isCode ? [error.code, ...(error.aliases ?? [])].map((code): SearchName => [code, 'code', home, title]) : []),
		...(isCode ? [] : [[title, 'message', home, ''] as const]),
		...error.messages
			.filter(({ id }) => id !== '')
			.map(({ description, path }): SearchName => [description, 'message', path, plainErrorName(error)]),
		...(error.clientWords ?? []).map(({ text }): SearchName => [text, 'message', home, plainErrorName(error)]),
	];
};

const statusNames = ({ loginHistory }: Catalog): SearchName[] =>
	loginHistory.flatMap(({ status, aliases = [], eventCodes = [] }) =>
		[status, ...aliases, ...eventCodes].map((text): SearchName => [text, 'status', '/reference/login-history/', 'Login History']),
	);

const toolNames = ({ clients }: Catalog): SearchName[] =>
	clients.flatMap(({ id, name, prints }) =>
		prints.flatMap(({ texts }) => texts.map((text): SearchName => [text, 'tool', `/reference/what-tools-print/#${id}`, name])),
	);

const setupNames = (): SearchName[] =>
	Object.values<SetupPage>(setupPages).flatMap((page) => {
		const { label, formerly } = page;
		const home = `/reference/setup-pages/#${headingAnchor(label)}`;
		const former = formerly?.split(' > ').at(-1);
		return [
			[label, 'setup', home, setupWay(page)] as const,
			...(former === undefined || former === label ? [] : [[former, 'setup', home, `now ${label}`] as const]),
		];
	});

const permissionNames = (): SearchName[] =>
	Object.values(permissions).map((label) => [label, 'permission', '/reference/setup-pages/#permissions', 'the fixes that ask for it']);

/** A page or a permission of this name is what is meant. */
const labelNames = (catalog: Catalog): SearchName[] => {
	const known = new Set([...setupNames(), ...permissionNames()].map(([text]) => text));
	return [...setupLabels(catalog)].flatMap(([text, { id, title }]) =>
		known.has(text) ? [] : [[text, 'label', homeHref(catalog.errors, id), plain(title)] as const],
	);
};

const causeNames = (catalog: Catalog): SearchName[] =>
	[...catalog.causes.values()].flatMap(({ id, title, clientWords = [] }) => {
		const home = homeHref(catalog.errors, id);
		const name = plainErrorName(homeOf(catalog.errors, id).error);
		return [[plain(title), 'cause', home, ''] as const, ...clientWords.map(({ text }) => [text, 'message', home, name] as const)];
	});

/** @returns the list; the first of equal names stands for all that lead to one page. */
export const searchList = (catalog: Catalog): SearchList => {
	const traits = traitsBySlug(catalog);
	const names = [
		...catalog.errors.flatMap(errorNames),
		...statusNames(catalog),
		...toolNames(catalog),
		...setupNames(),
		...permissionNames(),
		...labelNames(catalog),
		...causeNames(catalog),
	];
	const seen = new Set<string>();
	return {
		names: names.filter(([text, kind, path]) => !seen.has(`${kind} ${text} ${path}`) && seen.add(`${kind} ${text} ${path}`)),
		traits: Object.fromEntries(Object.entries(traits).map(([slug, { who, flow, where }]) => [slug, [who, flow, where]])),
		choices: choicesOf(traits),
	};
};
