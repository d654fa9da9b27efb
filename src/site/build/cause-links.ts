/** Links within a page lead to the address of a cause, which is permanent, and not to that of its heading, which is made of its words. */

/** The address of a cause, and that of its heading. */
const headed = /<section class="cause[^>]* id="([^"]*)"[^>]*>\s*<div class="sl-heading-wrapper level-h3">\s*<h3 id="([^"]*)"/g;

/** Where a link of the table of contents leads, or the one behind a heading. */
const anchor = /(?<=<a (?:class="sl-anchor-link" )?href="#)[^"]*/g;

/** A heading, and the link behind it that is named by it. */
const name = /(?<=<h3 id="|aria-labelledby=")[^"]*/g;

/**
 * No address leads to the heading of a cause then: its own is made of that of the cause, which is shorter than its words.
 * @returns the page, with the addresses of its causes in place of those of their headings
 */
export const withPermanentLinks = (html: string): string => {
	const causes = new Map([...html.matchAll(headed)].map(([, cause = '', heading = '']) => [heading, cause]));
	return html
		.replaceAll(anchor, (given) => causes.get(given) ?? given)
		.replaceAll(name, (given) => (causes.has(given) ? `${causes.get(given)}-h` : given));
};
