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
	/** Whether that page is about this message alone. */
	hasOwnPage: boolean;
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

/** Whether it is doubtful that Salesforce prints these words at all. */
export const isInDoubt = (texts: readonly ErrorText[]): boolean => texts.every(({ certainty }) => certainty === 'doubtful');

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
	return [...byId].map(([id, texts]) => {
		const hasOwnPage = entry.pagePerText === true && id !== '' && !isInDoubt(texts);
		const path = hasOwnPage ? `/errors/${slug}/${id}/` : `/errors/${slug}/`;
		return { id, description: texts[0]?.description ?? '', texts, causes: mergeCauses(texts), path, hasOwnPage };
	});
};

/**
 * @param messages those of one error
 * @param from the message that the reader has; its own page comes first
 * @returns the address at which a cause is told, from the site's root
 */
export const causeHref = (messages: readonly Message[], from: Message, cause: CauseId): string => {
	const teller = from.hasOwnPage ? from : messages.find(({ causes, hasOwnPage }) => hasOwnPage && causes.includes(cause));
	return `${(teller ?? from).path}#${cause}`;
};
