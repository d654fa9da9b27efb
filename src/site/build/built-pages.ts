/** Changes to finished pages, after the build. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Rewrites every page of the built site.
 * @returns how many pages there are
 */
export const rewritePages = async (folder: URL, rewrite: (html: string) => string): Promise<number> => {
	const root = fileURLToPath(folder);
	const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
	for (const page of pages) {
		const path = join(root, page);
		await writeFile(path, rewrite(await readFile(path, 'utf8')));
	}
	return pages.length;
};
