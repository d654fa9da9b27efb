/** The twin of an article as plain Markdown (GFM), for readers that are programs and for tickets. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { articleBody, headOf, type Output } from '../article.ts';
import { type Block, code, type Element, link, paragraph, strong, walk } from '../md.ts';
import type { Page } from '../page.ts';

const writer = unified()
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkStringify, { bullet: '-', listItemIndent: 'one', resourceLink: true });

const attributeOf = ({ attributes }: Element, wanted: string): string => {
	const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === wanted);
	return typeof found?.value === 'string' ? found.value : '';
};

const noted = (title: string, inside: Block[]): Block => ({ type: 'blockquote', children: [paragraph(strong(`${title}.`)), ...inside] });

/** What a component says without its looks. A program has no use for the paste box. */
const told = (element: Element): Block[] => {
	const inside = plainBlocks(element.children as Block[]);
	switch (element.name) {
		case 'DiagnoseBox':
			return [];
		case 'Aside':
			return [noted(attributeOf(element, 'title'), inside)];
		case 'Disagreement':
			return [{ type: 'blockquote', children: inside }];
		case 'TabItem':
			return [paragraph(strong(`If it is: ${attributeOf(element, 'label')}.`)), ...inside];
		case 'Fix': {
			const app = attributeOf(element, 'app');
			return [paragraph(`Who does it: ${attributeOf(element, 'who')}.${app === '' ? '' : ` Applies to: ${app}.`}`), ...inside];
		}
		case 'Cause': {
			const [title, ...rest] = inside;
			return [...(title ? [title] : []), paragraph('Cause ', code(attributeOf(element, 'id'))), ...rest];
		}
		default:
			return inside;
	}
};

const plainBlocks = (blocks: readonly Block[]): Block[] =>
	blocks.flatMap((block) => (block.type === 'mdxJsxFlowElement' ? told(block) : [block]));

/** The twin has no anchors of its own, so a link within the page names the page. */
const withPage = (root: Root, path: string): Root => {
	for (const node of walk(root)) if (node.type === 'link' && node.url.startsWith('#')) node.url = path + node.url;
	return root;
};

/** The address of the twin, from the root of the site. */
export const twinPath = ({ path }: Pick<Page, 'path'>): string => `${path.replace(/\/$/, '')}.md`;

/** @returns the twin as it is committed and served. */
export const renderTwin = (page: Page): Output => {
	const { title, lastUpdated } = headOf(page);
	const content: Root = {
		type: 'root',
		children: [
			{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
			paragraph('The page: ', link(page.path, page.path), `. Last reviewed ${lastUpdated}.`),
			...plainBlocks(articleBody(page)),
		],
	};
	return { path: `public${twinPath(page)}`, text: writer.stringify(withPage(content, page.path)) };
};
