/** The built site, for tests that read it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a build is made of. */
const sources = ['src', 'content', 'public', 'astro.config.mjs'].map((name) => join(root, name));

/** When the file was changed; of a folder, when the last file in it was. 0 where there is none. */
const changed = (path: string): number => {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
	return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
};

/** The folder of the site. */
export const dist = join(root, 'dist');

// A site of yesterday would pass for what stood in it then. Its first page is written by every build.
if (changed(join(dist, 'index.html')) < Math.max(...sources.map(changed))) {
	throw new Error('The site in dist/ is older than what it is made of, or missing. Build it before this test: npm run build.');
}
