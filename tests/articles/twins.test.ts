/** What programs read says the same as the pages, in plain Markdown and JSON. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { renderArticles } from '../../src/articles/article.ts';
import { renderTwins } from '../../src/articles/twins/index.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { findBreak, sitePages } from '../site-map.ts';
import { fixture, nasty } from './fixture.ts';
import { attributeOf, codesOf, elementsOf, fencesOf, headingsOf, linksOf, nodesOf, read, textOf } from './mdast.ts';

const catalog = await loadCatalog();
const outputs = new Map(renderTwins(catalog).map(({ path, text }) => [path, text]));
const file = (path: string): string => outputs.get(path) ?? expect.fail(`${path} was not rendered`);
const readPlain = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const pages = new Map(sitePages().map((page) => [page.address, page]));

const articles = renderArticles(catalog).map(({ path, text }) => ({
	path,
	twin: path.replace('content/docs/', 'public/'),
	tree: read(text),
}));
const twinFile = (path: string): string => path.replace(/(?:\/index)?\.mdx$/, '.md');

describe('the twin of an article', () => {
	it.each(articles.map(({ path, twin, tree }) => [path, twinFile(twin), tree] as const))(
		'%s tells all that the page tells',
		(_path, twin, tree) => {
			const plain = readPlain(file(twin));
			for (const depth of [2, 3, 4]) expect(headingsOf(plain, depth)).toEqual(headingsOf(tree, depth));
			expect(fencesOf(plain)).toEqual(fencesOf(tree));
			const ids = elementsOf(tree, 'Cause').map((cause) => String(attributeOf(cause, 'id')));
			expect(codesOf(plain).toSorted()).toEqual([...codesOf(tree), ...ids].toSorted());
		},
	);

	it('is Markdown that needs no component', () => {
		for (const { twin } of articles) expect(nodesOf(readPlain(file(twinFile(twin))), 'html')).toEqual([]);
	});

	it('leads to pages and anchors that are there', () => {
		const urls = articles.flatMap(({ twin }) => linksOf(readPlain(file(twinFile(twin)))).map(({ url }) => url));
		expect(urls.filter((url) => url.startsWith('#'))).toEqual([]);
		expect([...new Set(urls)].filter((url) => url.startsWith('/')).flatMap((url) => findBreak(pages, url) ?? [])).toEqual([]);
	});

	it('keeps a machine text to the letter', () => {
		const twin = renderTwins(fixture()).find(({ path }) => path === 'public/errors/test-code.md');
		expect(codesOf(readPlain(twin?.text ?? ''))).toContain(nasty);
	});

	it('names the kind of app that a fix is for', () => {
		const text = textOf(readPlain(file('public/errors/oauth-app-blocked.md')));
		for (const kind of ['Connected App', 'External Client App']) expect(text).toContain(`If it is: ${kind}.`);
	});
});

describe('the list of all codes', () => {
	const list = JSON.parse(file('public/errors.json'));

	it('has every code and every cause', () => {
		expect(list.version).toBe(1);
		expect(list.errors.map(({ slug }: { slug: string }) => slug)).toEqual(catalog.errors.map(({ slug }) => slug));
		expect(list.causes.map(({ id }: { id: string }) => id)).toEqual([...catalog.causes.keys()]);
	});

	it('leads to pages, anchors and twins that are there', () => {
		for (const { texts, causes } of list.errors) {
			for (const { page } of [...texts, ...causes]) expect(findBreak(pages, page)).toBeUndefined();
			for (const { markdown } of texts) expect(outputs.has(`public${markdown}`), markdown).toBe(true);
		}
	});

	it('says where an admin may have meant it', () => {
		const deliberate = list.causes.filter((cause: { deliberate: boolean }) => cause.deliberate).map(({ id }: { id: string }) => id);
		expect(deliberate).toContain('app-blocked-by-admin');
		expect(deliberate).not.toContain('consumer-key-wrong');
	});
});

describe('the note for programs', () => {
	it('is short and leads somewhere', () => {
		const note = file('public/llms.txt');
		expect(new TextEncoder().encode(note).length).toBeLessThanOrEqual(2048);
		for (const { url } of linksOf(readPlain(note)))
			expect(outputs.has(`public${url}`) || findBreak(pages, url) === undefined, url).toBe(true);
	});
});
