/** The page of what tools print in words of their own. */
import { describe, expect, it } from 'vitest';
import { renderOverview } from '../../src/articles/overview.ts';
import { headingAnchor } from '../../src/articles/reference/heading-anchor.ts';
import { searchList } from '../../src/articles/search-list.ts';
import { codesOf, headingsOf, linksOf, nodesOf, read, textOf } from './mdast.ts';
import { catalog, made, page } from './reference-pages.ts';

describe('what tools print', () => {
	it('has a table for each client, at the anchor that links to it', () => {
		for (const { id, name, prints } of catalog.clients) {
			expect(headingsOf(page('what-tools-print'), 2)).toContain(name);
			expect(headingAnchor(name)).toBe(id);
			expect(codesOf(page('what-tools-print'))).toEqual(expect.arrayContaining(prints.flatMap(({ texts }) => [...texts])));
		}
	});

	it('has the words that stand for one code or cause in the table of their client', () => {
		const words = [...catalog.errors, ...catalog.causes.values()].flatMap(({ clientWords = [] }) => clientWords);
		expect(words.length).toBeGreaterThan(20);
		for (const { text, client } of words) {
			expect(headingsOf(page('what-tools-print'), 2)).toContain(client);
			expect(codesOf(page('what-tools-print'))).toContain(text);
		}
	});

	it('is not the only place of the words that stand for one code or cause: the search and the list of messages have them too', () => {
		const listed = codesOf(read(renderOverview(catalog)[1]!.text));
		const named = searchList(catalog).names.map(([text]) => text);
		for (const { id, clientWords = [] } of catalog.causes.values()) {
			for (const { text } of clientWords) {
				expect(listed, id).toContain(text);
				expect(named, id).toContain(text);
			}
		}
	});

	it('leads to a cause on the page of a code that can stand behind the words too, where such a page tells it', () => {
		const rows = nodesOf(page('what-tools-print'), 'tableRow');
		let led = 0;
		for (const { texts, errors = [], causes = [] } of catalog.clients.flatMap(({ prints }) => prints)) {
			const links = rows.filter((row) => codesOf(row)[0] === texts[0]).flatMap((row) => linksOf(row).map(({ url }) => url));
			const messages = catalog.errors.filter(({ slug }) => errors.includes(slug)).flatMap((error) => error.messages);
			for (const id of causes) {
				const told = messages.filter((message) => message.causes.includes(id)).map(({ path }) => `${path}#${id}`);
				if (told.length === 0) continue;
				led++;
				expect(
					told.some((href) => links.includes(href)),
					`${texts[0]}: ${id}`,
				).toBe(true);
			}
		}
		expect(led).toBeGreaterThan(10);
	});

	it('says what words mean, what can stand behind them and who says so', () => {
		const row = nodesOf(page('what-tools-print', made), 'tableRow').find((candidate) => textOf(candidate).includes('ACME-1'));
		expect(row?.children.map(textOf)).toEqual([
			'ACME-1, Acme gave up',
			'It gave up. Its vendor documents it.',
			'TEST_CODE; The app is <unknown> here',
		]);
		for (const words of ['In the acme log.', 'Sources: Article kb-005132365 (Salesforce Help)'])
			expect(textOf(page('what-tools-print', made))).toContain(words);
	});
});
