/** Where on this site a cause is told best. */
import type { SignatureIndex } from './types.ts';

/** @returns the article and the address in it; undefined for a cause that the index does not know */
export const causeHome = (id: string, { causes, errors }: SignatureIndex): { slug: string; href: string } | undefined => {
	const at = causes.findIndex((cause) => cause.id === id);
	const error = errors[causes[at]?.home ?? -1];
	return error && { slug: error.slug, href: `${error.homes?.[at] ?? `/errors/${error.slug}/`}#${id}` };
};
