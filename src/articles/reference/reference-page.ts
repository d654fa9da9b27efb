/** A page of the reference: its head, its body, and the documents behind it. */
import type { Catalog } from '#catalog/types.ts';
import type { Output } from '../article.ts';
import { documents } from '../documents.ts';
import { type Block, heading } from '../md.ts';
import { toMdx } from '../mdx.ts';

export interface ReferencePage {
	/** Its address below `/reference/`; `index` closes the address of a folder. */
	name: string;
	title: string;
	description: string;
	/** In the sidebar, where the title is too long for it. */
	label?: string;
	/** The table that a reader should edit instead, below `src/catalog`. */
	from: string;
	body: readonly Block[];
	sources: Iterable<string>;
}

/** @returns the page as it is committed. */
export const renderReferencePage = (catalog: Catalog, page: ReferencePage): Output => {
	const cited = documents(catalog, new Set(page.sources));
	return {
		path: `content/docs/reference/${page.name}.mdx`,
		text: toMdx(
			{
				title: page.title,
				description: page.description,
				lastUpdated: catalog.reference.reviewed,
				editUrl: false,
				sidebar: { label: page.label ?? page.title },
			},
			`src/catalog/${page.from}`,
			[...page.body, ...(cited.length === 0 ? [] : [heading(2, 'Sources'), ...cited])],
		),
	};
};
