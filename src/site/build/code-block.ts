/** How a block of code stands in a page: colours as classes, for the policy of the pages knows no style attributes; lines as text. */
import type { ShikiConfig } from 'astro';

type Transformer = NonNullable<ShikiConfig['transformers']>[number];

/** Shiki's theme of CSS variables has ten kinds of token; those that are left out look like the text around them. */
const kinds: Readonly<Record<string, string>> = {
	keyword: 'keyword',
	function: 'function',
	constant: 'constant',
	parameter: 'constant',
	string: 'string',
	'string-expression': 'string',
	comment: 'comment',
};

/** @returns the class of a token with this style, such as `color:var(--astro-code-token-keyword)`. */
const classOf = (style: unknown): string | undefined => kinds[/--astro-code-token-([a-z-]+)\)/.exec(String(style))?.[1] ?? ''];

/** The title of a block, as its fence has it: `title="callback.ts"`. */
const titleIn = (meta: string): string | undefined => /\btitle="([^"]*)"/.exec(meta)?.[1];

/** For Shiki, whose theme must be `css-variables`. */
export const codeBlock: Transformer = {
	name: 'grantfix-code-block',
	span(node) {
		const name = classOf(node.properties['style']);
		node.properties = name === undefined ? {} : { class: name };
	},
	code(node) {
		// What has no colour of its own needs no element.
		node.children = node.children
			.flatMap((line) => (line.type === 'element' ? line.children : [line]))
			.flatMap((token) => (token.type === 'element' && Object.keys(token.properties).length === 0 ? token.children : [token]));
	},
	pre(node) {
		node.properties = { class: 'code' };
	},
	root(root) {
		const title = titleIn(this.options.meta?.__raw ?? '');
		const [block] = root.children;
		if (title === undefined || block?.type !== 'element') return;
		const caption = {
			type: 'element' as const,
			tagName: 'figcaption',
			properties: {},
			children: [{ type: 'text' as const, value: title }],
		};
		root.children = [{ type: 'element', tagName: 'figure', properties: { class: 'titled' }, children: [caption, block] }];
	},
};
