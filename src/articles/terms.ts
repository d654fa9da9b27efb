/** Links each term of the glossary where an article first uses it. */
import type { PhrasingContent } from 'mdast';
import type { Term } from '#catalog/glossary.ts';
import { type Block, link, walk } from './md.ts';
import { headingAnchor } from './reference/heading-anchor.ts';

const page = '/reference/glossary/';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A term at the beginning of a sentence or within it: only its first letter may differ in case. */
const patternOf = ({ term }: Term): RegExp => {
	const [first = '', rest] = [term.slice(0, 1), term.slice(1)];
	return new RegExp(`(?<![\\w-])[${first.toLowerCase()}${first.toUpperCase()}]${escaped(rest)}(?![\\w-])`);
};

/** Splits a text at the first term in it that is not yet linked. */
const linked = (text: string, open: Map<string, RegExp>): PhrasingContent[] => {
	for (const [term, pattern] of open) {
		const match = pattern.exec(text);
		if (match === null) continue;
		open.delete(term);
		const end = match.index + match[0].length;
		return [
			...linked(text.slice(0, match.index), open),
			link(`${page}#${headingAnchor(term)}`, match[0]),
			...linked(text.slice(end), open),
		];
	}
	return text === '' ? [] : [{ type: 'text', value: text }];
};

/**
 * Links terms in paragraphs, each once; labels in bold, code, links, tables and headings stay as they are.
 * @param body changed in place
 * @returns the same body
 */
export const linkTerms = (body: Block[], glossary: readonly Term[]): Block[] => {
	// The longest first, so that "JWT bearer flow" is not taken apart.
	const open = new Map([...glossary].sort((a, b) => b.term.length - a.term.length).map((term) => [term.term, patternOf(term)]));
	for (const node of body.flatMap((block) => [...walk(block)])) {
		if (node.type === 'paragraph')
			node.children = node.children.flatMap((child) => (child.type === 'text' ? linked(child.value, open) : [child]));
	}
	return body;
};
