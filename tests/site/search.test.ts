import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { SearchList } from '#articles/search-list.ts';
import { boldLabels } from '#articles/setup-labels.ts';
import { loadCatalog } from '#catalog/load.ts';
import { homeHref } from '#catalog/pages.ts';
import { fits } from '../../src/site/search/filter.ts';
import { fold, joined } from '../../src/site/search/fold.ts';
import { isMeant } from '../../src/site/search/full-text.ts';
import { listedNames } from '../../src/site/search/list.ts';
import { isPasteLike } from '../../src/site/search/paste-like.ts';
import { prepare, rank } from '../../src/site/search/rank.ts';
import { isAsked, searchNames } from '../../src/site/search/search-names.ts';
import { wanted } from '../../src/site/search/wanted.ts';
import { secrets } from './paste.ts';

const list: SearchList = JSON.parse(readFileSync(new URL('../../content/search.json', import.meta.url), 'utf8'));
const names = listedNames(list);
const entries = prepare(names);
const first = (query: string): string | undefined => rank(query, entries)[0]?.path;
const of = (kind: string): typeof names => names.filter((name) => name.kind === kind);

/** Names whose first hit is not a page of theirs. Several pages of one kind may bear one name. */
const missed = (kind: string, query: (text: string) => string, bearers = of(kind)): string[] => {
	const pages = Map.groupBy(bearers, ({ text }) => fold(text));
	return of(kind)
		.filter(({ text }) => !pages.get(fold(text))?.some(({ path }) => path === first(query(text))))
		.map(({ text }) => query(text));
};

/** The shortest beginning of a code, at least six tenths of it, that no other code shares. */
const prefix = (code: string): string => {
	const others = of('code').filter(({ path }) => path !== of('code').find(({ text }) => text === code)?.path);
	const isShared = (part: string): boolean => others.some(({ text }) => joined(fold(text)).startsWith(joined(fold(part))));
	let length = Math.ceil(code.length * 0.6);
	while (length < code.length && isShared(code.slice(0, length))) length++;
	return code.slice(0, length);
};

describe('the article of a code comes first', () => {
	it('for its exact spelling', () => {
		expect(of('code').length).toBeGreaterThan(80);
		expect(missed('code', (code) => code)).toEqual([]);
	});
	it('in small letters with blanks', () => expect(missed('code', (code) => code.toLowerCase().replaceAll('_', ' '))).toEqual([]));
	it('with hyphens', () => expect(missed('code', (code) => code.replaceAll('_', '-'))).toEqual([]));
	it('for a beginning that no other code has', () => expect(missed('code', prefix)).toEqual([]));
});

test('the page of a message, of a status, of a Setup page and of a permission comes first', () => {
	for (const kind of ['message', 'status', 'setup', 'permission']) {
		// A status that a client is shown too has an article of its own, which is better than the table.
		const misses = missed(kind, (text) => text, kind === 'status' ? names : of(kind));
		const share = 1 - misses.length / of(kind).length;
		console.log(`Search: ${of(kind).length} names of kind ${kind}, first for ${(100 * share).toFixed(1)} %. ${misses.join(' | ')}`);
		expect(share).toBeGreaterThanOrEqual(0.95);
	}
});

describe('words of Setup', async () => {
	const catalog = await loadCatalog();
	/** By label: the causes whose steps tell to use it. */
	const users = new Map<string, Set<string>>();
	for (const { id, fixes } of catalog.causes.values()) {
		const steps = fixes.flatMap((fix) => fix.steps.map((step) => ('request' in step ? step.say : step.do)));
		for (const label of boldLabels(steps)) users.set(label, (users.get(label) ?? new Set()).add(id));
	}

	it('that the steps print in bold lead to a cause whose steps use them', () => {
		const pages = new Set([...of('setup'), ...of('permission')].map(({ text }) => text));
		const misses = [...users].filter(([label, causes]) => {
			const [hit] = rank(label, entries);
			// A page of Setup or a permission has its own place, with all fixes that name it.
			return !(hit && (causes.has(hit.path.split('#')[1] ?? '') || (pages.has(label) && hit.text === label)));
		});
		const share = 1 - misses.length / users.size;
		console.log(
			`Search: ${users.size} bold labels of the steps, first for ${(100 * share).toFixed(1)} %. ${misses.map(([label]) => label).join(' | ')}`,
		);
		expect(users.size).toBeGreaterThan(100);
		expect(share).toBeGreaterThanOrEqual(0.95);
	});

	it.each([
		['Unblock', '/errors/oauth-app-blocked/#app-blocked-by-admin'],
		['Callback URL', '/errors/redirect-uri-mismatch/#callback-url-mismatch'],
		['Require Secret for Web Server Flow', '/errors/invalid-client-credentials/#consumer-secret-missing'],
		['Prevent login from', '/errors/invalid-grant/authentication-failure/#wrong-login-host'],
		['Install', homeHref(catalog.errors, 'connected-app-not-installed')],
	])('%s leads where it matters most', (label, path) => expect(first(label)).toBe(path));

	it('a way to a page, as the steps write it, is a name of the page and no paste', () => {
		for (const { text, title, path } of of('setup').filter((name) => name.title.startsWith('Setup > '))) {
			expect(isPasteLike(title), title).toBe(false);
			expect(
				names.filter((name) => name.title === title || name.text === text).map((name) => name.path),
				title,
			).toContain(first(title));
			expect(first(title)?.startsWith(path.split('#')[0] ?? '')).toBe(true);
		}
		for (const typed of ['Setup>Identity>Login History', 'Setup > Auth. Providers']) expect(isPasteLike(typed), typed).toBe(false);
		for (const paste of ['<b>invalid_grant</b>', '=> invalid_grant', '-> invalid_grant', '> invalid_grant', 'a > 1'])
			expect(isPasteLike(paste), paste).toBe(true);
	});
});

