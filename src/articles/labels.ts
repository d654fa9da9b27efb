/** What an error and a message are called on the page. Only what Salesforce prints stands in a code span. */
import type { PhrasingContent } from 'mdast';
import type { ErrorText } from '#catalog/define.ts';
import type { Message } from '#catalog/pages.ts';
import type { ErrorEntry } from '#catalog/types.ts';
import { type Flow, flows, type Surface, surfaces } from '#catalog/vocabulary.ts';
import { code, type Inline, link, phrase, plain } from './md.ts';

/** The code, or the title of an error for which Salesforce has none. */
export const errorName = (error: ErrorEntry): PhrasingContent[] => (error.codeIsOurs ? phrase(error.title) : [code(error.code)]);

export const plainErrorName = (error: ErrorEntry): string => (error.codeIsOurs ? plain(error.title) : error.code);

export const errorLink = (error: ErrorEntry): PhrasingContent => link(`/errors/${error.slug}/`, ...errorName(error));

/** The words of a message; the code where it comes without words. */
export const messageName = (error: ErrorEntry, description: string): Inline[] => {
	if (description !== '') return [code(description)];
	return error.codeIsOurs ? ['No text'] : [code(error.code), ' alone'];
};

/** Each flow once; "Any flow" makes the others needless. */
export const singledFlows = (which: readonly Flow[]): Flow[] => (which.includes('any') ? ['any'] : [...new Set(which)]);

/** Several flows in one line. */
export const flowWords = (which: readonly Flow[]): string =>
	singledFlows(which)
		.map((flow) => flows[flow])
		.join(', ');

/** Places in one line. That people also type a text says nothing about where it is met. */
export const whereWords = (which: readonly Surface[]): string => {
	const places = [...new Set(which)];
	const met = places.filter((surface) => surface !== 'typed');
	return (met.length > 0 ? met : places).map((surface) => surfaces[surface]).join('; ');
};

/** A message, with the flows where only some of its texts are meant. */
export const textName = (error: ErrorEntry, message: Message, texts: readonly ErrorText[]): Inline[] => {
	const name = messageName(error, message.description);
	return texts.length === message.texts.length ? name : [...name, `, ${flowWords(texts.flatMap(({ flows: which }) => which))}`];
};
