/** @returns the anchor that the site makes of a heading: what is neither letter, digit, hyphen nor underscore is dropped. */
export const headingAnchor = (heading: string): string =>
	heading
		.toLowerCase()
		.replaceAll(/[^a-z0-9 _-]/g, '')
		.replaceAll(' ', '-');
