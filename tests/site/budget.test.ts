/** What the paste box and an article cost on the wire: what a page runs, and the engine with its index, which a worker runs. Reads the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadCatalog } from '#catalog/load.ts';
import { dist } from './built.ts';

/**
 * In bytes, compressed with brotli, as hosts of static files send it. The engine and what it knows arrive when the box is first
 * touched, and block nothing. What is known grows with the catalog: a bound on all of it would one day refuse the next entry, so
 * each thing that is known has one.
 */
const limits = { page: 25 * 1024, program: 41 * 1024, each: 25 };

/** How many codes, texts, causes, statuses, rules, questions, and words of clients and of people the catalog holds. */
const countKnown = async (): Promise<number> => {
	const { errors, causes, loginHistory, clients, questions, reference } = await loadCatalog();
	const sum = <One>(all: Iterable<One>, size: (one: One) => number): number => [...all].reduce((total, one) => total + size(one), 0);
	return (
		sum(errors, ({ messages }) => 1 + messages.length) +
		sum(causes.values(), ({ said = [] }) => 1 + said.length) +
		sum(clients, ({ prints }) => sum(prints, ({ texts }) => texts.length)) +
		loginHistory.length +
		reference.requestRules.length +
		questions.size
	);
};

const compressed = (path: string): number => brotliCompressSync(read(path)).length;

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** A script and all that it imports, at once or later. */
const withImports = (path: string, seen = new Set<string>()): Set<string> => {
	if (seen.has(path)) return seen;
	seen.add(path);
	for (const [, file] of read(path).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) withImports(`/_astro/${file}`, seen);
	return seen;
};

test('the page runs at most 25 KB of JavaScript for the paste box', () => {
	const entry = [...read('/index.html').matchAll(/<script type="module" src="([^"]*)"/g)]
		.map(([, src = '']) => src)
		.find((src) => src.includes('DiagnoseBox'));
	expect(entry, 'the home page loads the box').toBeDefined();
	const files = [...withImports(entry ?? '')];
	expect(
		files.some((file) => file.includes('answer')),
		'what draws the answer is among them',
	).toBe(true);
	const gzip = files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
	const brotli = files.reduce((sum, file) => sum + compressed(file), 0);
	console.log(`Paste box, on the page: ${brotli} bytes brotli (${gzip} gzip) in ${files.length} files.`);
	expect(brotli).toBeLessThanOrEqual(limits.page);
});

test('the engine needs at most 41 KB of JavaScript, and 25 bytes for each thing that it knows', async () => {
	const [worker = '', ...others] = readdirSync(join(dist, '_astro')).filter((file) => /^reading-worker.*\.js$/.test(file));
	expect(others).toEqual([]);
	const brotli = compressed(`/_astro/${worker}`);
	const [index = 0, words = 0, causes = 0] = ['signatures', 'words', 'causes'].map((name) => compressed(`/../content/${name}.json`));
	const known = await countKnown();
	console.log(
		`Paste box, engine: ${brotli} bytes brotli, of it the index ${index}. As data beside it: words ${words}, causes ${causes} bytes brotli. ${known} things are known.`,
	);
	expect(brotli - index).toBeLessThanOrEqual(limits.program);
	// What is moved from the program into its tables is not saved.
	expect(index + words).toBeLessThanOrEqual(known * limits.each);
});
