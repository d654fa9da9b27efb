import { describe, expect, test } from 'vitest';
import { linked } from '#engine/linked.ts';
import { causeHome } from '#engine/signatures/cause-home.ts';
import { index, read } from './index.ts';

const ids = index.causes.map(({ id }) => id);

describe('a diagnosis from a link', () => {
	test.each(index.errors)('of $slug names its causes without any paste', ({ slug }) => {
		const diagnosis = linked(slug, null, index, read(''))!;
		expect(diagnosis).toMatchObject({ kind: 'code', cleaned: '', evidence: [], secrets: [], lint: [] });
		expect(diagnosis.candidates.length).toBeGreaterThan(0);
		for (const { cause, href, certainty } of diagnosis.candidates) {
			expect(ids).toContain(cause);
			expect(href).toMatch(/^\/errors\/[a-z0-9/-]+\/#[a-z0-9-]+$/);
			expect(href.endsWith(`#${cause}`)).toBe(true);
			expect(certainty).toBe('possible');
		}
	});

	test('puts the cause that it names in front', () => {
		const { kind, candidates } = linked('oauth-approval-error-generic', 'app-blocked-by-admin', index, read(''))!;
		expect(kind).toBe('cause');
		expect(candidates[0]).toMatchObject({ cause: 'app-blocked-by-admin', code: 'OAUTH_APPROVAL_ERROR_GENERIC' });
		expect(new Set(candidates.map(({ cause }) => cause)).size).toBe(candidates.length);
	});

	test('leads to the article that tells the cause, where that of the code does not', () => {
		const { href } = linked('oauth-app-blocked', 'pkce-challenge-missing', index, read(''))!.candidates[0]!;
		expect(href).toBe('/errors/invalid-request/missing-required-code-challenge/#pkce-challenge-missing');
	});

	test.each(index.causes)('leads to the page that tells $id best, as what is told in words does', (cause) => {
		const { slug, href } = causeHome(cause);
		expect(linked(slug, cause.id, index, read(''))!.candidates[0]!.href).toBe(href);
		expect(linked(slug, null, index, read(''))!.candidates.find((one) => one.cause === cause.id)?.href ?? href).toBe(href);
	});

	test('of an error without a code of Salesforce names none', () => {
		expect(linked('oauth-error-page', null, index, read(''))!.candidates[0]!.code).toBeNull();
	});

	test('exists only for what the index has', () => {
		expect(linked('no-such-error', null, index, read(''))).toBeUndefined();
		expect(linked('invalid-grant', 'no-such-cause', index, read(''))).toBeUndefined();
	});
});
