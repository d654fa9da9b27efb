/** How sure we are of each text and its causes, and every document behind the page. */
import type { Source, SourceKind } from '#catalog/sources/source.ts';
import { certainties } from '#catalog/vocabulary.ts';
import { textName } from '../labels.ts';
import { type Block, bullets, heading, type Inline, link, paragraph, table } from '../md.ts';
import type { Page } from '../page.ts';

const kinds = {
	salesforce: 'Published by Salesforce',
	standard: 'Standards',
	vendor: 'Vendors of connected products',
	community: 'Community',
} satisfies Record<SourceKind, string>;

const certaintyTable = ({ error, messages }: Page): Block[] => {
	const rows = messages.flatMap((message) => message.texts.map((text): Inline[][] => [
		textName(error, message, [text]),
		[certainties[text.certainty]],
		[certainties[text.causesCertainty ?? text.certainty]],
	]));
	return rows.length === 0 ? [] : [table([[['Text'], ['How sure: the words'], ['How sure: the causes']], ...rows])];
};

/** Every document that the page's texts and causes name, in the order of the catalog. */
const citedBy = ({ catalog, error, kind, messages, causes }: Page): (Source & { kind: SourceKind })[] => {
	const used = new Set<string>([
		...messages.flatMap(({ texts }) => texts.flatMap(({ sources }) => sources)),
		...(kind === 'text' ? [] : (error.clientWords ?? []).flatMap(({ sources }) => sources)),
		...causes.flatMap((cause) => [...cause.sources, ...(cause.clientWords ?? []).flatMap(({ sources }) => sources)]),
	]);
	return [...catalog.sources].filter(([id]) => used.has(id)).map(([, source]) => source);
};

/** @returns the section "Sources". */
export const sources = (page: Page): Block[] => {
	const cited = citedBy(page);
	const groups = (Object.keys(kinds) as SourceKind[]).flatMap((kind): Block[] => {
		const lines = cited.filter((source) => source.kind === kind).map(({ title, url, publisher, seen }) => [
			paragraph(link(url, title), `, ${publisher}, seen ${seen}`),
		]);
		return lines.length === 0 ? [] : [heading(3, kinds[kind]), bullets(lines)];
	});
	const none = [paragraph('The pages of the texts name the sources of each.')];
	return [heading(2, 'Sources'), ...certaintyTable(page), ...(groups.length > 0 ? groups : none)];
};
