/** Where a reader who has no page yet finds a cause. */
import type { PhrasingContent } from 'mdast';
import { causeHref, isInDoubt, type Message } from '#catalog/pages.ts';
import type { Catalog, ErrorEntry } from '#catalog/types.ts';
import { causeOf } from './lookup.ts';
import { link, phrase } from './md.ts';

/** Pages to which nobody is sent who does not have their very code: no code, the old protocol, or words in doubt. */
const isRemote = ({ codeIsOurs, family }: ErrorEntry, { texts }: Message): boolean =>
	codeIsOurs === true || family === 'oauth1' || isInDoubt(texts);

/**
 * @param codes what the client is shown, where that is known: the page of such a code comes first
 * @returns the address at which the cause is told: where it ranks highest, and of such pages the one whose texts it leads most often
 * @throws {Error} if no error leads to the cause.
 */
export const causeHome = (catalog: Catalog, id: string, codes: readonly string[] = []): string => {
	const tellers = catalog.errors.flatMap((error) => {
		const led = error.messages.filter(({ causes }) => causes[0] === id).length;
		return error.messages
			.filter(({ causes }) => causes.includes(id))
			.map((message) => {
				const shown = codes.indexOf(error.code);
				return {
					href: causeHref(error.messages, message, id),
					order: [
						shown === -1 ? codes.length : shown,
						isRemote(error, message) ? 1 : 0,
						message.causes.indexOf(id),
						-led,
						message.id === '' ? 1 : 0,
					],
				};
			});
	});
	const [first] = tellers.toSorted((one, other) => {
		const at = one.order.findIndex((value, index) => value !== other.order[index]);
		return at === -1 ? 0 : (one.order[at] ?? 0) - (other.order[at] ?? 0);
	});
	if (first === undefined) throw new Error(`No error leads to the cause "${id}".`);
	return first.href;
};

/** @param file the entry that names the cause, below `src/catalog` */
export const causeLinkFrom = (catalog: Catalog, id: string, file: string, codes: readonly string[] = []): PhrasingContent =>
	link(causeHome(catalog, id, codes), ...phrase(causeOf(catalog, id, file).title));
