/** Every article has the same sections in the same order. */
import { describe, expect, it } from 'vitest';
import { articleBody } from '../../src/articles/article.ts';
import { fixesBlocks } from '../../src/articles/fix.ts';
import type { Block } from '../../src/articles/md.ts';
import { pagesOf } from '../../src/articles/page.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { fixture } from './fixture.ts';
import { attributeOf, elementsOf, headingsOf, linksOf, textOf } from './mdast.ts';

const known = ['What you see', 'What it means', 'Which cause is yours', 'Causes and fixes', 'Not this error?', 'Sources'];
const treeOf = (children: Block[]) => ({ type: 'root' as const, children });
const catalog = await loadCatalog();

describe('an article of the fixture', () => {
	const [page] = pagesOf(fixture().errors[1]!, fixture());
	const tree = treeOf(articleBody(page!));

	it('has the known headings in the known order', () => {
		expect(headingsOf(tree, 2)).toEqual(known);
	});

	it('opens with the summary and the facts', () => {
		expect(textOf(tree.children[0]!)).toBe('It was refused. Ask an admin.');
		expect(textOf(elementsOf(tree, 'ArticleFacts')[0]!)).toContain('The admin of your Salesforce org');
	});

	it('names in its facts each flow whole, as a link to the page that it has, and links no part of a fact', () => {
		const [blocked] = pagesOf(catalog.errors.find(({ slug }) => slug === 'oauth-app-blocked')!, catalog);
		const [facts] = elementsOf(treeOf(articleBody(blocked!)), 'ArticleFacts');
		expect(linksOf(facts!)).toEqual([
			{ url: '#app-blocked-by-admin', text: 'An admin blocked the app in this org' },
			{ url: '/reference/flows/web-server/', text: 'Web server flow (authorization code)' },
			{ url: '/reference/flows/user-agent/', text: 'User-agent flow' },
			{ url: '/reference/flows/auth-provider/', text: 'Sign-in through an Auth. Provider' },
		]);
	});

	it('names each disagreement by what it is about', () => {
		const [disagreement] = elementsOf(tree, 'Disagreement');
		expect(textOf(disagreement!.children[0]!)).toBe('Sources disagree: It is common.');
	});

	it('ranks the causes of each text that has its own', () => {
		const headings = headingsOf(tree, 3).filter((heading) => heading.startsWith('With '));
		expect(headings).toHaveLength(3);
		expect(headings[2]).toBe('With TEST_CODE alone');
	});

	it('tells each cause once, with checks, fixes in tabs and what to do if nothing helped', () => {
		const causes = elementsOf(tree, 'Cause');
		expect(causes).toHaveLength(3);
		expect(headingsOf(causes[0]!, 4)).toEqual([
			'How to be sure',
			'Fix: Install the app',
			'Fix: Install the app',
			'Fix: Send the right request',
		]);
		expect(elementsOf(causes[0]!, 'TabItem')).toHaveLength(2);
		expect(textOf(causes[0]!)).toMatch(/Check that it worked\..*Risk\..*Undo\..*If it did not help\./s);
	});

	it('puts into tabs what is for one person: the answer of the box tells each their own', () => {
		const [first, second] = fixture().causes.get('first-cause')!.fixes;
		const tree = treeOf(fixesBlocks([first, second!, { ...second!, actor: 'vendor-admin' }]));
		const inTabs = elementsOf(tree, 'TabItem').flatMap((tab) => elementsOf(tab, 'Fix'));
		expect(inTabs.map((fix) => attributeOf(fix, 'actor'))).toEqual(['admin', 'admin']);
		expect(elementsOf(tree, 'Fix')).toHaveLength(3);
	});

	it('says of each fix whose job it is, and for which app', () => {
		const fixes = elementsOf(elementsOf(tree, 'Cause')[0]!, 'Fix').map((fix) =>
			['actor', 'who', 'app'].map((name) => attributeOf(fix, name)),
		);
		expect(fixes[0]).toEqual(['admin', 'The admin of your Salesforce org', 'Connected App']);
		expect(fixes.at(-1)).toEqual(['developer', 'The developer of the app that connects', undefined]);
	});

	it('leads from each cause to its neighbours', () => {
		const causes = elementsOf(tree, 'Cause');
		const ids = causes.map((cause) => String(attributeOf(cause, 'id')));
		const titles = causes.map((cause) => headingsOf(cause, 3)[0]);
		const neighbours = (name: string) => causes.map((cause) => attributeOf(cause, name));
		const all = ids.map((id, at) => JSON.stringify([id, titles[at]]));
		expect(neighbours('previous')).toEqual([undefined, ...all.slice(0, -1)]);
		expect(neighbours('next')).toEqual([...all.slice(1), undefined]);
	});

	it('asks before a change that an admin may have meant, above the fixes', () => {
		const cause = elementsOf(tree, 'Cause')[0]!;
		const names = cause.children.map((child) => (child.type === 'mdxJsxFlowElement' ? child.name : child.type));
		expect(names.indexOf('Aside')).toBeLessThan(names.indexOf('Tabs'));
		expect(textOf(cause)).toContain('Ask who blocked it.');
	});

	it('names the Setup page with its path and its older name', () => {
		expect(textOf(tree)).toContain(
			'Setup > Apps > Connected Apps > Connected Apps OAuth Usage (in Salesforce Classic or older articles: Manage Apps > Connected Apps OAuth Usage)',
		);
	});

	it('lists every source once, with publisher and the month in which it was seen', () => {
		const cited = linksOf(tree).filter(({ url }) => url.startsWith('https://'));
		expect(new Set(cited.map(({ url }) => url)).size).toBe(cited.length);
		expect(cited).toHaveLength(3);
		expect(textOf(tree)).toContain('Salesforce Help, seen 2026-11');
	});
});

describe('every article of the catalog', () => {
	it.each(catalog.errors.flatMap((error) => pagesOf(error, catalog)).map((page) => [page.path, page] as const))('%s', (_path, page) => {
		const tree = treeOf(articleBody(page));
		const expected = page.kind === 'hub' && page.causes.length === 0 ? known.filter((heading) => heading !== 'Causes and fixes') : known;
		expect(headingsOf(tree, 2)).toEqual(expected);
		expect(elementsOf(tree, 'DiagnoseBox')).toHaveLength(1);
		expect(elementsOf(tree, 'Cause')).toHaveLength(page.causes.length);
	});
});
