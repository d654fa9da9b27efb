/** What a machine printed reaches the reader to the letter. */
import fc from 'fast-check';
import { mdxToJs, mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../src/articles/article.ts';
import { opened, phrase, prose } from '../../src/articles/md.ts';
import { pagesOf } from '../../src/articles/page.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Catalog } from '../../src/catalog/types.ts';
import { renderPages } from '../../src/generate.ts';
import { fixture, nasty } from './fixture.ts';
import { codesOf, fencesOf, linksOf, read, textOf } from './mdast.ts';

const catalog = await loadCatalog();

/** The page without its head, which Astro cuts off before it compiles the rest. */
const bodyOf = (mdx: string): string => mdx.replace(/^---\n.*?\n---\n/s, '');
const pageText = (from: Catalog): string => renderPage(pagesOf(from.errors[1]!, from)[0]!).text;

describe('a machine text', () => {
	const mdx = pageText(fixture());

	it('survives in tables, headings and lists', () => {
		expect(codesOf(read(mdx)).filter((value) => value === nasty).length).toBeGreaterThanOrEqual(3);
		expect(codesOf(read(mdx))).toContain('Failed: {x} | y');
	});

	it('survives in code blocks, blank lines included, however deep they stand', () => {
		expect(fencesOf(read(mdx))).toEqual(
			expect.arrayContaining([
				`{"error":"TEST_CODE","error_description":"${nasty}"}`,
				"SELECT Id FROM OauthToken WHERE AppName = '{x}'\n\nLIMIT 1",
				'POST /token HTTP/1.1\nHost: <MYDOMAIN>\n\n{"a": "*"}',
			]),
		);
	});

	it('does not let prose become a component or an expression', () => {
		expect(textOf(read(mdx))).toContain('One reason {with braces}.');
		expect(textOf(read(mdx))).toContain('3 < 4 and a*b');
	});

	it('is no link, even where an address stands in prose', () => {
		for (const tree of [read(mdx), mdxToMdast(bodyOf(mdx)) as unknown as ReturnType<typeof read>]) {
			expect(linksOf(tree).filter(({ text }) => /example\.com|^https/.test(text))).toEqual([]);
		}
		expect(textOf(read(mdx))).toContain('Prevent login from https://login.salesforce.com or www.example.com or jane@example.com.');
	});

	it('reads the same to the compiler that Astro uses', () => {
		const tree = mdxToMdast(bodyOf(mdx)) as unknown as ReturnType<typeof read>;
		expect(fencesOf(tree)).toEqual(fencesOf(read(mdx)));
		expect(codesOf(tree)).toEqual(codesOf(read(mdx)));
	});

	it('survives whatever it is', { timeout: 60_000 }, () => {
		// A backslash before a pipe cannot be written in a table of GFM, so there are no backslashes here.
		const texts = fc
			.string({ minLength: 1, maxLength: 60 })
			.filter((text) => text === text.trim() && !text.includes('\\') && /[a-z0-9]/.test(text));
		fc.assert(
			fc.property(texts, (description) => {
				const error = fixture().errors[1]!;
				const text = { ...error.texts[0]!, description };
				expect(codesOf(read(pageText(fixture({ texts: [text] }))))).toContain(description);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('prose', () => {
	it('may not hold HTML, and says what to do', () => {
		expect(() => prose('Send it to <MYDOMAIN>.')).toThrow('Put it into a code span');
	});

	it('that opens with a list leaves its opening words a paragraph of their own', () => {
		expect(opened(['Look:'], '- one\n- two').map(({ type }) => type)).toEqual(['paragraph', 'list']);
	});

	it('within a line is no list, even if it begins like one', () => {
		expect(phrase('1701. A nonce')).toEqual([expect.objectContaining({ value: '1701. A nonce' })]);
		expect(phrase('`1701` alone').map(({ type }) => type)).toEqual(['inlineCode', 'text']);
	});

	it('within a line may not be more than a paragraph', () => {
		expect(() => phrase('One.\n\nTwo.')).toThrow('one paragraph');
	});
});

describe('every generated page', () => {
	it.each(renderPages(catalog).map(({ path, text }) => [path, text]))('%s compiles', (_path, text) => {
		expect(() => mdxToJs(bodyOf(text))).not.toThrow();
	});
});
