/** Where on this site a cause is told best. */

import type { SignatureIndex } from '../signatures.ts';
import { causeAt, errorAt, tellsCause } from './lookup.ts';

/**
 * @param at position of the cause in the index
 * @param preferred slugs of errors whose articles are to tell it, if one of them does
 * @returns the article and the address in it
 */
export const causeHome = (index: SignatureIndex, at: number, preferred: readonly string[] = []): { slug: string; href: string } => {
	const { id, home } = causeAt(index, at);
	const own = index.errors.find((one) => preferred.includes(one.slug) && tellsCause(one, at));
	const { slug, homes } = own ?? errorAt(index, home);
	return { slug, href: `${homes?.[at] ?? `/errors/${slug}/`}#${id}` };
};
