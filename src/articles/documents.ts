/** The documents behind a page, as links. */
import type { Source, SourceKind } from '#catalog/sources/source.ts';
import type { Catalog } from '#catalog/types.ts';
import { type Block, bullets, heading, type Inline, joined, link, paragraph } from './md.ts';

const kinds = {
	salesforce: 'Published by Salesforce',
	standard: 'Standards',
	vendor: 'Vendors of connected products',
	community: 'Community',
} satisfies Record<SourceKind, string>;

const cited = ({ sources }: Catalog, ids: ReadonlySet<string>): (Source & { kind: SourceKind })[] =>
	[...sources].filter(([id]) => ids.has(id)).map(([, source]) => source);

/** @returns a list for each kind of publisher, in the order of the catalog; nothing where nothing is cited. */
export const documents = (catalog: Catalog, ids: ReadonlySet<string>): Block[] => {
	const used = cited(catalog, ids);
	return (Object.keys(kinds) as SourceKind[]).flatMap((kind): Block[] => {
		const lines = used
			.filter((source) => source.kind === kind)
			.map(({ title, url, publisher, seen }) => [paragraph(link(url, title), `, ${publisher}, seen ${seen}`)]);
		return lines.length === 0 ? [] : [heading(3, kinds[kind]), bullets(lines)];
	});
};

/** @returns the documents within a line. */
export const documentLine = (catalog: Catalog, ids: readonly string[]): Inline[] =>
	joined(
		cited(catalog, new Set(ids)).map(({ title, url, publisher }) => [link(url, title), ` (${publisher})`]),
		'; ',
	);
