/** Which pages an error has, and what each of them tells. */
import { causeHref, type Message } from '#catalog/pages.ts';
import type { Catalog, Cause, ErrorEntry } from '#catalog/types.ts';
import { causeOf } from './lookup.ts';

export interface Page {
	catalog: Catalog;
	error: ErrorEntry;
	/** `code`: the whole error. `hub`: an error whose texts have pages of their own. `text`: one of those. */
	kind: 'code' | 'hub' | 'text';
	/** The messages whose causes are ranked here; on a hub those without a page of their own. */
	messages: readonly Message[];
	/** The causes told in full here, in the order in which they are ranked. */
	causes: readonly Cause[];
	/** Address from the site's root. */
	path: string;
	/** Path from the root of the repository. */
	file: string;
}

const folder = 'content/docs/errors';

/** @returns the pages of an error: one, or a hub and those that tell one message each. */
export const pagesOf = (error: ErrorEntry, catalog: Catalog): Page[] => {
	const file = `errors/${error.slug}.ts`;
	const tell = (ids: readonly string[]): Cause[] => [...new Set(ids)].map((id) => causeOf(catalog, id, file));
	const home = `/errors/${error.slug}/`;
	const { messages } = error;
	if (!error.pagePerText) {
		const causes = tell(messages.flatMap((message) => message.causes));
		return [{ catalog, error, kind: 'code', messages, causes, path: home, file: `${folder}/${error.slug}.mdx` }];
	}
	const here = messages.filter(({ hasOwnPage }) => !hasOwnPage);
	const orphans = here.flatMap((message) => message.causes.filter((id) => causeHref(messages, message, id) === `${home}#${id}`));
	return [
		{ catalog, error, kind: 'hub', messages: here, causes: tell(orphans), path: home, file: `${folder}/${error.slug}/index.mdx` },
		...messages
			.filter(({ hasOwnPage }) => hasOwnPage)
			.map(
				(message): Page => ({
					catalog,
					error,
					kind: 'text',
					messages: [message],
					causes: tell(message.causes),
					path: message.path,
					file: `${folder}/${error.slug}/${message.id}.mdx`,
				}),
			),
	];
};

/** @returns where a reader of this page finds a cause: on the page itself if it is told here. */
export const causeLink = (page: Page, from: Message, id: string): string =>
	page.causes.some((cause) => cause.id === id) ? `#${id}` : causeHref(page.error.messages, from, id);
