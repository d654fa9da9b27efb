/** Which pages an error has, what each tells, and what stands in its head. */
import { describe, expect, it } from 'vitest';
import { renderArticles } from '../../src/articles/article.ts';
import { renderOverview } from '../../src/articles/overview.ts';
import { pagesOf } from '../../src/articles/page.ts';
import { fixture, nasty } from './fixture.ts';
import { attributeOf, codesOf, elementsOf, fencesOf, frontMatterOf, headingsOf, linksOf, nodesOf, read, textOf } from './mdast.ts';

const divided = fixture({ pagePerText: true });
const rendered = new Map(
	[...renderArticles(divided), ...renderArticles(fixture()).slice(1), ...renderOverview(divided)].map(({ path, text }) => [
		path.replace('content/docs/errors/', ''),
		read(text),
	]),
);
const file = (name: string) => rendered.get(name) ?? expect.fail(`${name} was not rendered; there are ${[...rendered.keys()].join(', ')}`);
const causesIn = (name: string) => elementsOf(file(name), 'Cause').map((element) => attributeOf(element, 'id'));

describe('an error with one page', () => {
	it('is titled with its code and what happened', () => {
		expect(frontMatterOf(file('test-code.mdx'))).toEqual({
			title: 'TEST_CODE: The app is refused',
			description: 'It was refused. Ask an admin.',
			lastUpdated: '2026-11-22',
			editUrl: false,
			sidebar: { label: 'TEST_CODE' },
		});
	});

	it('says where it comes from before anything else', () => {
		expect(nodesOf(file('test-code.mdx'), 'mdxFlowExpression')[0]?.value).toBe(
			'/* Generated from src/catalog/errors/test-code.ts by npm run generate. Do not edit. */',
		);
	});

	it('imports what it uses and nothing else', () => {
		const imports = nodesOf(file('test-code.mdx'), 'mdxjsEsm')
			.map(({ value }) => value)
			.join('\n');
		expect(imports.split('\n')).toEqual([
			"import ArticleFacts from '#site/article/ArticleFacts.astro';",
			"import Aside from '#site/article/Aside.astro';",
			"import Cause from '#site/article/Cause.astro';",
			"import DiagnoseBox from '#site/box/DiagnoseBox.astro';",
			"import Disagreement from '#site/article/Disagreement.astro';",
			"import Fix from '#site/article/Fix.astro';",
			"import OwnSetup from '#site/article/OwnSetup.astro';",
			"import RoleSwitch from '#site/article/RoleSwitch.astro';",
			"import TabItem from '#site/article/TabItem.astro';",
			"import Tabs from '#site/article/Tabs.astro';",
		]);
	});

	it('gives a cause to its component with everything that the site needs', () => {
		const cause = elementsOf(file('test-code.mdx'), 'Cause')[0]!;
		expect(Object.fromEntries(['id', 'who', 'deliberate'].map((name) => [name, attributeOf(cause, name)]))).toEqual({
			id: 'first-cause',
			who: '["admin","developer"]',
			deliberate: true,
		});
	});
});

