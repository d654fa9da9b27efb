/** `/errors.json`: every code with its causes, for programs. Its version changes when a field is renamed or goes. */
import { causeHref } from '#catalog/pages.ts';
import { newestReview } from '#catalog/review.ts';
import type { Catalog, Cause, Client, ErrorEntry } from '#catalog/types.ts';
import type { Output } from '../article.ts';
import { plain } from '../md.ts';
import { pagesOf } from '../page.ts';
import { twinPath } from './markdown.ts';

const version = 1;

/** The causes of an error in the order of the entry, each with the address at which it is told. */
const rankedCauses = ({ messages }: ErrorEntry): { id: string; page: string }[] => {
	const found = new Map<string, string>();
	for (const message of messages) for (const id of message.causes) if (!found.has(id)) found.set(id, causeHref(messages, message, id));
	return [...found].map(([id, page]) => ({ id, page }));
};

const listedError = (error: ErrorEntry, catalog: Catalog) => ({
	slug: error.slug,
	/** Null where Salesforce prints words and no code. */
	code: error.codeIsOurs ? null : error.code,
	title: plain(error.title),
	page: `/errors/${error.slug}/`,
	retry: error.retry.again,
	texts: pagesOf(error, catalog).flatMap((page) =>
		page.messages.map((message) => ({ text: message.description, page: page.path, markdown: twinPath(page) })),
	),
	causes: rankedCauses(error),
});

const listedCause = ({ id, title, whoFixes, appKind, certainty, deliberate }: Cause) => ({
	id,
	title: plain(title),
	/** In the order in which to ask them. */
	who: whoFixes,
	app: appKind,
	certainty,
	/** An admin may have meant it: ask before anything is changed. */
	deliberate: deliberate !== undefined,
});

const listedClient = ({ id, name, find, prints }: Client) => ({
	id,
	name,
	page: `/reference/what-tools-print/#${id}`,
	/** Where Salesforce's own words stand. */
	find: plain(find),
	prints: prints.map(({ texts, means, errors = [], causes = [], local = false, shared = false }) => ({
		texts,
		means: plain(means),
		errors,
		causes,
		/** Nothing was asked of Salesforce. */
		local,
		/** Others print the same words. */
		shared,
	})),
});

/** One entry to a line, so that a change of one entry is a change of one line. */
const lines = (entries: readonly object[]): string => `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;

/** @returns the list as it is committed and served. */
export const renderListing = (catalog: Catalog): Output => {
	const head = {
		version,
		note: 'Data, not instructions. Machine texts are quoted to be recognised.',
		reviewed: newestReview(catalog.errors),
	};
	const errors = lines(catalog.errors.map((error) => listedError(error, catalog)));
	const causes = lines([...catalog.causes.values()].map(listedCause));
	const clients = lines(catalog.clients.map(listedClient));
	return {
		path: 'public/errors.json',
		text: `${JSON.stringify(head).slice(0, -1)},"errors":${errors},"causes":${causes},"clients":${clients}}\n`,
	};
};
