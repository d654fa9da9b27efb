/** The list of the main flows, and a page for each: what it is, its map of steps, and its errors. */
import type { FlowMap, FlowStep } from '#catalog/flow-maps.ts';
import { causeHref } from '#catalog/pages.ts';
import type { Catalog } from '#catalog/types.ts';
import { certainties, type Flow, flows } from '#catalog/vocabulary.ts';
import { errorLink, messageName, whereWords } from '../labels.ts';
import { causeOf } from '../lookup.ts';
import { type Block, bullets, element, heading, type Inline, link, paragraph, phrase, plain, prose, strong, table } from '../md.ts';
import { errorsAt, type FlowText, generalErrors, textsIn } from './flow-codes.ts';
import type { ReferencePage } from './reference-page.ts';

const address = (id: string): string => `/reference/flows/${id}/`;

/** @returns the name of a flow, as a link where it has a page. */
export const flowLink = ({ reference }: Catalog, flow: Flow): Inline => {
	const map = reference.flowMaps.find(({ covers }) => covers.includes(flow));
	return map === undefined ? flows[flow] : link(address(map.id), flows[flow]);
};

const stepBlock = (catalog: Catalog, map: FlowMap, step: FlowStep): Block => {
	const [from, to] = [map.parties[step.from - 1] ?? '', map.parties[step.to - 1] ?? ''];
	const met = errorsAt(catalog, map, step);
	return element('FlowStep', { from: step.from, to: step.to, of: map.parties.length }, [
		paragraph(strong(step.title), step.from === step.to ? ` (${from})` : ` (${from} to ${to})`),
		...prose(step.what),
		...(met.length === 0 ? [] : [paragraph('Errors met here:'), bullets(met.map((error) => [paragraph(errorLink(error))]))]),
	]);
};

/** The message as a link to the page that tells it. */
const messageLink = ({ error, message }: FlowText): Inline => link(message.path, ...messageName(error, message.description));

const textRow = (catalog: Catalog, shown: FlowText): Inline[][] => {
	const { error, message, text } = shown;
	const [leader] = text.causes;
	return [
		[errorLink(error)],
		[messageLink(shown)],
		[whereWords(text.where)],
		leader === undefined
			? ['Not known']
			: [link(causeHref(error.messages, message, leader), ...phrase(causeOf(catalog, leader, `errors/${error.slug}.ts`).title))],
	];
};

const errorTable = (catalog: Catalog, map: FlowMap): Block[] => {
	const texts = textsIn(catalog, map.covers);
	const general = generalErrors(catalog, map);
	return [
		heading(2, 'Errors of this flow'),
		...(texts.length === 0
			? []
			: [table([[['Code'], ['Text'], ['Where'], ['Most common cause']], ...texts.map((shown) => textRow(catalog, shown))])]),
		...(general.length === 0
			? []
			: [
					heading(2, 'Errors of any flow'),
					bullets(general.map((error) => [paragraph(errorLink(error), ...(error.codeIsOurs ? [] : [': ', ...phrase(error.title)]))])),
				]),
	];
};

const flowPage = (catalog: Catalog, map: FlowMap): ReferencePage => ({
	name: `flows/${map.id}`,
	title: flows[map.id],
	description: plain(map.what),
	from: 'flow-maps.ts',
	body: [
		...prose(map.what),
		paragraph(strong('How sure:'), ` ${certainties[map.certainty]}.`),
		heading(2, 'Step by step'),
		element(
			'FlowMap',
			{ parties: map.parties },
			map.steps.map((step) => stepBlock(catalog, map, step)),
		),
		...errorTable(catalog, map),
	],
	sources: map.sources,
});

/** @returns the list of flows and the page of each. */
export const flowPages = (catalog: Catalog): ReferencePage[] => {
	const { flowMaps } = catalog.reference;
	const rows = flowMaps.map(({ id, use, covers }): Inline[][] => [
		[link(address(id), flows[id])],
		[use],
		[String(new Set(textsIn(catalog, covers).map(({ error }) => error)).size)],
	]);
	return [
		{
			name: 'flows/index',
			title: 'Flows, step by step',
			label: 'All flows',
			description: 'The main OAuth flows of Salesforce as maps of steps, with the errors that are met at each step.',
			from: 'flow-maps.ts',
			body: [
				paragraph(
					'A flow is the way in which an app gets its token. Find yours, then the step at which it stopped. Not sure which one it is? Read ',
					link('/guides/which-flow-am-i-in/', 'Which flow am I in'),
					'.',
				),
				table([[['Flow'], ['What it is for'], ['Codes']], ...rows]),
			],
			sources: [],
		},
		...flowMaps.map((map) => flowPage(catalog, map)),
	];
};
