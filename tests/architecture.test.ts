import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { watched } from '../src/regenerate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which rooms and packages each room may import. `types:x` allows types of x only. */
const allowed: Record<string, readonly string[]> = {
	'src/catalog': ['src/catalog'],
	'src/engine': ['src/engine', 'types:src/catalog'],
	'src/articles': [
		'src/articles',
		'types:src/catalog',
		'src/catalog/vocabulary.ts',
		'src/catalog/setup.ts',
		'src/catalog/pages.ts',
		'src/catalog/review.ts',
		'github-slugger',
		'unified',
		'remark-*',
		'mdast*',
		'yaml',
	],
	// What draws an answer knows nothing of the box that asks for it.
	'src/site/result': [
		'src/site/result',
		'src/site/setup-links.ts',
		'src/engine',
		'types:src/articles/twins',
		'content/causes.json?url&no-inline',
	],
	'src/site': [
		'src/site',
		'src/engine',
		'types:src/articles/search-list.ts',
		'content/signatures.json',
		'content/words.json',
		'content/words.json?url&no-inline',
		'content/search.json?url&no-inline',
		'content/setup-pages.json',
		'astro',
		'@astrojs/starlight',
	],
	'src/generate.ts': ['src/catalog', 'src/engine/signatures/compile.ts', 'src/articles', 'node:*'],
	'src/cli.ts': ['src/engine', 'node:*'],
	'src/regenerate.ts': ['astro', 'node:*'],
	'src/new.ts': ['node:*'],
	content: ['src/site'],
};
/** Single files that may do what their room may not. */
const exceptions: Record<string, readonly string[]> = {
	'src/catalog/load.ts': ['node:*'],
	// Runs where the site is built, and never in the browser.
	'src/engine/signatures/compile.ts': ['src/catalog/pages.ts', 'src/catalog/review.ts'],
	'src/site/build/csp.ts': ['node:*'],
	'src/site/brand.ts': ['node:*'],
	'src/site/build/finish.ts': ['node:*'],
};

const filesIn = (folder: string): string[] =>
	readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:ts|astro|mdx|mjs)$/.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)));

const resolve = (file: string, specifier: string): string => {
	if (specifier.startsWith('.')) return join(dirname(file), specifier);
	const room = /^#(catalog|engine|articles|site|content)\/(.*)$/.exec(specifier);
	if (room === null) return specifier;
	return room[1] === 'content' ? `content/${room[2]}` : `src/${room[1]}/${room[2]}`;
};

const importing = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

const fits = (target: string, rule: string): boolean =>
	rule.endsWith('*') ? target.startsWith(rule.slice(0, -1)) : target === rule || target.startsWith(`${rule}/`);

const roomOf = (file: string): string => Object.keys(allowed).find((name) => file === name || file.startsWith(`${name}/`)) ?? '';

const permits = (rule: string, target: string, typeOnly: boolean): boolean =>
	rule.startsWith('types:') ? typeOnly && fits(target, rule.slice(6)) : fits(target, rule);

const isAllowed = (file: string, target: string, typeOnly: boolean): boolean =>
	[...(allowed[roomOf(file)] ?? []), ...(exceptions[file] ?? [])].some((rule) => permits(rule, target, typeOnly));

/** The code samples of a page import for their reader. */
const withoutSamples = (text: string): string => text.replaceAll(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2 *$/gm, '');

const importsOf = (file: string): { target: string; typeOnly: boolean }[] => {
	const text = readFileSync(join(root, file), 'utf8');
	return [...(file.endsWith('.mdx') ? withoutSamples(text) : text).matchAll(importing)].map((match) => ({
		target: resolve(file, match[2] ?? match[3] ?? ''),
		typeOnly: match[1] !== undefined,
	}));
};

const files = [...filesIn('src'), ...filesIn('content')];

describe('imports run one way', () => {
	it('finds the files of every room', () => {
		for (const room of Object.keys(allowed))
			expect(
				files.some((file) => file.startsWith(room)),
				room,
			).toBe(true);
	});

	it.each(Object.entries(allowed))('%s is allowed nothing that it does not use', (room, rules) => {
		const imports = files.filter((file) => roomOf(file) === room).flatMap(importsOf);
		expect(rules.filter((rule) => !imports.some(({ target, typeOnly }) => permits(rule, target, typeOnly)))).toEqual([]);
	});

	it.each(files)('%s', (file) => {
		const wrong = importsOf(file).filter(({ target, typeOnly }) => !isAllowed(file, target, typeOnly));
		expect(wrong, `${file} may not import these; see the table in this test`).toEqual([]);
	});
});

it('what the generator is made of is watched while the development server runs', () => {
	const made = new Set(['src/generate.ts']);
	for (const file of made) for (const { target, typeOnly } of importsOf(file)) if (!typeOnly && target.startsWith('src/')) made.add(target);
	expect(made.size).toBeGreaterThan(50);
	expect([...made].filter((file) => !watched.some((one) => join(root, file).startsWith(one)))).toEqual([]);
});

/**
 * The steps of the engine: each knows those before it, and none behind it. Redaction looks through wrappers, so unwrapping
 * stands before it; masks, which both pass over, stand before both. Other files of the engine are nobody's step and import none.
 */
const steps = ['masks', 'unwrap', 'redact', 'read', 'recognise', 'lint', 'match', 'diagnose', 'har', 'file'];
const stepOf = (file: string): number => steps.indexOf(/^src\/engine\/([a-z-]+)/.exec(file)?.[1] ?? '');

describe('the engine', () => {
	const own = filesIn('src/engine');

	it('has the steps', () => expect([...new Set(own.map(stepOf))].sort((a, b) => a - b)).toEqual([-1, ...steps.keys()]));

	it('has them in the order that CONTRIBUTING.md tells', () =>
		expect(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).toContain(`: ${steps.join(' → ')}.`));

	it.each(own)('%s imports no later step', (file) => {
		const later = importsOf(file).filter(({ target }) => stepOf(target) > stepOf(file));
		expect(later, `the order is ${steps.join(' → ')}`).toEqual([]);
	});

	it('makes cleaned text where it hides secrets, and nowhere else', () => {
		const makers = filesIn('src').filter((file) => /\bas (?:unknown as )?Redacted\b/.test(readFileSync(join(root, file), 'utf8')));
		expect(makers.sort()).toEqual(['src/engine/masks.ts', 'src/engine/redact.ts']);
	});

	it.each(own)('%s uses nothing of Node or of the page', (file) => {
		expect(readFileSync(join(root, file), 'utf8')).not.toMatch(
			/\b(?:process|require|document|window|fetch|localStorage|XMLHttpRequest)\b\s*[.(]/,
		);
	});
});
