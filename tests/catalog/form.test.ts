/** A typing slip of an author, who has no compiler at hand, is said with the file, the rule and the repair. */
import { describe, expect, it } from 'vitest';
import { checkForm } from '#catalog/form-rules.ts';
import { loadCatalog } from '#catalog/load.ts';
import type { Catalog } from '#catalog/types.ts';

const catalog: Catalog = await loadCatalog();
const { slug: _slug, messages: _messages, ...error } = catalog.errors[0]!;
const { id: _id, ...cause } = [...catalog.causes.values()][0]!;
const { id: _client, ...client } = catalog.clients[0]!;
const [text] = error.texts;
const [fix] = cause.fixes;

/** @returns the slips of an entry that is whole but for this */
const slips = (folder: 'errors' | 'causes' | 'clients', change: object): string[] =>
	checkForm(folder, 'made-up', { ...{ errors: error, causes: cause, clients: client }[folder], ...change }).map(
		({ file, rule, repair }) => `${file} | ${rule} | ${repair}`,
	);

describe('the form of an entry', () => {
	it.each(['errors', 'causes', 'clients'] as const)('of %s is kept by one that is whole', (folder) =>
		expect(slips(folder, {})).toEqual([]),
	);

	it.each([
		['causes', { wyh: 'Because.' }, 'the field "wyh", which does not exist | did you mean "why"?'],
		['causes', { why: undefined }, 'the field `why` is missing | give words'],
		['causes', { why: ' ' }, 'the field `why` is not words | give words'],
		['causes', { group: 'instal' }, 'the group "instal", which does not exist | did you mean "install"?'],
		['causes', { appKind: 'conected-app' }, 'the kind of app "conected-app", which does not exist | did you mean "connected-app"?'],
		['causes', { whoFixes: ['amdin'] }, 'the actor "amdin", which does not exist | did you mean "admin"?'],
		['causes', { whoFixes: [] }, 'the field `whoFixes` is empty | give at least one'],
		['causes', { sources: [] }, 'the field `sources` is empty'],
		['causes', { certainty: 'offical' }, 'the certainty "offical", which does not exist | did you mean "official"?'],
		['causes', { reviewed: '23 November' }, 'the field `reviewed` is not a day as 2026-01-31'],
		[
			'causes',
			{ confirm: [{ look: 'Look.', setup: 'loginHistroy' }] },
			'the Setup page "loginHistroy", which does not exist | did you mean "loginHistory"?',
		],
		[
			'causes',
			{ confirm: [{ look: 'Look.', qeury: 'SELECT Id' }] },
			'the field of `confirm.0` "qeury", which does not exist | did you mean "query"?',
		],
		[
			'causes',
			{ fixes: [{ ...fix, steps: [{ open: 'nosuchpage', do: 'It.' }] }] },
			'the Setup page "nosuchpage", which does not exist | take one that there is',
		],
		[
			'causes',
			{ fixes: [{ ...fix, steps: [{ request: 'GET /', language: 'htpp', say: 'Send it.' }] }] },
			'the language "htpp", which does not exist | did you mean "http"?',
		],
		['causes', { fixes: [{ ...fix, steps: ['Press it.'] }] }, 'the field `fixes.0.steps.0` is not a set of fields'],
		['causes', { tells: { 'app-kind': 'connected' } }, 'the field `tells.app-kind` is not a list | give a list'],
		['causes', { tells: ['connected'] }, 'the field `tells` is not a set of fields'],
		['causes', { fixes: { ...fix } }, 'the field `fixes` is not a list'],
		[
			'causes',
			{ fixes: [{ ...fix, needs: { permissions: ['viewSteup'] } }] },
			'the permission "viewSteup", which does not exist | did you mean "viewSetup"?',
		],
		['errors', { family: 'tokn' }, 'the family "tokn", which does not exist | did you mean "token"?'],
		['errors', { family: undefined }, 'the field `family` is missing'],
		['errors', { retry: { again: 'afterfix', why: 'So.' } }, 'the retry "afterfix", which does not exist | did you mean "after-fix"?'],
		['errors', { retry: undefined }, 'the field `retry` is missing'],
		['errors', { texts: undefined }, 'the field `texts` is missing'],
		[
			'errors',
			{ texts: [{ ...text, where: ['auth-provider-pge'] }] },
			'the surface "auth-provider-pge", which does not exist | did you mean "auth-provider-page"?',
		],
		['errors', { texts: [{ ...text, flows: ['web-sever'] }] }, 'the flow "web-sever", which does not exist | did you mean "web-server"?'],
		['errors', { texts: [{ ...text, shared: 'allone' }] }, "is not true or 'alone'"],
		['errors', { specimens: [{ paste: 'x', where: 'typd' }] }, 'the surface "typd", which does not exist | did you mean "typed"?'],
		[
			'clients',
			{ prints: [{ ...client.prints[0], witness: 'vendr' }] },
			'the witness "vendr", which does not exist | did you mean "vendor"?',
		],
	] as const)('of %s is not kept by %j', (folder, change, slip) => {
		const [first = '', ...more] = slips(folder, change);
		expect(first).toMatch(`${folder}/made-up.ts | `);
		expect(first).toContain(slip);
		expect(more).toEqual([]);
	});

	it('is told of a file that exports nothing', () =>
		expect(checkForm('causes', 'made-up', undefined)).toEqual([
			{ file: 'causes/made-up.ts', rule: 'it has no default export', repair: expect.stringContaining('`export default`') },
		]));

	it('leaves it to the rules to say that a skeleton is not finished', () =>
		expect(slips('causes', { group: 'DRAFT', whoFixes: ['DRAFT'], sources: ['DRAFT'] })).toEqual([]));
});
