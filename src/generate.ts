/**
 * The only writer of what is generated: turns the catalog into the committed files of `content/`, and their twins in
 * `public/`. `node src/generate.ts` writes them; with `--check` it compares and names what differs.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Output, renderArticles } from './articles/article.ts';
import { renderOverview } from './articles/overview.ts';
import { renderReference } from './articles/reference/index.ts';
import { searchList } from './articles/search-list.ts';
import { setupAddresses } from './articles/setup-path.ts';
import { renderTwins } from './articles/twins/index.ts';
import { toldCauses } from './articles/twins/told-causes.ts';
import { loadCatalog } from './catalog/load.ts';
import type { Catalog } from './catalog/types.ts';
import { compile, compileWords } from './engine/signatures/compile.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folders that belong to the generator as a whole: nothing written by hand lives there. */
const owned = ['content/docs/errors', 'content/docs/reference', 'public/errors'];

/** Every generated page: articles, lists, tables. */
export const renderPages = (catalog: Catalog): Output[] => [
	...renderArticles(catalog),
	...renderOverview(catalog),
	...renderReference(catalog),
];

/** What the site loads as data. */
const data = (name: string, content: unknown): Output => ({ path: `content/${name}.json`, text: `${JSON.stringify(content)}\n` });

/**
 * Everything that is generated, in memory. A new kind of generated file is one more entry of this list.
 * @throws {Error} if two entries claim one file.
 */
export const renderAll = (catalog: Catalog): Output[] => {
	const outputs = [
		...renderPages(catalog),
		...renderTwins(catalog),
		data('signatures', compile(catalog)),
		data('words', compileWords(catalog)),
		data('causes', toldCauses(catalog)),
		data('search', searchList(catalog)),
		data('setup-pages', setupAddresses()),
	];
	const claimed = new Set<string>();
	for (const { path } of outputs) {
		if (claimed.has(path)) throw new Error(`Two entries of the catalog claim ${path}. Rename one of their files.`);
		claimed.add(path);
	}
	return outputs;
};

const filesIn = async (base: string, folder: string): Promise<string[]> => {
	try {
		const entries = await readdir(join(base, folder), { recursive: true, withFileTypes: true });
		return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => relative(base, join(parentPath, name)));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
};

const filesOnDisk = async (base: string): Promise<string[]> => (await Promise.all(owned.map((folder) => filesIn(base, folder)))).flat();

const readIfThere = (path: string): Promise<string | undefined> =>
	readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return undefined;
		throw error;
	});

/**
 * Compares what would be written with what is on the disk.
 * @param base the root of the repository
 * @returns one line for each file that differs, is missing or is left over; none when all is up to date.
 */
export const findDrift = async (outputs: readonly Output[], base: string): Promise<string[]> => {
	const compared = await Promise.all(
		outputs.map(async ({ path, text }) => {
			const disk = await readIfThere(join(base, path));
			if (disk === text) return [];
			return [disk === undefined ? `missing: ${path}` : `differs: ${path}`];
		}),
	);
	const paths = new Set(outputs.map(({ path }) => path));
	const leftOver = (await filesOnDisk(base)).filter((path) => !paths.has(path)).map((path) => `left over: ${path}`);
	return [...compared.flat(), ...leftOver].sort();
};

/**
 * Makes the disk agree with the outputs: writes what differs and removes what is left over. A file that is up to date
 * is not touched, so that the development server reloads only what changed.
 * @returns how many files were written or removed
 */
export const writeAll = async (outputs: readonly Output[], base: string): Promise<number> => {
	const paths = new Set(outputs.map(({ path }) => path));
	const leftOver = (await filesOnDisk(base)).filter((path) => !paths.has(path));
	for (const path of leftOver) {
		await rm(join(base, path));
		const folder = dirname(join(base, path));
		if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true });
	}
	let written = 0;
	for (const { path, text } of outputs) {
		if ((await readIfThere(join(base, path))) === text) continue;
		await mkdir(dirname(join(base, path)), { recursive: true });
		await writeFile(join(base, path), text);
		written++;
	}
	return written + leftOver.length;
};

const main = async (): Promise<void> => {
	const outputs = renderAll(await loadCatalog());
	if (!process.argv.includes('--check')) {
		const changed = await writeAll(outputs, root);
		console.log(`${outputs.length} generated files, ${changed} changed.`);
		return;
	}
	const drift = await findDrift(outputs, root);
	if (drift.length === 0) {
		console.log(`${outputs.length} generated files are up to date.`);
		return;
	}
	console.error(
		`Generated files are not up to date:\n${drift.map((line) => `  ${line}`).join('\n')}\nRun \`npm run generate\` and commit the result.`,
	);
	process.exitCode = 1;
};

// A test imports this file too, and must not write.
if (import.meta.main) await main();
