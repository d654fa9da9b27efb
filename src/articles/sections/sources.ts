/** How sure we are of each text and its causes, and every document behind the page. */
import { certainties } from '#catalog/vocabulary.ts';
import { documents } from '../documents.ts';
import { textName } from '../labels.ts';
import { type Block, heading, type Inline, paragraph, table } from '../md.ts';
import type { Page } from '../page.ts';

const certaintyTable = ({ error, messages }: Page): Block[] => {
	const rows = messages.flatMap((message) =>
		message.texts.map((text): Inline[][] => [
			textName(error, message, [text]),
			[certainties[text.certainty]],
			[certainties[text.causesCertainty ?? text.certainty]],
		]),
	);
	return rows.length === 0 ? [] : [table([[['Text'], ['How sure: the words'], ['How sure: the causes']], ...rows])];
};

/** Every document that the page's texts and causes name. */
const citedBy = ({ error, kind, messages, causes }: Page): Set<string> =>
	new Set([
		...messages.flatMap(({ texts }) => texts.flatMap(({ sources }) => sources)),
		...(kind === 'text' ? [] : (error.clientWords ?? []).flatMap(({ sources }) => sources)),
		...causes.flatMap((cause) => [...cause.sources, ...(cause.clientWords ?? []).flatMap(({ sources }) => sources)]),
	]);

/** @returns the section "Sources". */
export const sources = (page: Page): Block[] => {
	const groups = documents(page.catalog, citedBy(page));
	const none = [paragraph('The pages of the texts name the sources of each.')];
	return [heading(2, 'Sources'), ...certaintyTable(page), ...(groups.length > 0 ? groups : none)];
};
