/** What of an address can be derived from a code or a text, and so need not travel. */

/** @returns a code or a text as a part of an address: small letters and digits, joined by hyphens. */
export const slugOf = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/['’]/g, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');

/** @returns the address of the page that tells one message of an error. */
export const pathOf = (slug: string, text: string): string => `/errors/${slug}/${slugOf(text)}/`;
