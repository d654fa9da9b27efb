/** What becomes a link has where to go; the links of the pages themselves: tests/content.test.ts. */
import { describe, expect, it } from 'vitest';
import { linked } from '#engine/linked.ts';
import { setupAddresses } from '../../src/articles/setup-path.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { renderPages } from '../../src/generate.ts';
import { read as diagnosed, index } from '../engine/index.ts';
import { findBreak, sitePages } from '../site-map.ts';
import { elementsOf, nodesOf, read, textOf } from './mdast.ts';

const pages = renderPages(await loadCatalog()).map(({ path, text }) => ({ path, tree: read(text) }));

const site = new Map(sitePages().map((page) => [page.address, page]));

describe('the box leads to the page that tells the cause in full:', () => {
	const expectTold = (href: string): void => expect(findBreak(site, href)).toBeUndefined();

	it.each(index.errors)('for $code without a text ($slug)', ({ slug }) => {
		const candidates = linked(slug, null, index, diagnosed(''))?.candidates ?? [];
		expect(candidates).not.toEqual([]);
		for (const { href } of candidates) expectTold(href);
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
