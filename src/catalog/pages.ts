/**
 * Which page tells what. The addresses are permanent: `/errors/<slug>/`, for a code with a page per
 * text `/errors/<slug>/<message>/`, and within a page `#<cause>`.
 */
import type { CauseId, ErrorInput, ErrorText } from './define.ts';

/** All texts of a code that share one description; the flow tells them apart. */
export interface Message {
	/** The description as part of an address; `''` for the code alone. */
	id: string;
	/** Exactly as Salesforce prints it. */
	description: string;
	texts: readonly ErrorText[];
	/** The causes of all its texts, the most frequent first. */
	causes: readonly CauseId[];
	/** The page that tells this message. */
	path: string;
}

const fold = (description: string): string =>
	description
		.toLowerCase()
		.replaceAll(/['’]/g, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');

/** Interleaves the causes of several texts: first causes first, so that no text's leader ends up last. */
const mergeCauses = (texts: readonly ErrorText[]): CauseId[] => {
	const longest = Math.max(...texts.map(({ causes }) => causes.length));
	const ranks = Array.from({ length: longest }, (_, rank) => texts.flatMap(({ causes }) => causes[rank] ?? []));
	return [...new Set(ranks.flat())];
};

/**
 * Groups an error's texts by description, in the order of the entry.
 * @param slug the file name of the entry
 */
export const groupMessages = (entry: ErrorInput, slug: string): Message[] => {
	const byId = new Map<string, ErrorText[]>();
	for (const text of entry.texts) {
		const id = fold(text.description);
		byId.set(id, [...(byId.get(id) ?? []), text]);
	}
	return [...byId].map(([id, texts]) => ({
		id,
		description: texts[0]?.description ?? '',
		texts,
		causes: mergeCauses(texts),
		path: entry.pagePerText && id !== '' ? `/errors/${slug}/${id}/` : `/errors/${slug}/`,
	}));
};

/**
 * @param messages those of one error
 * @param from the message that the reader has; its own page comes first
 * @returns the address at which a cause is told, from the site's root
 */
export const causeHref = (messages: readonly Message[], from: Message, cause: CauseId): string => {
	const tellers = messages.filter((message) => message.causes.includes(cause) && message.id !== '');
	const teller = from.id === '' ? (tellers[0] ?? from) : from;
	return `${teller.path}#${cause}`;
};
