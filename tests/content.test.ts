/** What stands on the pages holds: paths of Setup, links, and no claim that is known to be wrong. */
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../src/catalog/load.ts';
import { type SetupPage, setupPages } from '../src/catalog/setup.ts';
import { nodesOf, textOf } from './articles/mdast.ts';
import { findBreak, sitePages } from './site-map.ts';

const pages = sitePages();
const byAddress = new Map(pages.map((page) => [page.address, page]));
const guides = pages.filter(({ address }) => address.startsWith('/guides/'));

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
	it.each(pages.map((page) => [page.address, page] as const))(
		'%s leads to a page and an anchor, and reads as words',
		(address, { tree }) => {
			for (const { url, children } of nodesOf(tree, 'link')) {
				// What a program prints may be an address; it stands in a code span.
				const words = children.filter(({ type }) => type !== 'inlineCode').map(textOf);
				expect(words.join(''), 'a link reads as words, not as an address').not.toMatch(/^(?:https?|mailto):/);
				expect(url, 'a link leaves the site only by https').toMatch(/^(?:https?:\/\/|\/|#)/);
			}
			const internal = nodesOf(tree, 'link')
				.map(({ url }) => url)
				.filter((url) => /^[/#]/.test(url));
			expect(internal.flatMap((url) => findBreak(byAddress, url, address) ?? [])).toEqual([]);
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
	{ says: 'scopes can be read at MuleSoft', pattern: /anypoint\.mulesoft\.com/i, bad: ['See https://anypoint.mulesoft.com/accounts.'] },
	{
		says: 'Login History can be filtered by status',
		pattern: /\b(?:WHERE|AND|OR)[\s(]+(?:NOT[\s(]+)?(?:Status|Application)\s*(?:[!=<>]|(?:NOT\s+)?(?:LIKE\s*'|IN\s*\())/i,
		bad: [
			"FROM LoginHistory WHERE Status != 'Success'",
			"FROM LoginHistory WHERE UserId = '005' AND Status LIKE 'Failed%'",
			"WHERE (Status = 'Failed')",
			"AND Application NOT IN ('Browser')",
		],
	},
	{
		says: 'an authorization code lives for a known number of minutes',
		pattern: /authorization code (?:is valid|lives|expires|lasts)[^.]{0,40}\b(?:\d+|one|two|five|ten|fifteen) (?:minutes?|seconds?)/i,
		bad: ['The authorization code expires after 15 minutes.'],
	},
	{
		says: 'PKCE is mandatory for all apps',
		pattern: /PKCE (?:is|became|becomes) (?:mandatory|required) (?:for|of) (?:all|every)/i,
		bad: ['PKCE is required for all apps.'],
	},
	{
		says: 'Login IP Ranges need the permission for Network Access',
		pattern: /Manage IP Addresses\W+(?:and )?\W*Manage Profiles/i,
		bad: ['**Manage IP Addresses** and **Manage Profiles and Permission Sets**'],
	},
	{
		says: 'from a trusted address nobody is asked for device activation',
		pattern: /from that address (?:goes on|is) without device activation/i,
		bad: ['Whoever signs in from that address is without device activation.'],
	},
	{
		says: 'full brings a refresh token',
		pattern: /`full`[^.|]{0,40}(?:brings|includes|gives|returns) (?:a|the) `?refresh/i,
		bad: ['The scope `full` includes a refresh token.'],
	},
	{
		says: 'special characters in a password cause invalid_client_id',
		pattern: /special characters?[^.]{0,60}invalid_client_id/i,
		bad: ['A special character in the password leads to `invalid_client_id`.'],
	},
	{
		says: 'a person needs the System Administrator profile',
		pattern: /(?:give|assign|grant)[^.]{0,40}the (?:\*\*)?System Administrator/i,
		bad: ['Assign the user the System Administrator profile.'],
	},
] as const;

describe('no page claims that', () => {
	it.each(wrong)('$says', ({ pattern, bad }) => {
		for (const claim of bad) expect(claim).toMatch(pattern);
		expect(pages.filter(({ text }) => pattern.test(text)).map(({ file, text }) => `${file}: ${pattern.exec(text)?.[0]}`)).toEqual([]);
	});
});
