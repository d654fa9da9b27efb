/** What an article weighs before it is touched: its page, and the styles and scripts that the page names. Reads the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist } from './built.ts';

/** In bytes. */
const limits = { most: 30 * 1024, bare: 16 * 1024 };

/** Compressed with brotli, as hosts of static files send it. */
const sizes = new Map<string, number>();
const sizeOf = (path: string): number => {
	const known = sizes.get(path) ?? brotliCompressSync(readFileSync(join(dist, path))).length;
	sizes.set(path, known);
	return known;
};

/** A script and what it cannot run without; what is loaded on use stands in `import(…)`. */
const withImports = (path: string, seen: Set<string>): void => {
	if (seen.has(path)) return;
	seen.add(path);
	for (const [, file] of readFileSync(join(dist, path), 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
		withImports(`/_astro/${file}`, seen);
};

/** The styles and scripts that a page names, in bytes. */
const filesOf = (html: string): number => {
	const files = new Set<string>();
	for (const [, path = ''] of html.matchAll(/<link\b[^>]* rel="stylesheet"[^>]* href="([^"]*)"/g)) files.add(path);
	for (const [, path = ''] of html.matchAll(/<script\b[^>]* src="([^"]*)"/g)) withImports(path, files);
	return [...files].reduce((sum, path) => sum + sizeOf(path), 0);
};

const weigh = (page: string): number => sizeOf(page) + filesOf(readFileSync(join(dist, page), 'utf8'));

const lists = ['index.html', 'messages/index.html'];
const articles = readdirSync(join(dist, 'errors'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('index.html') && !lists.includes(file))
	.map((file) => ({ page: `/errors/${file.replace(/index\.html$/, '')}`, bytes: weigh(`/errors/${file}`) }))
	.sort((one, other) => one.bytes - other.bytes);

test('every article weighs at most 30 KB', () => {
	const [median, largest] = [articles[articles.length >> 1], articles.at(-1)];
	console.log(`${articles.length} articles. Median ${median?.bytes} bytes brotli, largest ${largest?.bytes}: ${largest?.page}.`);
	expect(articles.length).toBeGreaterThan(100);
	expect(articles.filter(({ bytes }) => bytes > limits.most)).toEqual([]);
});

test('what every article has, without its words, weighs at most 16 KB', () => {
	const html = readFileSync(join(dist, '/errors/oauth-app-blocked/index.html'), 'utf8');
	const bare = html
		.replace(/(<div class="sl-markdown-content">).*?(?=<\/div><footer)/s, '$1')
		.replaceAll(/<nav class="toc .*?<\/nav>/gs, '');
	expect(bare.length).toBeLessThan(html.length / 2);
	const bytes = brotliCompressSync(bare).length + filesOf(html);
	console.log(`An article without its words: ${bytes} bytes brotli.`);
	expect(bytes).toBeLessThanOrEqual(limits.bare);
});
