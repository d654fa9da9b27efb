/**
 * Which page tells what. The addresses are permanent: `/errors/<slug>/`, for a code with a page per
 * text `/errors/<slug>/<message>/`, and within a page `#<cause>`.
 */
import type { CauseId, ErrorInput, ErrorSlug, ErrorText } from './define.ts';
import type { ErrorEntry } from './types.ts';

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

const messageId = (description: string): string =>
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
const isInDoubt = (texts: readonly ErrorText[]): boolean => texts.every(({ certainty }) => certainty === 'doubtful');

/**
 * Groups an error's texts by description, in the order of the entry.
 * @param slug the file name of the entry
 */
export const groupMessages = (entry: ErrorInput, slug: string): Message[] => {
	const byId = new Map<string, ErrorText[]>();
	for (const text of entry.texts) {
		const id = messageId(text.description);
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
 * @returns the message whose page tells a cause
 */
const tellerOf = (messages: readonly Message[], from: Message, cause: CauseId): Message =>
	from.hasOwnPage ? from : (messages.find(({ causes, hasOwnPage }) => hasOwnPage && causes.includes(cause)) ?? from);

/** @returns the address at which a cause is told, from the site's root */
export const causeHref = (messages: readonly Message[], from: Message, cause: CauseId): string =>
	`${tellerOf(messages, from, cause).path}#${cause}`;

/** Pages to which nobody is sent who does not have their very code: no code, the old protocol, or words in doubt. */
const isRemote = ({ codeIsOurs, family }: ErrorEntry, { texts }: Message): boolean =>
	codeIsOurs === true || family === 'oauth1' || isInDoubt(texts);

/**
 * @param preferred errors whose pages come first, in this order, where they tell the cause
 * @returns where a cause is told best: where it ranks highest, and of such pages the one whose texts it leads most often
 * @throws {Error} if no error leads to the cause
 */
export const homeOf = (
	errors: readonly ErrorEntry[],
	id: CauseId,
	preferred: readonly ErrorSlug[] = [],
): { error: ErrorEntry; message: Message } => {
	const tellers = errors.flatMap((error) => {
		const led = error.messages.filter(({ causes }) => causes[0] === id).length;
		const asked = preferred.indexOf(error.slug);
		return error.messages
			.filter(({ causes }) => causes.includes(id))
			.map((message) => ({
				error,
				message,
				order: [
					asked === -1 ? preferred.length : asked,
					isRemote(error, message) ? 1 : 0,
					message.causes.indexOf(id),
					-led,
					message.id === '' ? 1 : 0,
				],
			}));
	});
	const [first] = tellers.toSorted((one, other) => {
		const at = one.order.findIndex((value, index) => value !== other.order[index]);
		return at === -1 ? 0 : (one.order[at] ?? 0) - (other.order[at] ?? 0);
	});
	if (first === undefined) throw new Error(`No error leads to the cause "${id}".`);
	const { error, message } = first;
	return { error, message: tellerOf(error.messages, message, id) };
};

/** @returns the address at which a cause is told best, for a reader who has no page yet; see `homeOf` */
export const homeHref = (errors: readonly ErrorEntry[], id: CauseId, preferred?: readonly ErrorSlug[]): string =>
	`${homeOf(errors, id, preferred).message.path}#${id}`;
