/** Every page of the site as its source says it: its address, its text, and what can be linked on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { attributeOf, elementsOf, nodesOf, read, textOf } from './articles/mdast.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
const docs = join(root, 'content/docs');

export interface SitePage {
	/** Path from the root of the repository. */
	file: string;
	/** From the root of the site, with a slash at both ends. */
	address: string;
	text: string;
	tree: Root;
	anchors: ReadonlySet<string>;
}

/** A heading that is repeated gets a number behind its anchor; the smallest lose theirs in the built page, see lean.ts. */
const headingAnchors = (tree: Root): string[] => {
	const slugger = new GithubSlugger();
	return nodesOf(tree, 'heading')
		.map((heading) => ({ depth: heading.depth, anchor: slugger.slug(textOf(heading)) }))
		.flatMap(({ depth, anchor }) => (depth < 4 ? anchor : []));
};

const addressOf = (path: string): string => {
	const name = path.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');
	return name === '' ? '/' : `/${name}/`;
};

const pageOf = (path: string): SitePage => {
	const text = readFileSync(join(docs, path), 'utf8');
	const tree = read(text);
	const causes = elementsOf(tree, 'Cause').map((element) => String(attributeOf(element, 'id')));
	return {
		file: `content/docs/${path}`,
		address: addressOf(path),
		text,
		tree,
		anchors: new Set(['_top', ...headingAnchors(tree), ...causes]),
	};
};

/** @returns the pages in the order of their files. */
export const sitePages = (): SitePage[] =>
	readdirSync(docs, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
		.map((entry) => relative(docs, join(entry.parentPath, entry.name)))
		.sort()
		.map(pageOf);

/** @returns what is wrong with a link within the site, or nothing. */
export const findBreak = (pages: ReadonlyMap<string, SitePage>, url: string, from = ''): string | undefined => {
	const [path = '', anchor] = url.split('#');
	const address = path === '' ? from : path;
	const page = pages.get(address);
	if (page === undefined) return `${url}: there is no page ${address}`;
	if (anchor !== undefined && !page.anchors.has(anchor)) return `${url}: ${page.file} has no anchor #${anchor}`;
	return undefined;
};
