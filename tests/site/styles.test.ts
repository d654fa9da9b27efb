/** Our sheets take the place of some of Starlight's, whose other parts read what those defined. Reads the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from './built.ts';

const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const sheets = readdirSync(join(dist, '_astro'))
	.filter((file) => file.endsWith('.css'))
	.map((file) => read(`_astro/${file}`))
	.join('');

it('each custom property that a style reads without a substitute is defined', () => {
	const defined = new Set([...sheets.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
	const readOnes = [...sheets.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
	expect(readOnes.length).toBeGreaterThan(100);
	expect([...new Set(readOnes)].filter((name) => !defined.has(name))).toEqual([]);
});

it('an article has no style within it, and one script: that of the theme, which must run before anything is drawn', () => {
	const page = read('errors/oauth-app-blocked/index.html');
	expect(page).not.toMatch(/<style|<[a-z][^<>]* style=/);
	expect([...page.matchAll(/<script(?![^>]* src=)[^>]*>/g)]).toHaveLength(1);
});
