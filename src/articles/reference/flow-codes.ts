/** Which errors belong to a flow, and to one of its steps. */
import type { ErrorText } from '#catalog/define.ts';
import type { FlowMap, FlowStep } from '#catalog/flow-maps.ts';
import type { Message } from '#catalog/pages.ts';
import type { Catalog, ErrorEntry } from '#catalog/types.ts';
import type { Flow } from '#catalog/vocabulary.ts';

/** One text of a flow, with what it belongs to. */
export interface FlowText {
	error: ErrorEntry;
	message: Message;
	text: ErrorText;
}

/** @returns the texts that are met in one of these flows and are not retired, in the order of the catalog. */
export const textsIn = (catalog: Catalog, flows: readonly Flow[]): FlowText[] =>
	catalog.errors
		.filter(({ retired }) => retired === undefined)
		.flatMap((error) =>
			error.messages.flatMap((message) =>
				message.texts.filter((text) => text.flows.some((flow) => flows.includes(flow))).map((text) => ({ error, message, text })),
			),
		);

/** @returns the errors that a reader may meet at a step, each once. */
export const errorsAt = (catalog: Catalog, { covers }: FlowMap, { where, flow }: FlowStep): ErrorEntry[] => {
	const met = textsIn(catalog, flow === undefined ? covers : [flow]).filter(({ text }) =>
		text.where.some((surface) => where.includes(surface)),
	);
	return [...new Set(met.map(({ error }) => error))];
};

/** @returns the errors of no flow in particular that can be met at a step of this one, where it has none of its own for them. */
export const generalErrors = (catalog: Catalog, { covers, steps }: FlowMap): ErrorEntry[] => {
	const places = steps.filter(({ flow }) => flow === undefined).flatMap(({ where }) => where);
	const own = new Set(textsIn(catalog, covers).map(({ error }) => error));
	const general = textsIn(catalog, ['any']).filter(({ text }) => text.where.some((surface) => places.includes(surface)));
	return [...new Set(general.map(({ error }) => error))].filter((error) => !own.has(error));
};
