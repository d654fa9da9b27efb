/** What clients print in place of Salesforce's words: a table for each client. */
import type { ClientWords, OwnWords } from '#catalog/define.ts';
import type { Catalog } from '#catalog/types.ts';
import { witnesses } from '#catalog/vocabulary.ts';
import { causeLinkFrom } from '../cause-link.ts';
import { documentLine } from '../documents.ts';
import { errorLink } from '../labels.ts';
import { errorOf } from '../lookup.ts';
import { type Block, code, heading, type Inline, joined, paragraph, phrase, strong, table } from '../md.ts';
import type { ReferencePage } from './reference-page.ts';

type Row = Inline[][];

const file = 'clients/';

const ownRow = (catalog: Catalog, { texts, means, errors = [], causes = [], local, witness }: OwnWords): Row => {
	const behind = [
		...errors.map((slug) => [errorLink(errorOf(catalog, slug, file))]),
		...causes.map((id) => [causeLinkFrom(catalog, id, file, errors)]),
	];
	return [
		joined(
			texts.map((text) => [code(text)]),
			', ',
		),
		[...phrase(means), ` ${witnesses[witness]}.`],
		behind.length > 0 ? joined(behind, '; ') : [local ? 'Nothing was asked of Salesforce' : 'No source names a cause'],
	];
};

/** Rows of a client, and the documents behind them. */
interface Told {
	rows: readonly Row[];
	sources: readonly string[];
}

/** The words that stand for one code or one cause, of a client. */
const standIns = (catalog: Catalog, name: string): Told => {
	const ofClient = (words: readonly ClientWords[] = []): ClientWords[] => words.filter(({ client }) => client === name);
	const found = [
		...catalog.errors.flatMap((error) =>
			ofClient(error.clientWords).map((words) => ({ words, behind: errorLink(error), what: 'this code' })),
		),
		...[...catalog.causes.values()].flatMap(({ id, clientWords }) =>
			ofClient(clientWords).map((words) => ({ words, behind: causeLinkFrom(catalog, id, file), what: 'this cause' })),
		),
	];
	return {
		rows: found.map(({ words, behind, what }) => [[code(words.text)], [`It stands for ${what}.`], [behind]]),
		sources: found.flatMap(({ words }) => words.sources),
	};
};

const head: Row = [['It prints'], ['What that means'], ['What can stand behind it']];

/** @returns the page of what clients print. */
export const whatToolsPrintPage = (catalog: Catalog): ReferencePage => {
	const standing = [...catalog.errors, ...catalog.causes.values()].flatMap(({ clientWords = [] }) =>
		clientWords.map(({ client }) => client),
	);
	const names = [...new Set([...catalog.clients.map(({ name }) => name), ...standing])].sort((a, b) => a.localeCompare(b, 'en'));
	const tables = names.flatMap((name): Block[] => {
		const client = catalog.clients.find((one) => one.name === name);
		const prints = client?.prints ?? [];
		const { rows, sources } = standIns(catalog, name);
		const find = client === undefined ? [] : [paragraph(strong('Salesforce’s own words:'), ' ', ...phrase(client.find))];
		const documents = documentLine(catalog, [...prints.flatMap((words) => words.sources), ...sources]);
		return [
			heading(2, name),
			...find,
			table([head, ...prints.map((words) => ownRow(catalog, words)), ...rows]),
			paragraph(strong('Sources:'), ' ', ...documents),
		];
	});
	return {
		name: 'what-tools-print',
		title: 'What tools print in place of Salesforce’s words',
		label: 'What tools print',
		description:
			'Codes and sentences of the command line, libraries and connected products, what each of them means, what can stand behind it, and where Salesforce’s own words are kept.',
		from: file,
		body: [
			paragraph(
				'Salesforce answers every refusal with words of its own. Many tools show a code of theirs instead. Look for your tool, and get Salesforce’s own words first: they tell the cause.',
			),
			...tables,
		],
		// Every table names its own documents.
		sources: [],
	};
};