test('before anything is typed there stand the common codes of the home page', () => {
	const home = readFileSync(new URL('../../content/docs/index.mdx', import.meta.url), 'utf8');
	const listed = [...home.matchAll(/^- \[`([^`]+)`.*?\]\(([^)]+)\)$/gm)].map(([, code, path]) => [code, path]);
	expect(listed).toHaveLength(6);
	expect(wanted(names).map(({ text, path }) => [text, path])).toEqual(listed);
});

test('of the spellings of a code its own stands there, however it is typed', () => {
	for (const typed of ['invalid grant', 'invalid-grant', 'INVALIDGRANT']) expect(rank(typed, entries)[0]?.text).toBe('invalid_grant');
});

test('a code within a question is found, and words of a message in any order', () => {
	expect(first('why do I get invalid_client_id in a sandbox')).toBe('/errors/invalid-client-id/');
	expect(rank('installed org app must', entries).map(({ text }) => text)).toContain('app must be installed into org');
	expect(first('x')).toBeUndefined();
	expect(first('zzzz qqqq')).toBeUndefined();
});

test('a page is a hit only where something marked begins as a word of the query does', () => {
	const page = (...marked: string[]) => ({ path: '/', title: '', excerpt: marked.map((text) => ({ text, isMarked: true })) });
	expect(isMeant(page('refreshed'), 'refresh token')).toBe(true);
	expect(isMeant(page('error_description'), 'description')).toBe(true);
	expect(isMeant(page('Z'), 'zzzzqq')).toBe(false);
	expect(isMeant({ ...page(), excerpt: [{ text: 'refresh', isMarked: false }] }, 'refresh')).toBe(false);
});

test('filters keep the codes that fit and leave out pages about no code', () => {
	const chosen = { who: 'user', flow: '', where: '' };
	const fitting = of('code').filter(({ path }) => fits(path, chosen, list));
	expect(fitting.length).toBeGreaterThan(0);
	expect(fitting.length).toBeLessThan(of('code').length);
	expect(fits('/guides/pkce/', chosen, list)).toBe(false);
	expect(fits('/guides/pkce/', { who: '', flow: '', where: '' }, list)).toBe(true);
});

test('words and filters narrow together; a filter alone lists codes, and neither asks for anything', () => {
	const search = searchNames(list);
	const any = { who: '', flow: '', where: '' };
	const ofUser = { ...any, who: 'user' };
	expect(isAsked({ words: '', chosen: any })).toBe(false);
	expect(search({ words: '', chosen: any })).toEqual(wanted(names));
	expect(isAsked({ words: '', chosen: ofUser })).toBe(true);
	expect(search({ words: '', chosen: ofUser })).toEqual(of('code').filter(({ path }) => fits(path, ofUser, list)));
	expect(search({ words: 'login history', chosen: any }).some(({ kind }) => kind === 'setup')).toBe(true);
	for (const { path } of search({ words: 'login history', chosen: ofUser })) expect(fits(path, ofUser, list)).toBe(true);
});

test('the longest name within a question comes first, and of what begins so the shortest', () => {
	const texts = (query: string): string[] => rank(query, entries).map(({ text }) => text);
	const within = texts('why do I get invalid_client or invalid_client_id');
	expect(within.indexOf('invalid_client_id')).toBeLessThan(within.indexOf('invalid_client'));
	const begun = texts('invalid_cl');
	expect(begun.indexOf('invalid_client')).toBeLessThan(begun.indexOf('invalid_client_id'));
});

test('a failure is told from words to search for', () => {
	for (const paste of [
		'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp',
		'error=invalid_grant',
		'{"error":"invalid_grant"}',
		'error: invalid_grant',
		secrets.accessToken,
		secrets.clientSecret,
		secrets.email,
		'00D5f000000ABcd',
	])
		expect(isPasteLike(paste), paste).toBe(true);
	const searched = names.filter(({ text }) => text.length <= 120).map(({ text }) => text);
	const mistaken = searched.filter(isPasteLike);
	console.log(`Search: ${mistaken.length} of ${searched.length} short names would be taken for a paste. ${mistaken.join(' | ')}`);
	expect(mistaken.length / searched.length).toBeLessThan(0.1);
});
