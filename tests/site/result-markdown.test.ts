import { describe, expect, test } from 'vitest';
import { type ToldCause, type ToldCheck, type ToldFix, toldCauses } from '#articles/twins/told-causes.ts';
import type { ToldBlock } from '#articles/twins/told-text.ts';
import { loadCatalog } from '#catalog/load.ts';
import { asMarkdown } from '#site/result/line-text.ts';
import { type ResultFacts, resultMarkdown } from '#site/result/result-markdown.ts';
import { appKinds, roleInWords } from '#site/result/words.ts';

const catalog = await loadCatalog();
const told = toldCauses(catalog);

const facts: ResultFacts = {
	title: 'The Connected App is not installed in this org',
	lead: 'Likely: it fits best, and other causes fit too.',
	code: 'invalid_client',
	message: 'app must be installed into org',
	causes: [{ title: 'One * cause', code: null, sureness: 'Likely', who: ['admin', 'developer'], link: 'https://help.example/errors/x/#y' }],
	told: told.causes['connected-app-not-installed'],
	pages: told.pages,
	cleaned: 'error=invalid_client ‹your domain›',
	day: '2026-11-22',
	time: '22 Nov 2026, 09:14 (UTC+01:00)',
};

type Parts<Told> = { [Field in keyof Required<Told>]: (told: Told) => readonly string[] };

const wayTo = (page: number | undefined): readonly string[] => (page === undefined ? [] : [`**${told.pages[page]![0]}**`]);
const lines = (block: ToldBlock): readonly string[] =>
	typeof block === 'object' && 'list' in block ? block.list.map(asMarkdown) : [asMarkdown(block)];
const all = <Told extends object>(parts: Parts<Told>, one: Told): string[] =>
	Object.values<(told: Told) => readonly string[]>(parts).flatMap((part) => part(one));

// What each field says, so that the compiler asks for one that comes later.
const partsOfCheck: Parts<ToldCheck> = {
	look: ({ look }) => [asMarkdown(look)],
	page: ({ page }) => wayTo(page),
	statuses: ({ statuses = [] }) => statuses.map((status) => `\`${status}\``),
	query: ({ query }) => (query === undefined ? [] : [query.replaceAll('\n', '\n  ')]),
};
const partsOfFix: Parts<ToldFix> = {
	title: ({ title }) => [asMarkdown(title)],
	actor: ({ actor }) => [`For ${roleInWords(actor)}`],
	app: ({ app }) => (app === undefined ? [] : [appKinds[app]]),
	needs: ({ needs = [] }) => needs.map(asMarkdown),
	note: ({ note = '' }) => [asMarkdown(note)],
	steps: ({ steps }) => steps.flatMap(({ do: words, page, request = '' }) => [asMarkdown(words), ...wayTo(page), request]),
	verify: ({ verify }) => [asMarkdown(verify)],
	risk: ({ risk = '' }) => [asMarkdown(risk)],
	undo: ({ undo = '' }) => [asMarkdown(undo)],
};
const partsOfCause: Parts<ToldCause> = {
	why: ({ why }) => why.flatMap(lines),
	deliberate: ({ deliberate = '' }) => [asMarkdown(deliberate)],
	checks: ({ checks }) => checks.flatMap((check) => all(partsOfCheck, check)),
	fixes: ({ fixes }) => fixes.flatMap((fix) => all(partsOfFix, fix)),
	otherwise: ({ otherwise }) => [asMarkdown(otherwise)],
};

describe('a result as Markdown', () => {
	test('holds code, message, cause, steps, check, risk, undo and the cleaned text', () => {
		const text = resultMarkdown(facts);
		for (const part of [
			'# The Connected App is not installed in this org',
			'- Code: `invalid_client`',
			'- Message: `app must be installed into org`',
			'- **Setup > Apps > Connected Apps > Connected Apps OAuth Usage**: The row of the app',
			'2. Open **Setup > Apps > Connected Apps > Connected Apps OAuth Usage**.',
			'**Check that it worked:**',
			'**Risk:**',
			'**Undo:**',
			'1. [One \\* cause](https://help.example/errors/x/#y): likely, Salesforce admin, developer of the app',
			'```text\nerror=invalid_client ‹your domain›\n```',
			'Looked up 22 Nov 2026, 09:14 (UTC+01:00). Catalog of 2026-11-22.',
		])
			expect(text).toContain(part);
		expect(text).not.toMatch(/undefined|\n{3,}/);
	});

	test.each([...catalog.causes.keys()])('tells %s without a gap', (id) => {
		const odd = resultMarkdown({ ...facts, told: told.causes[id] }).match(/undefined|\n{4,}|\*{4,}/g) ?? [];
		expect(odd.filter((part) => !JSON.stringify(told.causes[id]).includes(part))).toEqual([]);
	});

	test.each([...catalog.causes.keys()])('tells all that is told of %s', (id) => {
		const cause = told.causes[id]!;
		const text = resultMarkdown({ ...facts, told: cause });
		for (const part of all(partsOfCause, cause)) expect(text).toContain(part);
	});

	test('holds a query below the check that asks for it, within the list', () => {
		const text = resultMarkdown({ ...facts, told: told.causes['user-not-assigned-to-app'] });
		expect(text).toMatch(/\n- Profiles and permission sets that are assigned to the app:\n {2}```\n {2}SELECT ParentId.*\n {2}```\n/);
		const broken = resultMarkdown({ ...facts, told: told.causes['username-password-flow-disabled'] });
		expect(broken).toMatch(/\n {2}```\n {2}SELECT LoginTime.*\n {2}FROM .*\n(?: {2}.*\n)* {2}```\n/);
	});

	test('names the code of each cause where several are in question', () => {
		const text = resultMarkdown({ ...facts, causes: facts.causes.map((cause) => ({ ...cause, code: 'SOME_CODE' })) });
		expect(text).toContain('](https://help.example/errors/x/#y) `SOME_CODE`: likely');
	});

	test('has no heading for what there is not', () => {
		const text = resultMarkdown({ ...facts, code: null, message: undefined, causes: [], told: undefined, cleaned: '' });
		expect(text).toBe(
			'# The Connected App is not installed in this org\n\nLikely: it fits best, and other causes fit too.\n\nLooked up 22 Nov 2026, 09:14 (UTC+01:00). Catalog of 2026-11-22.\n',
		);
	});

	test('cannot be broken out of by backticks in the text', () => {
		expect(resultMarkdown({ ...facts, cleaned: 'a ```` b' })).toContain('`````text\na ```` b\n`````');
	});

	test('holds no more of a long text than a ticket bears', () => {
		expect(resultMarkdown({ ...facts, cleaned: 'x'.repeat(9000) }).match(/x+\n…/)?.[0].length).toBe(4002);
	});
});
