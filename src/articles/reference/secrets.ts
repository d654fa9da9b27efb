/** Every kind of secret that is hidden in a paste, and what to do when it was already sent to somebody. */
import type { SecretAdvice } from '#catalog/secret-advice.ts';
import type { Catalog } from '#catalog/types.ts';
import { certainties } from '#catalog/vocabulary.ts';
import { documentLine } from '../documents.ts';
import { type Block, heading, paragraph, prose, strong } from '../md.ts';
import type { ReferencePage } from './reference-page.ts';

const rowBlocks = (catalog: Catalog, { title, kinds, advice, certainty, sources }: SecretAdvice): Block[] => [
	heading(3, title),
	...prose(advice),
	paragraph(strong('The mask says:'), ` ${kinds.join(', ')}.`),
	paragraph(strong('How sure:'), ` ${certainties[certainty]}. `, ...documentLine(catalog, sources)),
];

/** @returns the page of what is hidden. */
export const secretsPage = (catalog: Catalog): ReferencePage => {
	const rows = catalog.reference.secretAdvice;
	return {
		name: 'secrets',
		title: 'Secrets: what is hidden, and how to replace it',
		label: 'Secrets',
		description:
			'Every kind of token, key, password, id and name that the paste box hides, and what to do in Salesforce when one was already sent to somebody.',
		from: 'secret-advice.ts',
		body: [
			paragraph(
				'The box hides these before anything is shown, and keeps them on your device. This page is for a text that was already sent, in a ticket for example.',
			),
			paragraph(
				'Where a text holds several values of one kind, each mask ends with a tag. Equal tags stand for equal values; masks of one kind without a tag all stand for the same one. The tags are made anew with each load of the page, and nobody can tell a value from its tag.',
			),
			heading(2, 'Replace these'),
			...rows.filter(({ calm }) => !calm).flatMap((row) => rowBlocks(catalog, row)),
			heading(2, 'These need no replacing'),
			...rows.filter(({ calm }) => calm).flatMap((row) => rowBlocks(catalog, row)),
		],
		// Every row names its own documents.
		sources: [],
	};
};
