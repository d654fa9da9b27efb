/** Reads a page back as MDX would, and asks it simple questions. */
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { walk } from '../../src/articles/md.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

export const read = (mdx: string): Root => reader.parse(mdx);

export const textOf = (node: Nodes): string => [...walk(node)].map((child) => ('value' in child ? child.value : '')).join('');

export const nodesOf = <Type extends Nodes['type']>(tree: Nodes, type: Type): Extract<Nodes, { type: Type }>[] =>
	[...walk(tree)].filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);

export const headingsOf = (tree: Nodes, depth: number): string[] =>
	nodesOf(tree, 'heading')
		.filter((heading) => heading.depth === depth)
		.map(textOf);

export const codesOf = (tree: Nodes): string[] => nodesOf(tree, 'inlineCode').map(({ value }) => value);

export const fencesOf = (tree: Nodes): string[] => nodesOf(tree, 'code').map(({ value }) => value);

export const linksOf = (tree: Nodes): { url: string; text: string }[] =>
	nodesOf(tree, 'link').map((link) => ({ url: link.url, text: textOf(link) }));

export const elementsOf = (tree: Nodes, name: string) => nodesOf(tree, 'mdxJsxFlowElement').filter((element) => element.name === name);

/** The value of an attribute of a component, as it is written; `true` for a bare one. */
export const attributeOf = (element: ReturnType<typeof elementsOf>[number], name: string): unknown => {
	const attribute = element.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
	if (attribute === undefined) return undefined;
	return typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? true);
};

export const frontMatterOf = (tree: Root): Record<string, unknown> => parse(nodesOf(tree, 'yaml')[0]?.value ?? '');
