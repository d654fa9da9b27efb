/** A link to a cause, for a reader who has no page yet. */
import type { PhrasingContent } from 'mdast';
import type { ErrorSlug } from '#catalog/define.ts';
import { homeHref } from '#catalog/pages.ts';
import type { Catalog } from '#catalog/types.ts';
import { causeOf } from './lookup.ts';
import { link, phrase } from './md.ts';

/**
 * @param file the entry that names the cause, below `src/catalog`
 * @param preferred errors whose pages come first, in this order, where they tell the cause
 */
export const causeLinkFrom = (catalog: Catalog, id: string, file: string, preferred?: readonly ErrorSlug[]): PhrasingContent =>
	link(homeHref(catalog.errors, id, preferred), ...phrase(causeOf(catalog, id, file).title));
