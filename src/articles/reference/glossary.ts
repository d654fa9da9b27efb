/** The terms of the articles, each under a heading of its own so that it can be linked. */
import type { Term } from '#catalog/glossary.ts';
import type { Catalog } from '#catalog/types.ts';
import { type Block, heading, joined, link, paragraph, prose } from '../md.ts';
import { headingAnchor } from './heading-anchor.ts';
import type { ReferencePage } from './reference-page.ts';

const { compare } = new Intl.Collator('en', { ignorePunctuation: true });

const termBlocks = ({ term, means, see = [] }: Term): Block[] => [
	heading(2, term),
	...prose(means),
	...(see.length === 0
		? []
		: [
				paragraph(
					'See also ',
					...joined(
						see.map((other) => [link(`#${headingAnchor(other)}`, other)]),
						', ',
					),
					'.',
				),
			]),
];

/** @returns the glossary. */
export const glossaryPage = (catalog: Catalog): ReferencePage => ({
	name: 'glossary',
	title: 'Glossary',
	description:
		'The terms of Salesforce connections in plain words: Connected App, External Client App, PKCE, refresh token, Permitted Users and the others.',
	from: 'glossary.ts',
	body: catalog.reference.glossary.toSorted((one, other) => compare(one.term, other.term)).flatMap(termBlocks),
	sources: catalog.reference.glossary.flatMap(({ sources }) => sources),
});
