/** Where a reader who has no page yet finds a cause. */
import type { PhrasingContent } from 'mdast';
import { causeHome } from '#catalog/pages.ts';
import type { Catalog } from '#catalog/types.ts';
import { causeOf } from './lookup.ts';
import { link, phrase } from './md.ts';

/**
 * @param codes what the client is shown, where that is known: the page of such a code comes first
 * @returns the address at which the cause is told best
 * @throws {Error} if no error leads to the cause
 */
export const homeHref = ({ errors }: Catalog, id: string, codes?: readonly string[]): string =>
	`${causeHome(errors, id, codes).message.path}#${id}`;

/** @param file the entry that names the cause, below `src/catalog` */
export const causeLinkFrom = (catalog: Catalog, id: string, file: string, codes?: readonly string[]): PhrasingContent =>
	link(homeHref(catalog, id, codes), ...phrase(causeOf(catalog, id, file).title));
