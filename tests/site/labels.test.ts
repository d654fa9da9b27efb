import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assertionRules } from '#engine/lint/assertion.ts';
import { authorizeRules } from '#engine/lint/authorize.ts';
import type { EvidenceKind } from '#engine/types.ts';
import labels from '../../src/site/result/labels.json' with { type: 'json' };

const source = (path: string): string => readFileSync(new URL(`../../src/engine/${path}`, import.meta.url), 'utf8');

test('every rule of the request check has words', () => {
	for (const { rule } of [...authorizeRules, ...assertionRules]) expect(Object.keys(labels.rules)).toContain(rule);
});

test('every kind of evidence has words', () => {
	const kinds: Record<EvidenceKind, string> = labels.evidence;
	const named = [...(/export type EvidenceKind =([^;]*);/.exec(source('types.ts'))?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(
		([, kind]) => kind,
	);
	expect(named.length).toBeGreaterThan(10);
	expect(Object.keys(kinds).sort()).toEqual(named.sort());
});
