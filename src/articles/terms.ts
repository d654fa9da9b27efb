/** Links each term of the glossary where an article first uses it. */
import type { Nodes, PhrasingContent } from 'mdast';
import type { Term } from '#catalog/glossary.ts';
import { flows } from '#catalog/vocabulary.ts';
import { type Block, link, walk } from './md.ts';
import { headingAnchor } from './reference/heading-anchor.ts';

const page = '/reference/glossary/';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A term at the beginning of a sentence or within it: only its first letter may differ in case. */
const patternOf = (term: string): RegExp => {
	const [first = '', rest] = [term.slice(0, 1), term.slice(1)];
	return new RegExp(`(?<![\\w-])[${first.toLowerCase()}${first.toUpperCase()}]${escaped(rest)}(?![\\w-])`);
};

/**
 * Splits a text at the first name in it.
 * @param names the longest first, so that "JWT bearer flow" is not taken apart
 * @param due the names that are still to be linked; any other stays whole, with no link in it
 */
const linked = (text: string, names: ReadonlyMap<string, RegExp>, due: Set<string>): PhrasingContent[] => {
	for (const [name, pattern] of names) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const [found] = match;
		return [
			...linked(text.slice(0, match.index), names, due),
			due.delete(name) ? link(`${page}#${headingAnchor(name)}`, found) : { type: 'text', value: found },
			...linked(text.slice(match.index + found.length), names, due),
		];
	}
	return text === '' ? [] : [{ type: 'text', value: text }];
};

/** Facts are looked up rather than read, and the name of a fold is there to be pressed: no link cuts them into pieces. */
const apart = (node: Nodes): Nodes[] => {
	if (node.type !== 'mdxJsxFlowElement') return [];
	if (node.name === 'ArticleFacts') return node.children;
	return node.name === 'Disagreement' ? node.children.slice(0, 1) : [];
};

/**
 * Links terms in paragraphs, each once; labels in bold, code, links, tables, headings, facts and names of folds stay as they are.
 * @param body changed in place
 * @returns the same body
 */
export const linkTerms = (body: Block[], glossary: readonly Term[]): Block[] => {
	const due = new Set(glossary.map(({ term }) => term));
	const longestFirst = [...due, ...Object.values(flows)].sort((a, b) => b.length - a.length);
	const names = new Map(longestFirst.map((name) => [name, patternOf(name)]));
	const nodes = body.flatMap((block) => [...walk(block)]);
	const skipped = new Set(nodes.flatMap(apart).flatMap((node) => [...walk(node)]));
	for (const node of nodes) {
		if (node.type === 'paragraph' && !skipped.has(node))
			node.children = node.children.flatMap((child) => (child.type === 'text' ? linked(child.value, names, due) : [child]));
	}
	return body;
};
