/** The lists of all codes and all messages: what a reader without JavaScript has in place of the paste box. */
import { homeHref, homeOf, type Message } from '#catalog/pages.ts';
import { newestReview } from '#catalog/review.ts';
import type { Catalog, ErrorEntry } from '#catalog/types.ts';
import { actorWords, firstActors } from './actors.ts';
import type { Output } from './article.ts';
import { errorLink, errorName } from './labels.ts';
import { type Block, code, element, heading, type Inline, joined, link, paragraph, phrase, plain, table } from './md.ts';
import { toMdx } from './mdx.ts';
import { choicesOf, traitsBySlug } from './traits.ts';

// Quotes and underscores do not count, so that the order agrees with the headings.
const { compare } = new Intl.Collator('en', { ignorePunctuation: true });

/** The heading under which a spelling stands. */
const letterOf = (spelling: string): string => {
	const first = /[a-z0-9]/i.exec(spelling)?.[0] ?? '';
	return /[a-z]/i.test(first) ? first.toUpperCase() : 'Digits';
};

interface Row {
	/** What the row is sorted by. */
	spelling: string;
	cells: Inline[][];
}

/** One table for each first letter. */
const lettered = (header: Inline[][], rows: readonly Row[]): Block => {
	const sorted = rows.toSorted((one, other) => compare(one.spelling, other.spelling));
	const parts = [...Map.groupBy(sorted, ({ spelling }) => letterOf(spelling))].flatMap(([letter, members]) => [
		heading(2, letter),
		table([header, ...members.map(({ cells }) => cells)]),
	]);
	return element('Lettered', {}, parts);
};

const firstHelp = (error: ErrorEntry, catalog: Catalog): Inline[] => [actorWords(firstActors(catalog, error.texts), 'or')];

const codeRow = (error: ErrorEntry, catalog: Catalog): Row => {
	const aliases = joined(
		(error.aliases ?? []).map((alias) => [code(alias)]),
		', ',
	);
	return {
		spelling: error.code,
		cells: [[errorLink(error), ...(aliases.length > 0 ? [', also ', ...aliases] : [])], phrase(error.title), firstHelp(error, catalog)],
	};
};

/** Words that Salesforce or a client prints, each with the page that tells them. */
const messageRow = (error: ErrorEntry, words: string, path: string): Row => ({
	spelling: words,
	cells: [[link(path, code(words))], errorName(error)],
});

const messageRows = (error: ErrorEntry): Row[] => [
	...error.messages.filter(({ id }) => id !== '').map(({ description, path }: Message) => messageRow(error, description, path)),
	...(error.clientWords ?? []).map(({ text }) => messageRow(error, text, `/errors/${error.slug}/`)),
];

/** Words that a client prints for one cause lead to where it is told. */
const causeRows = (catalog: Catalog): Row[] =>
	[...catalog.causes.values()].flatMap(({ id, clientWords = [] }) =>
		clientWords.map(({ text }) => messageRow(homeOf(catalog.errors, id).error, text, homeHref(catalog.errors, id))),
	);

/** Wraps the list in its filters. */
const filtered = (catalog: Catalog, list: Block[]): Block => {
	const rows = traitsBySlug(catalog);
	return element('CodeTable', { rows, choices: choicesOf(rows) }, list);
};

const allCodes = (catalog: Catalog): Block[] => {
	const named = catalog.errors.filter(({ codeIsOurs }) => !codeIsOurs);
	const nameless = catalog.errors
		.filter(({ codeIsOurs }) => codeIsOurs)
		.toSorted((one, other) => compare(plain(one.title), plain(other.title)));
	return [
		paragraph(
			'Every code that Salesforce answers a failed OAuth connection with, from A to Z. Do you have words but no code? See ',
			link('/errors/messages/', 'all messages'),
			'.',
		),
		filtered(catalog, [
			lettered(
				[['Code'], ['What happened'], ['Who fixes it']],
				named.map((error) => codeRow(error, catalog)),
			),
			heading(2, 'Without a code'),
			table([
				[['What happened'], ['Who fixes it']],
				...nameless.map((error): Inline[][] => [[errorLink(error)], firstHelp(error, catalog)]),
			]),
		]),
	];
};

const allMessages = (catalog: Catalog): Block[] => [
	paragraph(
		'Every message that comes with a failed connection, from A to Z, to the letter. Do you have a code? See ',
		link('/errors/', 'all codes'),
		'.',
	),
	lettered([['Message'], ['Code']], [...catalog.errors.flatMap(messageRows), ...causeRows(catalog)]),
];

const renderList = (catalog: Catalog, name: string, title: string, description: string, body: Block[]): Output => ({
	path: `content/docs/errors/${name}.mdx`,
	text: toMdx(
		{
			title,
			description,
			lastUpdated: newestReview(catalog.errors),
			editUrl: false,
			sidebar: { label: title },
			// Lists of every code would outrank the articles in search.
			pagefind: false,
		},
		'src/catalog/errors',
		body,
	),
});

/** @returns the two lists. */
export const renderOverview = (catalog: Catalog): Output[] => [
	renderList(
		catalog,
		'index',
		'All error codes',
		'Every error code of a failed Salesforce OAuth connection, what happened, and who can fix it.',
		allCodes(catalog),
	),
	renderList(
		catalog,
		'messages',
		'All error messages',
		'Every message of a failed Salesforce OAuth connection, to the letter, with its code.',
		allMessages(catalog),
	),
];
