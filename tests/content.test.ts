/** What stands in the guides and in the reference holds: paths of Setup, links, and no claim that is known to be wrong. */
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../src/catalog/load.ts';
import { type SetupPage, setupPages } from '../src/catalog/setup.ts';
import { linksOf, nodesOf, textOf } from './articles/mdast.ts';
import { findBreak, sitePages } from './site-map.ts';

const pages = sitePages();
const byAddress = new Map(pages.map((page) => [page.address, page]));
const guides = pages.filter(({ address }) => address.startsWith('/guides/'));
const reference = pages.filter(({ address }) => address.startsWith('/reference/'));

const setupPaths = new Set(Object.values<SetupPage>(setupPages).map(({ path }) => ['Setup', ...path].join(' > ')));

describe('every guide', () => {
	it('is there', () => expect(guides.length).toBeGreaterThan(0));

	it.each(guides.map((page) => [page.address, page] as const))('%s names pages of Setup as the catalog does', (_address, { tree }) => {
		const bold = nodesOf(tree, 'strong')
			.map(textOf)
			.filter((text) => text.startsWith('Setup >'));
		expect(
			bold.filter((path) => !setupPaths.has(path)),
			'these paths are not in src/catalog/setup.ts',
		).toEqual([]);
	});
});

describe('every link of', () => {
	it.each([...guides, ...reference].map((page) => [page.address, page] as const))(
		'%s leads to a page and an anchor',
		(address, { tree }) => {
			const internal = linksOf(tree)
				.map(({ url }) => url)
				.filter((url) => url.startsWith('/') || url.startsWith('#'));
			expect(internal.flatMap((url) => findBreak(byAddress, url, address) ?? [])).toEqual([]);
		},
	);

	it.each([...guides, ...reference].map((page) => [page.address, page] as const))(
		'%s reads as words and leaves the site only by https',
		(_address, { tree }) => {
			for (const { url, text } of linksOf(tree)) {
				expect(text, 'a link reads as words, not as an address').not.toMatch(/^https?:/);
				expect(url).toMatch(/^(?:https?:\/\/|\/|#)/);
			}
		},
	);
});

describe('every cause', () => {
	it('is told on a page', async () => {
		const told = new Set(pages.flatMap(({ anchors }) => [...anchors]));
		expect([...(await loadCatalog()).causes.keys()].filter((id) => !told.has(id))).toEqual([]);
	});
});

/** Claims that go round and that we found to be wrong, or could not find at Salesforce. */
const wrong = [
	{ says: 'scopes can be read at MuleSoft', pattern: /anypoint\.mulesoft\.com/i },
	{ says: 'Login History can be filtered by status', pattern: /WHERE\s+(?:Status|Application)\b|\bAND\s+(?:Status|Application)\s*[!=<>]/i },
	{
		says: 'an authorization code lives for a known number of minutes',
		pattern: /authorization code (?:is valid|lives|expires|lasts)[^.]{0,40}\b(?:\d+|one|two|five|ten|fifteen) (?:minutes?|seconds?)/i,
	},
	{ says: 'PKCE is mandatory for all apps', pattern: /PKCE (?:is|became|becomes) (?:mandatory|required) (?:for|of) (?:all|every)/i },
	{ says: 'Login IP Ranges need the permission for Network Access', pattern: /Manage IP Addresses\W+(?:and )?\W*Manage Profiles/i },
	{
		says: 'from a trusted address nobody is asked for device activation',
		pattern: /from that address (?:goes on|is) without device activation/i,
	},
	{ says: 'full brings a refresh token', pattern: /`full`[^.|]{0,40}(?:brings|includes|gives|returns) (?:a|the) `?refresh/i },
	{ says: 'special characters in a password cause invalid_client_id', pattern: /special characters?[^.]{0,60}invalid_client_id/i },
	{ says: 'a person needs the System Administrator profile', pattern: /(?:give|assign|grant)[^.]{0,40}the (?:\*\*)?System Administrator/i },
] as const;

describe('no page claims that', () => {
	it.each(wrong.map(({ says, pattern }) => [says, pattern] as const))('%s', (_says, pattern) => {
		expect(pages.filter(({ text }) => pattern.test(text)).map(({ file, text }) => `${file}: ${pattern.exec(text)?.[0]}`)).toEqual([]);
	});
});
