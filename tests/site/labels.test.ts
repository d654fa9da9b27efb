import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, expectTypeOf, test } from 'vitest';
import { otherProviders } from '#catalog/others.ts';
import { flows, appKinds as kindsOfApp, severities } from '#catalog/vocabulary.ts';
import type { Step } from '#engine/har/types.ts';
import type { EvidenceKind, HostKind } from '#engine/types.ts';
import { appKinds, type Labels } from '#site/result/words.ts';
import { headingAnchor } from '../../src/articles/reference/heading-anchor.ts';
import labels from '../../src/site/result/labels.json' with { type: 'json' };

/** The compiler sees that no word is missing; of a pair in JSON it knows only that it is a list. */
type Words = Omit<Labels, 'files' | 'ways'> & {
	files: Record<keyof Labels['files'], string[]>;
	ways: Record<keyof Labels['ways'], string[]>;
};

const words: Words = labels;

// Told by the compiler: `npm run check` fails where they differ.
test('every kind of evidence, step, host and file has words, and nothing else has', () => {
	expectTypeOf<keyof typeof labels.evidence>().toEqualTypeOf<EvidenceKind>();
	expectTypeOf<keyof typeof labels.steps>().toEqualTypeOf<Step>();
	expectTypeOf<keyof typeof labels.hosts>().toEqualTypeOf<HostKind>();
	expectTypeOf<keyof typeof labels.files>().toEqualTypeOf<keyof Labels['files']>();
});

// The site may not import the catalog.
test('findings and kinds of app are called what the catalog calls them', () => {
	expect(labels.severities).toEqual(severities);
	expect(kindsOfApp).toMatchObject(appKinds);
});

test('a kind of file has a title and a note', () => {
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
	const pages = ['address', 'history', 'support', 'local'] as const;
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
