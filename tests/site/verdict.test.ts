/** What a verdict says of how sure it is, for every text and every code of the catalog, alone and beside a host of Salesforce. */
import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '#engine/types.ts';
import { namesOf } from '#site/result/names.ts';
import { verdictOf } from '#site/result/verdict.ts';
import { howSure, type Labels, sureness, type Verdict } from '#site/result/words.ts';
import labels from '../../src/site/result/labels.json' with { type: 'json' };
import { index, read, words } from '../engine/index.ts';

const names = namesOf(words, labels as unknown as Labels);
const told = (diagnosis: Diagnosis): Verdict => verdictOf({ diagnosis, isByAnswers: false }, names);
const sentences = ({ lead, title, note }: Verdict): string => `${title}. ${lead} ${note}`;

const host = ' https://login.salesforce.com/services/oauth2/token';
const pastes = index.errors.flatMap(({ code, ours, messages }) => [
	...(ours ? [] : [code, `${code}${host}`, `{"error":"${code}"}`, `error=${code}&error_description=some+words+that+are+new${host}`]),
	...messages.flatMap(({ text }) => [
		JSON.stringify({ error: ours ? undefined : code, error_description: text }),
		`${ours ? '' : `${code}: `}${text}${host}`,
	]),
]);
const all = pastes.map((paste) => ({ paste, diagnosis: read(paste) }));

/** Whether another cause of the same code stands in the list. */
const hasRivals = ({ candidates: [first, ...others] }: Diagnosis): boolean =>
	others.some(({ code, slug }) => (first?.code === null ? slug === first.slug : code === first?.code));

describe('how sure a verdict is', () => {
	test('is said of many texts with one cause, and of many with several', () => {
		const known = all.filter(({ diagnosis: { kind } }) => kind === 'cause' || kind === 'code');
		expect(known.filter(({ diagnosis }) => hasRivals(diagnosis)).length).toBeGreaterThan(100);
		expect(known.filter(({ diagnosis }) => !hasRivals(diagnosis)).length).toBeGreaterThan(100);
		expect(known.filter(({ diagnosis }) => told(diagnosis).lead.startsWith('Exact: ')).length).toBeGreaterThan(20);
	});

	test('promises other causes only where they stand in the list', () => {
		const promise =
			/other causes fit too|does not decide the cause|often tells which|These are the usual causes|several causes|the causes? behind it stand /i;
		const wrong = all.filter(
			({ diagnosis }) =>
				(diagnosis.kind === 'cause' || diagnosis.kind === 'code') && !hasRivals(diagnosis) && promise.test(sentences(told(diagnosis))),
		);
		expect(wrong.map(({ paste, diagnosis }) => [paste, sentences(told(diagnosis))])).toEqual([]);
	});

	test('says that there is no other cause only where none stands in the list', () => {
		const wrong = all.filter(
			({ diagnosis }) => hasRivals(diagnosis) && /no other cause|one cause of this|is the usual cause/.test(sentences(told(diagnosis))),
		);
		expect(wrong.map(({ paste }) => paste)).toEqual([]);
	});

	test('asks for no address where a whole one that names its error was pasted', () => {
		const page = 'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp';
		const asks = (paste: string): boolean => {
			const { note, way } = told(read(paste));
			const isAsked = /whole address/.test(note);
			expect(way === names.labels.ways['address'], paste).toBe(isAsked);
			return isAsked;
		};
		for (const paste of [
			`${page}?error=OAUTH_APPROVAL_ERROR_GENERIC`,
			'https://app.example/callback?error=access_denied&state=x',
			'https://app.example/callback?error=no_such_code&error_description=new',
			'https://northwind-demo.my.salesforce.com/_nc_external/identity/sso/ui/AuthorizationError?ErrorCode=NO_ACCESS',
		])
			expect(asks(paste), paste).toBe(false);
		for (const paste of [
			'OAUTH_APPROVAL_ERROR_GENERIC',
			`OAUTH_APPROVAL_ERROR_GENERIC on ${page}`,
			`${page}?error=access_denied&error_desc`,
		])
			expect(asks(paste), paste).toBe(true);
	});

	test('has words for each certainty', () => {
		expect(howSure('likely', true)).toBe('Likely: we know no other cause of it.');
		for (const certainty of ['exact', 'likely', 'possible'] as const) {
			const { word, why } = sureness[certainty];
			expect(howSure(certainty, false)).toBe(`${word}: ${why}`);
		}
		expect(howSure('exact', true)).toBe(howSure('exact', false));
	});
});

test('what is read out behind the title ends as a sentence does', () => {
	const pasted = [...pastes, 'error=totally_new_code', 'error=invalid_client and error=invalid_scope', 'invalid_grnat'];
	for (const paste of pasted) expect(told(read(paste)).lead, paste).toMatch(/[.”]$/);
	expect(told(read('{"error":"slow_down"}')).lead).toBe(
		'Possible: it fits, nothing proves it. What stands here holds if it came from Salesforce.',
	);
});

test('a slip of the keyboard is named, with the code that is meant', () => {
	expect(told(read('invalid_grnat at https://login.salesforce.com/')).lead).toBe(
		'“invalid_grnat” is not a code. The closest is “invalid_grant”.',
	);
});

test('of what nobody knows it is told what was recognised, and with how much it was compared', () => {
	const compared = /We looked for (\d+) codes and (\d+) messages \(catalog of \d{4}-\d\d-\d\d\)\./;
	const { note } = told(read('https://northwind.my.salesforce.com/foo/bar?foo=1&bar=2'));
	expect(note).toContain('We recognised: an address on the org’s My Domain and 2 parameters (`foo`, `bar`).');
	const [, codes, messages] = compared.exec(note) ?? [];
	expect(Number(codes)).toBe(index.errors.filter(({ ours }) => !ours).length);
	expect(Number(messages)).toBe(index.errors.reduce((sum, error) => sum + error.messages.filter(({ text }) => text !== '').length, 0));
	expect(told(read('error=totally_new_code&error_description=a+new+thing+salesforce')).note).toContain(
		'We recognised: 2 parameters (`error`, `error_description`) and the code `totally_new_code`, which we do not know.',
	);
	expect(told(read('hello there')).note).toMatch(/^We looked for/);
});
