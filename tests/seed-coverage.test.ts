/**
 * Each row of `seed-coverage.json` is one line of an article that people used before, with the pages, entries and files
 * that a person found to cover it. That they do is not tested; that they are still there is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingAnchor } from '../src/articles/reference/heading-anchor.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import { findBreak, root, sitePages } from './site-map.ts';

interface Row {
	list: string;
	line: string;
	/** Addresses, or `kind:id`. */
	covers: string[];
}

const rows: Row[] = JSON.parse(readFileSync(new URL('seed-coverage.json', import.meta.url), 'utf8'));
const pages = new Map(sitePages().map((page) => [page.address, page]));
const catalog = await loadCatalog();
const readme = new Set(
	[...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^## (.+)$/gm)].map(([, heading]) => headingAnchor(heading ?? '')),
);

/** Whether something of a kind is there. */
const kinds: Readonly<Record<string, (id: string) => boolean>> = {
	cause: (id) => catalog.causes.has(id),
	code: (id) => catalog.errors.some(({ code }) => code === id),
	source: (id) => catalog.sources.has(id),
	picture: (name) => existsSync(join(root, `src/site/pictures/${name}.astro`)),
	file: (path) => existsSync(join(root, path)),
	readme: (anchor) => readme.has(anchor),
};

const problemOf = (cover: string): string | undefined => {
	if (cover.startsWith('/')) return findBreak(pages, cover);
	const [kind = '', id = ''] = cover.split(/:(.*)/s);
	return kinds[kind]?.(id) ? undefined : `${cover}: there is no such thing`;
};

describe('what covers the lines of earlier articles is still there:', () => {
	it.each(rows.map((row) => [`${row.list}: ${row.line}`, row] as const))('%s', (_name, { covers }) => {
		expect(covers.flatMap((cover) => problemOf(cover) ?? [])).toEqual([]);
		expect(covers.length, 'a row names what covers it').toBeGreaterThan(0);
	});

	it('has no line twice', () => {
		const names = rows.map(({ list, line }) => `${list}: ${line}`);
		expect(new Set(names).size).toBe(names.length);
	});

	it('would notice a page, an anchor or an entry that is gone', () => {
		for (const gone of ['/guides/nowhere/', '/errors/#nowhere', 'cause:nothing', 'nonsense:x']) expect(problemOf(gone), gone).toBeDefined();
	});
});
