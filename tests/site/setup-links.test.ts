import { describe, expect, test } from 'vitest';
import { toldCauses } from '#articles/twins/told-causes.ts';
import { loadCatalog } from '#catalog/load.ts';
import { myDomainOf } from '#engine/my-domain.ts';
import { setupLink, typedDomain } from '#site/setup-links.ts';

const page = '/lightning/setup/ConnectedAppsUsage/home';
const { pages } = toldCauses(await loadCatalog());

describe('a link into the reader’s own Setup', () => {
	test.each([
		['northwind.my.salesforce.com', 'https://northwind.lightning.force.com'],
		['northwind--test.sandbox.my.salesforce.com', 'https://northwind--test.sandbox.lightning.force.com'],
		['northwind-dev-ed.develop.my.salesforce.com', 'https://northwind-dev-ed.develop.lightning.force.com'],
		['northwind.scratch.my.salesforce.com', 'https://northwind.scratch.lightning.force.com'],
		['northwind.trailblaze.my.salesforce.com', 'https://northwind.trailblaze.lightning.force.com'],
	])('of %s stays in that org', (host, origin) => {
		expect(setupLink(myDomainOf(host)!, page)).toBe(origin + page);
	});

	test.each(pages.flatMap(([way, link]) => (link === undefined ? [] : [[way, link]])))('to %s has the form of Setup', (_, link) => {
		const address = new URL(setupLink({ name: 'northwind', partition: undefined }, link!));
		expect([address.host, address.username, address.port]).toEqual(['northwind.lightning.force.com', '', '']);
	});

	test.each(['', '/', '//evil.test', '/lightning/setup/../x/home', '/lightning/setup/x/home?y', '@evil.test', '/lightning/setup/x/home\n'])(
		'to %j is refused',
		(path) => {
			expect(() => setupLink({ name: 'northwind', partition: undefined }, path)).toThrow(/no page of Setup/);
		},
	);
});

describe('a My Domain that is typed', () => {
	test.each([
		'northwind.my.salesforce.com',
		' https://northwind.my.salesforce.com/ ',
		'https://northwind.lightning.force.com/lightning/page/home?x=1',
	])('as %j is read', (text) => {
		expect(typedDomain(text)).toEqual({ name: 'northwind', partition: undefined });
	});

	test.each([
		'',
		'northwind',
		'http://northwind.my.salesforce.com',
		'javascript:northwind.my.salesforce.com',
		'https://northwind.my.salesforce.com@evil.test',
		'https://evil.test/northwind.my.salesforce.com',
		'https://evil.test?northwind.my.salesforce.com',
		'https://evil.test#northwind.my.salesforce.com',
		'https://northwind.my.salesforce.com:8443',
		'northwind.my.salesforce.com evil.test',
		'northwind.my.salesforce.com\\evil.test',
	])('as %j is none', (text) => {
		expect(typedDomain(text)).toBeUndefined();
	});
});
