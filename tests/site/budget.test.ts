/** What the paste box costs on the wire, engine and signature index included. Reads the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** In bytes, compressed with brotli, as hosts of static files send it. */
const limit = 25 * 1024;

const read = (path: string): string => {
	try {
		return readFileSync(join(dist, path), 'utf8');
	} catch {
		throw new Error(`dist${path} is missing. Build the site before this test: astro build.`);
	}
};

/** A script and all that it imports, at once or later. */
const withImports = (path: string, seen = new Set<string>()): Set<string> => {
	if (seen.has(path)) return seen;
	seen.add(path);
	for (const [, file] of read(path).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) withImports(`/_astro/${file}`, seen);
	return seen;
};

test('the paste box needs at most 25 KB of JavaScript', () => {
	const entry = [...read('/index.html').matchAll(/<script type="module" src="([^"]*)"/g)]
		.map(([, src = '']) => src)
		.find((src) => src.includes('DiagnoseBox'));
	expect(entry, 'the home page loads the box').toBeDefined();
	const files = [...withImports(entry ?? '')];
	expect(
		files.some((file) => file.includes('answer')),
		'the engine is among them',
	).toBe(true);
	const gzip = files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
	const brotli = files.reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0);
	const sizes = ['signatures', 'words'].map((name) => brotliCompressSync(readFileSync(join(dist, `../content/${name}.json`))).length);
	console.log(
		`Paste box: ${gzip} bytes gzip, ${brotli} bytes brotli, in ${files.length} files. Of it the signature index: ${sizes[0]} bytes brotli; beside it the words of the results: ${sizes[1]}.`,
	);
	expect(brotli).toBeLessThanOrEqual(limit);
});
