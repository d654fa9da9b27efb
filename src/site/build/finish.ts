/** The last step of a build: every file of the site is read once, changed and written once. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPermanentLinks } from './cause-links.ts';
import { withPolicy } from './csp.ts';
import { tellApart } from './landmarks.ts';
import {
	withoutBreaks,
	withoutIdle,
	withoutLists,
	withoutMinorAnchors,
	withoutUnread,
	withPlainAnchors,
	withPlainImports,
} from './lean.ts';

/** What is done to a page, in this order. */
const steps: readonly ((html: string) => string)[] = [
	tellApart,
	withoutMinorAnchors,
	withPlainAnchors,
	withoutIdle,
	withoutBreaks,
	// Each link is named by its heading before it leads to the cause.
	withPermanentLinks,
	// Last, so that it sees what the browser will see.
	withPolicy,
];

/** @returns the page as it is served. */
export const finished = (html: string): string => steps.reduce((page, step) => step(page), html);

/**
 * Rewrites all files of a kind.
 * @returns what stands in them now
 */
const rewrite = async (folder: URL, ending: string, change: (texts: string[]) => readonly string[]): Promise<readonly string[]> => {
	const root = fileURLToPath(folder);
	const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith(ending)).map((file) => join(root, file));
	const changed = change(await Promise.all(files.map((file) => readFile(file, 'utf8'))));
	await Promise.all(files.map((file, at) => writeFile(file, changed[at] ?? '')));
	return changed;
};

/** It must stand after Starlight in the list of integrations: what Pagefind reads goes out of the pages here. */
export const finish = (): AstroIntegration => ({
	name: 'grantfix-finish',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const pages = await rewrite(dir, '.html', (all) => all.map(finished));
			const files = new URL('_astro/', dir);
			await rewrite(files, '.css', (sheets) => withoutUnread(sheets, pages.join('')));
			await rewrite(files, '.js', (scripts) => scripts.map((script) => withPlainImports(withoutLists(script))));
			logger.info(`Finished ${pages.length} pages.`);
		},
	},
});
