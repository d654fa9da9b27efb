/** Where on this site a cause is told best. */
import type { ErrorSignature, SignatureIndex } from './signatures.ts';

/**
 * @param preferred slugs of errors whose articles are to tell it, if one of them does
 * @returns the article and the address in it; undefined for a cause that the index does not know
 */
export const causeHome = (
	id: string,
	{ causes, errors }: SignatureIndex,
	preferred: readonly string[] = [],
): { slug: string; href: string } | undefined => {
	const at = causes.findIndex((cause) => cause.id === id);
	const tells = ({ messages }: ErrorSignature): boolean => messages.some(({ readings }) => readings.some((one) => one.causes.includes(at)));
	const error = errors.find((one) => preferred.includes(one.slug) && tells(one)) ?? errors[causes[at]?.home ?? -1];
	return error && { slug: error.slug, href: `${error.homes?.[at] ?? `/errors/${error.slug}/`}#${id}` };
};
