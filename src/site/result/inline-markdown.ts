/** A line of the catalog's Markdown → text, code and strong words. */
import { el } from './dom.ts';

/** @returns the pieces of the line, ready to be put into an element */
export const inlineMarkdown = (line: string): (Node | string)[] =>
	line
		.split(/(`[^`]{1,200}`|\*\*[^*]{1,200}\*\*)/)
		.map((piece) =>
			piece.startsWith('`') ? el('code', {}, piece.slice(1, -1)) : piece.startsWith('**') ? el('strong', {}, piece.slice(2, -2)) : piece,
		);
