/** The handful of mdast builders that the sections speak, and the reader of the catalog's prose. */
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import type {} from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ComponentName } from './components.ts';

/** What may stand in a section, and inside a component. */
export type Block = BlockContent | DefinitionContent;
/** A string is text for the reader; machine strings go through `code`. */
export type Inline = PhrasingContent | string;

export type Element = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

const inline = (parts: readonly Inline[]): PhrasingContent[] =>
	parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));

export const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
export const strong = (...parts: Inline[]): PhrasingContent => ({ type: 'strong', children: inline(parts) });
export const link = (url: string, ...parts: Inline[]): PhrasingContent => ({ type: 'link', url, children: inline(parts) });
export const paragraph = (...parts: Inline[]): Block => ({ type: 'paragraph', children: inline(parts) });
export const fence = (lang: string, value: string): Block => ({ type: 'code', lang, value });
export const heading = (depth: 2 | 3 | 4, ...parts: Inline[]): Block => ({ type: 'heading', depth, children: inline(parts) });

const listOf = (ordered: boolean, items: readonly Block[][]): Block => {
	const spread = items.some((blocks) => blocks.length > 1);
	return { type: 'list', ordered, spread, children: items.map((children) => ({ type: 'listItem', spread, children })) };
};
export const bullets = (items: readonly Block[][]): Block => listOf(false, items);
export const steps = (items: readonly Block[][]): Block => listOf(true, items);

/** @param rows the header first; every row has as many cells as the header. */
export const table = (rows: readonly (readonly Inline[])[][]): Block => ({
	type: 'table',
	children: rows.map((cells) => ({
		type: 'tableRow',
		children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
	})),
});

/** A component of the site. `true` becomes a bare attribute, and what is no text an expression. */
export const element = (
	name: ComponentName,
	attributes: Readonly<Record<string, string | number | true | object>>,
	children: Block[] = [],
): Block => ({
	type: 'mdxJsxFlowElement',
	name,
	attributes: Object.entries(attributes).map(([key, value]) => ({
		type: 'mdxJsxAttribute',
		name: key,
		value:
			value === true ? null : typeof value === 'string' ? value : { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value) },
	})),
	children,
});

/** Every node of a tree, parents first. */
export function* walk(node: Nodes): Generator<Nodes> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* walk(child);
}

const reader = unified().use(remarkParse).use(remarkGfm);

/**
 * GFM makes a link of every address in a text, even of an escaped one. In prose an address is part of
 * a label or an example, so it is quoted like every machine string.
 */
const quoted = (node: PhrasingContent): PhrasingContent => {
	if (node.type !== 'link') return node;
	const [text] = node.children;
	const bare = text?.type === 'text' && [text.value, `http://${text.value}`, `mailto:${text.value}`].includes(node.url);
	return bare ? code(text.value) : node;
};

/**
 * Reads a prose field of the catalog.
 * @throws {Error} on HTML: in MDX it would be a component that nobody wrote.
 */
export const prose = (markdown: string): Block[] => {
	const root = reader.parse(markdown);
	for (const node of walk(root)) {
		if (node.type === 'html') {
			throw new Error(`This prose contains HTML: "${node.value}". Put it into a code span:\n${markdown}`);
		}
		if ('children' in node) node.children = (node.children as PhrasingContent[]).map(quoted);
	}
	return root.children as Block[];
};

/**
 * Reads a prose field that has to stand within a line.
 * @throws {Error} if it is more than one paragraph.
 */
export const phrase = (markdown: string): PhrasingContent[] => {
	// Within a line "1701. A nonce" is a number and no list, so something has to stand before it.
	const [first, ...rest] = prose(`. ${markdown}`);
	const [start, ...others] = first?.type === 'paragraph' ? first.children : [];
	if (start?.type !== 'text' || rest.length > 0) {
		throw new Error(`This prose stands within a line and must be one paragraph of text:\n${markdown}`);
	}
	return start.value === '. ' ? others : [{ type: 'text', value: start.value.slice(2) }, ...others];
};

/** Prose as bare words, for places that know no Markdown. */
export const plain = (markdown: string): string =>
	prose(markdown)
		.map((block) => [...walk(block)].map((node) => ('value' in node ? node.value : '')).join(''))
		.join(' ');

/** Prose that opens with other words in its first paragraph, or after them where it opens with none. */
export const opened = (opening: readonly Inline[], markdown: string): Block[] => {
	const [first, ...rest] = prose(markdown);
	if (first?.type === 'paragraph') return [paragraph(...opening, ' ', ...first.children), ...rest];
	return [paragraph(...opening), ...(first ? [first, ...rest] : [])];
};

/** Puts a separator between things said one after another. */
export const joined = (items: readonly (readonly Inline[])[], separator: string): Inline[] =>
	items.flatMap((item, index) => (index === 0 ? item : [separator, ...item]));
