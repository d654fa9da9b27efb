/** What clients print in place of Salesforce's words: a table for each client. */
import type { OwnWords } from '#catalog/define.ts';
import type { Catalog } from '#catalog/types.ts';
import { witnesses } from '#catalog/vocabulary.ts';
import { causeLinkFrom } from '../cause-home.ts';
import { documentLine } from '../documents.ts';
import { errorLink } from '../labels.ts';
import { errorOf } from '../lookup.ts';
import { type Block, code, heading, type Inline, joined, paragraph, phrase, strong, table } from '../md.ts';
import type { ReferencePage } from './reference-page.ts';

type Row = Inline[][];

const file = 'clients/';

const ownRow = (catalog: Catalog, { texts, means, errors = [], causes = [], local, witness, sources }: OwnWords): Row => {
	const behind = [
		...errors.map((slug) => [errorLink(errorOf(catalog, slug, file))]),
		...causes.map((id) => [causeLinkFrom(catalog, id, file, errors)]),
	];
	return [
		joined(
			texts.map((text) => [code(text)]),
			', ',
		),
		phrase(means),
		behind.length > 0 ? joined(behind, '; ') : [local ? 'Nothing was asked of Salesforce' : 'No source says'],
		[`${witnesses[witness]}: `, ...documentLine(catalog, sources)],
	];
};

/** The words that stand for one code or one cause, by client. */
const standIns = (catalog: Catalog): Map<string, Row[]> => {
	const { errors, causes } = catalog;
	const rows = [
		...errors.flatMap((error) => (error.clientWords ?? []).map((words) => ({ words, behind: errorLink(error), what: 'this code' }))),
		...[...causes.values()].flatMap(({ id, clientWords = [] }) =>
			clientWords.map((words) => ({ words, behind: causeLinkFrom(catalog, id, file), what: 'this cause' })),
		),
	].map(({ words: { text, client, sources }, behind, what }) => ({
		client,
		row: [[code(text)], [`It stands for ${what}`], [behind], documentLine(catalog, sources)],
	}));
	return new Map([...Map.groupBy(rows, ({ client }) => client)].map(([client, of]) => [client, of.map(({ row }) => row)]));
};

const head: Row = [['It prints'], ['What that means'], ['What can stand behind it'], ['Who says so']];

/** @returns the page of what clients print. */
export const whatToolsPrintPage = (catalog: Catalog): ReferencePage => {
	const others = standIns(catalog);
	const names = [...new Set([...catalog.clients.map(({ name }) => name), ...others.keys()])].sort((a, b) => a.localeCompare(b, 'en'));
	const tables = names.flatMap((name): Block[] => {
		const client = catalog.clients.find((one) => one.name === name);
		const rows = [...(client?.prints ?? []).map((words) => ownRow(catalog, words)), ...(others.get(name) ?? [])];
		const find = client === undefined ? [] : [paragraph(strong('Salesforce’s own words:'), ' ', ...phrase(client.find))];
		return [heading(2, name), ...find, table([head, ...rows])];
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
		// Every row names its own documents.
		sources: [],
	};
};
