/**
 * Prints the patterns that the modules of the engine put together, one a line. A program of its own, because it replaces
 * `RegExp`, and must do so before anything loads them.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../src/engine/', import.meta.url));

globalThis.RegExp = new Proxy(RegExp, {
	construct: (target, given) => {
		const pattern = Reflect.construct(target, given) as RegExp;
		console.log(JSON.stringify(String(pattern)));
		return pattern;
	},
});
for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) if (file.endsWith('.ts')) await import(root + file);
