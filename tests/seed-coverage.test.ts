/**
 * What the articles that people used before had to say is said here too. Each row of `seed-coverage.json` is one
 * line of such an article, with the pages and entries that cover it, or with the reason why it was left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../src/catalog/load.ts';
import { anchorOf, findBreak, root, sitePages } from './site-map.ts';

interface Row {
	list: string;
	line: string;
	/** Addresses, or `kind:id`. */
	covers: string[];
	left?: string;
}

const rows: Row[] = JSON.parse(readFileSync(new URL('seed-coverage.json', import.meta.url), 'utf8'));
const pages = new Map(sitePages().map((page) => [page.address, page]));
const catalog = await loadCatalog();
const readme = new Set(
	[...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^## (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? '')),
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

describe('what earlier articles told', () => {
	it.each(rows.map((row) => [`${row.list}: ${row.line}`, row] as const))('%s', (_name, { covers, left }) => {
		expect(covers.flatMap((cover) => problemOf(cover) ?? [])).toEqual([]);
		expect(covers.length > 0 || (left ?? '').length > 20, 'a row names what covers it, or says why it was left out').toBe(true);
	});

	it('is told in full, but for a few lines with their reasons', () => {
		const left = rows.filter((row) => row.left !== undefined);
		console.log(
			`${rows.length} lines, ${left.length} of them left out in whole or in part:\n${left.map((row) => `  ${row.line}: ${row.left}`).join('\n')}`,
		);
		expect(left.length).toBeLessThanOrEqual(6);
	});

	it('has no line twice', () => {
		const names = rows.map(({ list, line }) => `${list}: ${line}`);
		expect(new Set(names).size).toBe(names.length);
	});

	it('would notice a page, an anchor or an entry that is gone', () => {
		for (const gone of ['/guides/nowhere/', '/errors/#nowhere', 'cause:nothing', 'nonsense:x']) expect(problemOf(gone), gone).toBeDefined();
	});
});
