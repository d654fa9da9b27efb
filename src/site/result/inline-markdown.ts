/** A line of the catalog's Markdown → text, code and strong words. */
import { el } from './dom.ts';

/** A code may break behind its underscores, where it is too long for a phone. */
const breakable = (words: string): (Node | string)[] =>
	words.split(/(?<=_)/).flatMap((part, at) => (at === 0 ? [part] : [el('wbr', {}), part]));

/** @returns the pieces of the line, ready to be put into an element */
export const inlineMarkdown = (line: string): (Node | string)[] =>
	line.split(/(`[^`]{1,200}`|\*\*[^*]{1,200}\*\*)/).flatMap((piece) => {
		if (piece.startsWith('`')) return [el('code', {}, ...breakable(piece.slice(1, -1)))];
		return piece.startsWith('**') ? [el('strong', {}, piece.slice(2, -2))] : breakable(piece);
	});
