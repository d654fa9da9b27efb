/** Where an answer is shown: its links and its words depend on it. */
import type { Moment } from '#engine/types.ts';

export interface Place {
	/** The site's base path, with a slash at its end. */
	base: string;
	/** Slug of the error whose article this is; undefined elsewhere. */
	code: string | undefined;
	/** Path of this page. */
	path: string;
	/** Level of the verdict's heading. */
	level: number;
	/** The label of the vendor’s app in Setup, where the brand names it. */
	app: string | undefined;
	/** When the first step of a recording failed that did. */
	failed?: Moment | undefined;
}

const pathOf = (href: string): string => href.split('#')[0] ?? '';

/** @returns whether an address of a candidate lies on the page that the reader sees. */
export const isHere = (href: string, { base, path }: Place): boolean => path === base + pathOf(href).slice(1);

/** @returns the address as a link on this page: only its anchor where it stays on the page. */
export const linkTo = (href: string, place: Place): string =>
	isHere(href, place) && href.includes('#') ? href.slice(href.indexOf('#')) : place.base + href.slice(1);
