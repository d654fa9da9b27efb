/** Prose of the catalog as a tiny tree, for a page that builds its elements one by one and never reads HTML. */
import type { Nodes, PhrasingContent } from 'mdast';
import { phrase, prose } from '../md.ts';

/** A piece of a line: bare words, a machine string, or words of the screen that stand out. */
export type Piece = string | readonly ['code' | 'strong', string];
/** A line: a string where nothing in it stands out. */
export type Line = string | readonly Piece[];
/** A paragraph, or the items of a list. */
export type ToldBlock = Line | { list: readonly Line[] };

const refuse = (node: Nodes, markdown: string): never => {
	throw new Error(
		`A result shows words, code spans and strong words; this prose holds a ${node.type}. Put it into an article’s section, or say it in words:\n${markdown}`,
	);
};

/** A setting may hold an address in its name. */
const wordsOf = (node: PhrasingContent, markdown: string): string =>
	node.type === 'text' || node.type === 'inlineCode' ? node.value : refuse(node, markdown);

const piece = (node: PhrasingContent, markdown: string): Piece => {
	if (node.type === 'inlineCode') return ['code', node.value];
	if (node.type === 'strong') return ['strong', node.children.map((child) => wordsOf(child, markdown)).join('')];
	return wordsOf(node, markdown);
};

const lineOf = (nodes: readonly PhrasingContent[], markdown: string): Line => {
	const pieces = nodes.map((node) => piece(node, markdown));
	return pieces.every((one) => typeof one === 'string') ? pieces.join('') : pieces;
};

/**
 * Reads prose of one paragraph.
 * @throws {Error} if it is more, or holds what a result does not show.
 */
export const toldLine = (markdown: string): Line => lineOf(phrase(markdown), markdown);

/**
 * Reads prose of any number of paragraphs and flat lists.
 * @throws {Error} if it holds what a result does not show.
 */
export const toldBlocks = (markdown: string): ToldBlock[] =>
	prose(markdown).map((block) => {
		if (block.type === 'paragraph') return lineOf(block.children, markdown);
		if (block.type !== 'list') return refuse(block, markdown);
		return {
			list: block.children.map((item) => {
				const [first, ...rest] = item.children;
				return first?.type === 'paragraph' && rest.length === 0 ? lineOf(first.children, markdown) : refuse(item, markdown);
			}),
		};
	});
