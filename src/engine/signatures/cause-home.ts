/** Where on this site a cause is told best. */
import type { CauseSignature, ErrorSignature } from '../signatures.ts';

/** @returns whether the article of an error tells a cause */
export const tellsCause = ({ messages }: ErrorSignature, cause: CauseSignature): boolean =>
	messages.some(({ readings }) => readings.some(({ causes }) => causes.includes(cause)));

/**
 * @param preferred errors whose articles are to tell it, if one of them does
 * @returns the article and the address in it
 */
export const causeHome = (cause: CauseSignature, preferred: readonly ErrorSignature[] = []): { slug: string; href: string } => {
	const { slug, pages } = preferred.find((error) => tellsCause(error, cause)) ?? cause.home;
	return { slug, href: `${pages.get(cause) ?? `/errors/${slug}/`}#${cause.id}` };
};
