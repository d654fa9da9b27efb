import { expect, test } from 'vitest';
import { nearest } from '#site/result/recognised.ts';
import { words } from '../engine/index.ts';

const { codes } = words;

test.each([
	['invalid_client_secret', 'invalid-client'],
	['redirect_uri_invalid', 'redirect-uri-mismatch'],
	['OAUTH_APP_BLOCKED_BY_ADMIN', 'oauth-app-blocked'],
])('a code that nobody knows looks like a known one: %s like %s', (code, slug) => {
	const near = nearest(code, codes).map(([known]) => known);
	expect(near).toContain(slug);
	expect(near.length).toBeLessThanOrEqual(3);
});

test.each(['totally_new_code', 'quota', 'constructor', '__'])('%s looks like none', (code) => {
	expect(nearest(code, codes)).toEqual([]);
});
