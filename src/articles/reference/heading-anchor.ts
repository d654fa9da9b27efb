import { slug } from 'github-slugger';

/** @returns the anchor that the site makes of a heading: Astro asks the same package. */
export const headingAnchor = (heading: string): string => slug(heading);
