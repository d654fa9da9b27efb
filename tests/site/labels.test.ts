import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { otherProviders } from '#catalog/others.ts';
import { flows } from '#catalog/vocabulary.ts';
import type { EvidenceKind } from '#engine/types.ts';
import type { Labels } from '#site/result/words.ts';
import { headingAnchor } from '../../src/articles/reference/heading-anchor.ts';
import labels from '../../src/site/result/labels.json' with { type: 'json' };

/** The compiler sees that no word is missing; of a pair in JSON it knows only that it is a list. */
type Words = Omit<Labels, 'files' | 'ways'> & {
	files: Record<keyof Labels['files'], string[]>;
	ways: Record<keyof Labels['ways'], string[]>;
};

const source = (path: string): string => readFileSync(new URL(`../../src/engine/${path}`, import.meta.url), 'utf8');

test('every kind of evidence has words', () => {
	const kinds: Record<EvidenceKind, string> = labels.evidence;
	const named = [...(/export type EvidenceKind =([^;]*);/.exec(source('types.ts'))?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(
		([, kind]) => kind,
	);
	expect(named.length).toBeGreaterThan(10);
	expect(Object.keys(kinds).sort()).toEqual(named.sort());
});

test('every step, host and kind of file has words', () => {
	const words: Words = labels;
	const kinds = (file: string, type: string): string[] =>
		[...(new RegExp(`export type ${type} =([^;]*);`).exec(source(file))?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(([, kind = '']) => kind);
	expect(Object.keys(words.steps).sort()).toEqual(kinds('har/types.ts', 'Step').sort());
	expect(Object.keys(words.hosts).sort()).toEqual(kinds('types.ts', 'HostKind').sort());
	for (const kind of kinds('file/encoding.ts', 'NoText')) expect(Object.keys(words.files)).toContain(kind);
	for (const [kind, told] of Object.entries(words.files)) expect(told, kind).toHaveLength(2);
});

test('every flow has words, but for one that is any', () => {
	expect(Object.keys(labels.flows).sort()).toEqual(
		Object.keys(flows)
			.filter((flow) => flow !== 'any')
			.sort(),
	);
});

test('a way on is a place of this site, or the reference of a provider that is known', () => {
	const pages = ['address', 'history', 'local'] as const;
	for (const page of pages) {
		const [, href] = labels.ways[page] as [string, string];
		const [path = '', anchor] = href.split('#');
		const file = fileURLToPath(new URL(`../../content/docs${path.slice(0, -1)}.mdx`, import.meta.url));
		expect(existsSync(file), href).toBe(true);
		if (anchor === undefined) continue;
		const article = readFileSync(file, 'utf8');
		const headings = [...article.matchAll(/^#{2,3} (.+)$/gm)].map(([, words = '']) => headingAnchor(words));
		const anchors = [...headings, ...[...article.matchAll(/<Cause id="([\w-]+)"/g)].map(([, id]) => id)];
		expect(anchors).toContain(anchor);
	}
	for (const [name, [, href = '']] of Object.entries(labels.ways)) {
		if (pages.some((page) => page === name)) continue;
		expect(otherProviders.map((provider) => provider.name)).toContain(name);
		expect(href).toMatch(/^https:\/\//);
	}
});
