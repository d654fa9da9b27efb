/** The one place where a tree becomes the text of a page. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { importsOf } from './components.ts';
import { type Block, walk } from './md.ts';

/** What Starlight reads from the head of a page. */
export interface FrontMatter {
	title: string;
	description: string;
	/** A day, `YYYY-MM-DD`. */
	lastUpdated: string;
	editUrl: false;
	sidebar: { label: string };
	/** Only where search must not find the page. */
	pagefind?: false;
}

// An autolink in angle brackets would be a component in MDX, so links are always written in full.
// Aligned tables would make one changed cell a change of every row.
const writer = unified()
	.use(remarkFrontmatter)
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkMdx)
	.use(remarkStringify, { bullet: '-', listItemIndent: 'one', resourceLink: true });

/**
 * @param source the file that a reader should edit instead, from the root of the repository
 * @returns the page as MDX, ready for the disk.
 */
export const toMdx = (frontMatter: FrontMatter, source: string, body: readonly Block[]): string => {
	const content: Root = { type: 'root', children: [...body] };
	const used = new Set([...walk(content)].flatMap((node) => (node.type === 'mdxJsxFlowElement' ? (node.name ?? []) : [])));
	const imports = importsOf(used);
	return writer.stringify({
		type: 'root',
		children: [
			{ type: 'yaml', value: stringify(frontMatter, { lineWidth: 0 }).trimEnd() },
			{ type: 'mdxFlowExpression', value: `/* Generated from ${source} by npm run generate. Do not edit. */` },
			...(imports.length > 0 ? [{ type: 'mdxjsEsm' as const, value: imports.join('\n') }] : []),
			...content.children,
		],
	});
};