describe('an error with a page per text', () => {
	const [, second] = pagesOf(divided.errors[1]!, divided);

	it('has a hub and a page for each described text', () => {
		expect([...rendered.keys()].filter((name) => name.startsWith('test-code/'))).toEqual([
			'test-code/index.mdx',
			`test-code/${divided.errors[1]!.messages[0]!.id}.mdx`,
			'test-code/plain-text.mdx',
		]);
		expect(second?.path).toBe(divided.errors[1]!.messages[0]!.path);
	});

	it('lists the pages on the hub, then the causes of the code alone', () => {
		const links = linksOf(file('test-code/index.mdx'));
		expect(links).toContainEqual({ url: '/errors/test-code/plain-text/', text: 'plain text' });
		expect(links.map(({ url }) => url)).toContain('/errors/test-code/plain-text/#second-cause');
		expect(headingsOf(file('test-code/index.mdx'), 3)).toContain('With TEST_CODE alone');
	});

	it('tells on the hub only what no text page tells', () => {
		expect(causesIn('test-code/index.mdx')).toEqual(['third-cause']);
		expect(causesIn('test-code/plain-text.mdx')).toEqual(['second-cause', 'first-cause']);
	});

	it('leaves "Causes and fixes" out of a hub whose causes are all told elsewhere', () => {
		const texts = fixture().errors[1]!.texts.slice(0, 2);
		const [hub] = renderArticles(fixture({ pagePerText: true, texts })).filter(({ path }) => path.endsWith('test-code/index.mdx'));
		expect(headingsOf(read(hub!.text), 2)).not.toContain('Causes and fixes');
	});

	it('tells on the hub a text of which it is doubtful that Salesforce prints it', () => {
		const texts = fixture().errors[1]!.texts.map((text) =>
			text.description === 'plain text' ? { ...text, certainty: 'doubtful' as const } : text,
		);
		const pages = renderArticles(fixture({ pagePerText: true, texts })).filter(({ path }) => path.includes('/test-code/'));
		expect(pages.map(({ path }) => path.split('/').at(-1))).toEqual(['index.mdx', `${divided.errors[1]!.messages[0]!.id}.mdx`]);
		const hub = read(pages[0]!.text);
		expect(headingsOf(hub, 3)).toContain('With plain text');
		expect(elementsOf(hub, 'Cause').map((element) => attributeOf(element, 'id'))).toEqual(['second-cause', 'third-cause']);
		expect(fencesOf(hub)).toContain('error=TEST_CODE&error_description=plain+text');
	});

	it('names no usual cause on the hub: there the text comes first', () => {
		expect(textOf(file('test-code.mdx'))).toContain('Usual cause');
		expect(textOf(file('test-code/index.mdx'))).not.toContain('Usual cause');
	});

	it('leads on the hub past all that is printed to the choice of the text', () => {
		expect(textOf(file('test-code/index.mdx'))).toContain('It depends on the text that you see: choose yours.');
		expect(linksOf(file('test-code/index.mdx'))).toContainEqual({ url: '#which-cause-is-yours', text: 'choose yours' });
		expect(textOf(file('test-code.mdx'))).not.toContain('choose yours');
		expect(textOf(file('test-code/plain-text.mdx'))).not.toContain('choose yours');
	});

	it('hides the hub from search, not the texts', () => {
		expect(frontMatterOf(file('test-code/index.mdx'))).toMatchObject({ pagefind: false });
		expect(frontMatterOf(file('test-code/plain-text.mdx'))).not.toHaveProperty('pagefind');
		expect(frontMatterOf(file('test-code/plain-text.mdx'))).toMatchObject({
			title: 'TEST_CODE: plain text',
			sidebar: { label: 'plain text' },
		});
	});

	it('leaves to the hub what is said of the code as a whole', () => {
		const said = { claim: 'It is `plain text`.', who: 'Two say so.', advice: 'Count.' };
		const general = { claim: 'It is common.', who: 'One says so.', advice: 'Wait.' };
		const pages = new Map(
			renderArticles(fixture({ pagePerText: true, disagreements: [said, general] })).map(({ path, text }) => [
				path.split('/').at(-1),
				textOf(read(text)),
			]),
		);
		expect(pages.get('index.mdx')).toMatch(/Does trying again help\?.*It is plain text.*It is common/s);
		expect(pages.get('plain-text.mdx')).toContain('It is plain text');
		expect(pages.get('plain-text.mdx')).not.toMatch(/Does trying again help|It is common/);
	});

	it('shows each specimen where its message is told', () => {
		expect(fencesOf(file('test-code/plain-text.mdx'))).toContain('error=TEST_CODE&error_description=plain+text');
		expect(fencesOf(file('test-code/index.mdx'))).toEqual(expect.arrayContaining(['TEST_CODE']));
		expect(fencesOf(file('test-code/index.mdx'))).not.toContain('error=TEST_CODE&error_description=plain+text');
	});
});

describe('an error without a code of Salesforce', () => {
	it('is called by its title everywhere, never by our name for it', () => {
		for (const [, tree] of rendered) expect(textOf(tree)).not.toContain('OUR_NAME');
		expect(frontMatterOf(file('no-code.mdx'))).toMatchObject({ title: 'A page without a code' });
	});

	it('says at the head of a retired one that it is no longer met', () => {
		expect(textOf(elementsOf(file('no-code.mdx'), 'Aside')[0]!)).toBe('Nobody meets it.');
	});
});

describe('a text with a page of its own', () => {
	const text = fixture().errors[1]!.texts[1]!;
	const render = (changes: Parameters<typeof fixture>[0]) =>
		new Map(
			renderArticles(fixture({ pagePerText: true, ...changes })).map(({ path, text: mdx }) => [
				path.replace('content/docs/errors/test-code/', ''),
				read(mdx),
			]),
		);

	it('is no name: a text whose code is ours is called by its words', () => {
		const page = render({ codeIsOurs: true, specimens: [] }).get('plain-text.mdx')!;
		expect(frontMatterOf(page)).toMatchObject({ title: 'plain text' });
		expect(textOf(page)).toContain('The text plain text belongs to: The app is refused.');
		expect(textOf(page)).not.toContain('TEST_CODE');
	});

	it('does not stop at a paste with a broken escape', () => {
		const paste = '%E0%A4 error_description=plain text';
		expect(fencesOf(render({ specimens: [{ paste, where: 'typed' }] }).get('plain-text.mdx')!)).toContain(paste);
	});

	it('is a fault with the name of the entry where an id leads nowhere', () => {
		expect(() => render({ texts: [{ ...text, causes: ['no-such-cause'] }] })).toThrow(
			'src/catalog/errors/test-code.ts names the cause "no-such-cause"',
		);
	});
});

describe('the lists', () => {
	it('name every code with what happened and who can fix it first', () => {
		const [row] = nodesOf(file('index.mdx'), 'tableRow').filter((candidate) => textOf(candidate).startsWith('TEST_CODE'));
		expect(row?.children.map(textOf)).toEqual(['TEST_CODE, also Test Code', 'The app is refused', 'The admin of your Salesforce org']);
		expect(headingsOf(file('index.mdx'), 2)).toEqual(['T', 'Without a code']);
	});

	it('name every message of Salesforce and of clients, to the letter', () => {
		expect(codesOf(file('messages.mdx'))).toEqual(expect.arrayContaining([nasty, 'plain text', 'could not {connect}', 'Words only']));
		expect(headingsOf(file('messages.mdx'), 2)).toEqual(['A', 'C', 'P', 'W']);
	});

	it('are hidden from search', () => {
		for (const name of ['index.mdx', 'messages.mdx']) expect(frontMatterOf(file(name))).toMatchObject({ pagefind: false });
	});
});
