import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '#engine/diagnose.ts';
import { linked } from '#engine/linked.ts';
import { permalink, readPermalink } from '#site/result/permalink.ts';
import { index, read } from '../engine/index.ts';

const slugs = new Set(index.errors.map(({ slug }) => slug));
const causes = new Set(index.causes.map(({ id }) => id));

/** A link is its frame and ids of ours: taken apart by another way than that of the program. */
const isMadeOfIds = (link: string): boolean => {
	const [frame, name = ''] = link.split('&e=');
	const [slug = '', cause] = name.split('.');
	return frame === '#v=1' && slugs.has(slug) && (cause === undefined || causes.has(cause));
};

/** Anything, and things with real codes and messages among them so that many pastes have a link. */
const word = fc.oneof(
	fc.constantFrom(...index.errors.flatMap(({ code, messages }) => [code, ...messages.map(({ text }) => text)])),
	fc.constantFrom('error=', '&error_description=', '#v=1&e=', 'https://northwind-demo.my.salesforce.com/', '\n', '.', '&a='),
	fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('a link to a result', () => {
	test('is made of ids of the catalog, whatever was pasted', () => {
		let links = 0;
		fc.assert(
			fc.property(fc.array(word, { maxLength: 6 }), (words) => {
				const link = permalink(diagnose(words.join(''), index));
				if (link === undefined) return true;
				links++;
				return isMadeOfIds(link) && link.length <= 400;
			}),
			{ numRuns: 1500 },
		);
		expect(links, 'many of the pastes had a link').toBeGreaterThan(100);
	});

	test('leads back to the same code and cause', () => {
		for (const { slug } of index.errors) {
			const code = linked(slug, null, index, read(''))!;
			expect(readPermalink(permalink(code)!)).toEqual({ error: slug, cause: null, given: [] });
			for (const { cause } of code.candidates)
				expect(readPermalink(permalink(linked(slug, cause, index, read(''))!)!)).toEqual({ error: slug, cause, given: [] });
		}
	});

	test('carries what was answered, as ids', () => {
		const link = permalink(linked('oauth-approval-error-generic', null, index, read(''))!, [
			{ question: 'worked-before', answer: 'yes' },
			{ question: 'usage-row', answer: null },
			{ question: 'others', answer: 'other' },
		])!;
		expect(link).toBe('#v=1&e=oauth-approval-error-generic&a=worked-before.yes,others.other');
		expect(readPermalink(link)?.given).toEqual([
			{ question: 'worked-before', answer: 'yes' },
			{ question: 'others', answer: 'other' },
		]);
	});

	test('exists only where a code is known', () => {
		for (const paste of [
			'',
			'the printer is on fire',
			'AADSTS70008: The refresh token has expired',
			'error=OAUTH_APP_BLOCKED\nerror=redirect_uri_mismatch',
		])
			expect(permalink(diagnose(paste, index)), paste).toBeUndefined();
	});

	test.each([
		'#v=2&e=invalid-grant',
		'#v=1',
		'#e=invalid-grant',
		'#v=1&e=',
		'#v=1&e=invalid-grant&x=1',
		'#v=1&e=invalid-grant&a=',
		'#v=1&e=invalid-grant&a=worked-before',
		'#v=1&e=invalid-grant&a=a.b.c',
		'#v=1&e=invalid-grant&a=a.b,',
		'#v=1&e=invalid-grant&a=<img>.x',
		`#v=1&e=${'a'.repeat(100)}.${'a'.repeat(100)}&a=${'a.b,'.repeat(49)}a.b`.padEnd(401, 'c'),
		'#v=1&e=invalid-grant.a.b',
		'#v=1&e=INVALID_GRANT',
		'#v=1&e=invalid_grant<img>',
		'#v=1&e=invalid-grant%0A',
		'#v=1&e=invalid-grant\n',
		`#v=1&e=${'a'.repeat(101)}`,
		'#v=javascript:alert(1)',
	])('is refused when it is %j', (fragment) => {
		expect(readPermalink(fragment)).toBeNull();
	});

	test.each(['', '#', '#mark-1', '#connected-app-not-installed', '#error=invalid_grant'])('is not what %j is', (fragment) => {
		expect(readPermalink(fragment)).toBeUndefined();
	});
});
