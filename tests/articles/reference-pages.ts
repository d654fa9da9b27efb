/** The pages of the reference as trees: of the catalog, and of the fixture. */
import { expect } from 'vitest';
import { renderReference } from '../../src/articles/reference/index.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { fixture } from './fixture.ts';
import { read } from './mdast.ts';

export const catalog = await loadCatalog();

export const treesOf = (from: typeof catalog) =>
	new Map(renderReference(from).map(({ path, text }) => [path.replace('content/docs/reference/', '').replace('.mdx', ''), read(text)]));

/** Of the catalog, and of the fixture. */
export const [real, made] = [treesOf(catalog), treesOf(fixture())];

/** @returns a page by its name; a test without it fails */
export const page = (name: string, from = real) => from.get(name) ?? expect.fail(`there is no page ${name}`);
