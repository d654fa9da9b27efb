/** No link of a generated page leads nowhere, and what becomes a link has where to go. */
import { describe, expect, it } from 'vitest';
import { linked } from '#engine/linked.ts';
import { headingAnchor } from '../../src/articles/reference/heading-anchor.ts';
import { setupAddresses } from '../../src/articles/setup-path.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { renderPages } from '../../src/generate.ts';
import { read as diagnosed, index } from '../engine/index.ts';
import { attributeOf, elementsOf, headingsOf, linksOf, nodesOf, read, textOf } from './mdast.ts';

const pages = renderPages(await loadCatalog()).map(({ path, text }) => ({ path, tree: read(text) }));

/** The address at which Starlight serves a file. */
const addressOf = (path: string): string =>
	`/${path
		.replace('content/docs/', '')
		.replace(/\.mdx$/, '')
		.replace(/(^|\/)index$/, '')}/`;

const anchors = new Map(
	pages.map(({ path, tree }) => [
		addressOf(path),
		new Set([
			...elementsOf(tree, 'Cause').map((element) => attributeOf(element, 'id')),
			...headingsOf(tree, 2).map((heading) => headingAnchor(heading)),
		]),
	]),
);

describe('the links of', () => {
	it.each(pages.map((page) => [page.path, page.tree] as const))('%s', (path, tree) => {
		for (const { url, text } of linksOf(tree)) {
			expect(text, 'a link reads as words, not as an address').not.toMatch(/^https?:|^mailto:/);
			if (!url.startsWith('/') && !url.startsWith('#')) {
				expect(url).toMatch(/^https?:\/\//);
				continue;
			}
			const [page = '', anchor] = url.startsWith('#') ? [addressOf(path), url.slice(1)] : url.split('#');
			// Guides are written by hand; the build of the site checks those.
			if (!page.startsWith('/errors/')) continue;
			expect([...anchors.keys()], `${url} has a page`).toContain(page);
			if (anchor !== undefined) expect([...(anchors.get(page) ?? [])], `${url} has an anchor`).toContain(anchor);
		}
	});
});

describe('the box leads to the page that tells the cause in full:', () => {
	const expectTold = (href: string): void => {
		const [page = '', anchor = ''] = href.split('#');
		expect([...(anchors.get(page) ?? [])], href).toContain(anchor);
	};

	it.each(index.errors)('for $code without a text ($slug)', ({ slug }) => {
		for (const { href } of linked(slug, null, index, diagnosed(''))?.candidates ?? []) expectTold(href);
	});

	it.each(index.errors)('for each text of $code ($slug)', ({ code, messages }) => {
		for (const { text } of messages)
			for (const { href } of diagnosed(`error=${code}&error_description=${encodeURIComponent(text)}`).candidates) expectTold(href);
	});
});

it('asks for the My Domain once, and only where a cause leads to a page of Setup whose address is known', () => {
	const known = setupAddresses();
	const articles = pages.filter(({ tree }) => elementsOf(tree, 'Cause').length > 0);
	expect(articles.length).toBeGreaterThan(50);
	for (const { path, tree } of articles) {
		const ways = elementsOf(tree, 'Cause').flatMap((cause) => nodesOf(cause, 'strong').map(textOf));
		const leads = ways.some((way) => Object.hasOwn(known, way));
		expect(elementsOf(tree, 'OwnSetup').length, path).toBe(leads ? 1 : 0);
	}
});
