import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { myDomainIn, myDomainOf } from '#engine/my-domain.ts';

const org = (name: string, partition?: string) => ({ name, partition });

describe('the host of an org', () => {
	test.each([
		['northwind.my.salesforce.com', org('northwind')],
		['Northwind-Demo.My.Salesforce.COM', org('northwind-demo')],
		['northwind.lightning.force.com', org('northwind')],
		['northwind.my.salesforce-setup.com', org('northwind')],
		['northwind--test.sandbox.my.salesforce.com', org('northwind--test', 'sandbox')],
		['northwind--test.sandbox.lightning.force.com', org('northwind--test', 'sandbox')],
		['northwind-dev-ed.develop.my.salesforce.com', org('northwind-dev-ed', 'develop')],
		['northwind.scratch.my.salesforce.com', org('northwind', 'scratch')],
		['northwind.trailblaze.my.salesforce.com', org('northwind', 'trailblaze')],
		['northwind.demo.my.salesforce.com', org('northwind', 'demo')],
		['northwind.patch.my.salesforce.com', org('northwind', 'patch')],
	])('%s is read', (host, expected) => {
		expect(myDomainOf(host)).toEqual(expected);
	});

	test.each([
		'',
		'my.salesforce.com',
		'.my.salesforce.com',
		'login.salesforce.com',
		'test.salesforce.com',
		'na77.salesforce.com',
		'my.salesforce.com.evil.test',
		'a.my.salesforce.com.evil.test',
		'evil.test/a.my.salesforce.com',
		'evil.test/my.salesforce.com',
		'a.my.salesforce.com@evil.test',
		'evil.test@a.my.salesforce.com',
		'user:pass@a.my.salesforce.com',
		'a.my.salesforce.com:443',
		'a.my.salesforce.com:pass@evil.test',
		'https://a.my.salesforce.com',
		'a.my.salesforce.com/',
		'a.my.salesforce.com?x',
		'a.my.salesforce.com#x',
		'a.my.salesforce.com\\@evil.test',
		'a.my.salesforce.com.',
		'a..my.salesforce.com',
		'a.b.my.salesforce.com',
		'a.my.my.salesforce.com',
		'a.evil.my.salesforce.com',
		'a.free.my.salesforce.com',
		'a.sfdctest.my.salesforce.com',
		'a.sandbox.my.salesforce.com',
		'a--b.my.salesforce.com',
		'a--b.develop.my.salesforce.com',
		'a--b--c.sandbox.my.salesforce.com',
		'a---b.sandbox.my.salesforce.com',
		'--a.sandbox.my.salesforce.com',
		'xn--a.sandbox.my.salesforce.com',
		'xn--nrthwind-n4a.my.salesforce.com',
		'-a.my.salesforce.com',
		'a-.my.salesforce.com',
		'a_b.my.salesforce.com',
		'nörthwind.my.salesforce.com',
		'northwind。my.salesforce.com',
		'northwind.my․salesforce.com',
		'northwind.my.salesforce。com',
		'northwind.my.ſalesforce.com',
		'northwind.my.saleſforce.com',
		'northwind.my.salesforce.c\u200bom',
		'\u202enorthwind.my.salesforce.com',
		'a%2emy.salesforce.com',
		'a.my%2esalesforce.com',
		'a.my.salesforce.com%00',
		'a.my.salesforce.com\n',
		'\na.my.salesforce.com',
		'a.my.salesforce.com\nevil.test',
		' a.my.salesforce.com',
		'a.my.salesforce.com\0',
		'a.my.salesforcexcom',
		'axmy.salesforce.com',
		'a.my.salesforce.com.my.salesforce.com.evil',
		'a.my.salesforce.co',
		'a.lightning.force.com.evil.test',
		'a.lightning.force.comx',
		`${'a'.repeat(64)}.my.salesforce.com`,
		`${'a.'.repeat(10_000)}my.salesforce.com`,
		'javascript:alert(1)//.my.salesforce.com',
	])('%j is none', (host) => {
		expect(myDomainOf(host)).toBeUndefined();
	});
});

describe('the org that a text names', () => {
	test.each([
		'https://northwind.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client',
		'instance_url=https%3A%2F%2Fnorthwind.my.salesforce.com%2Fservices',
		'"instance_url":"https:\\/\\/northwind.my.salesforce.com\\/"',
		'{"instance_url":"https://northwind.my.salesforce.com","id":1}',
		'Host: northwind.my.salesforce.com\r\nAccept: */*',
		'(northwind.my.salesforce.com)',
		'https://northwind.my.salesforce.com and again https://northwind.lightning.force.com/lightning',
	])('is read in %j', (text) => {
		expect(myDomainIn(text)).toEqual(org('northwind'));
	});

	test.each([
		'no org at all',
		'https://login.salesforce.com/services/oauth2/token',
		'https://northwind.my.salesforce.com@evil.test/',
		'https://northwind.my.salesforce.com:x@evil.test/',
		'https://northwind.my.salesforce.com.evil.test/',
		'https://evil.test/northwind.my.salesforce.com/',
		'https://evil.test/?u=x.northwind.my.salesforce.com.evil.test',
		'https://user@northwind.my.salesforce.com/',
		'mail@northwind.my.salesforce.com',
		'https://x%2enorthwind.my.salesforce.com/',
		'https://northwind.my.salesforce.com%2eevil.test/',
		'https://northwind.my.salesforce.com\\@evil.test/',
		'https://one.my.salesforce.com and https://two.my.salesforce.com',
		'https://xn--a.my.salesforce.com/',
	])('is none in %j', (text) => {
		expect(myDomainIn(text)).toBeUndefined();
	});

	test('is nothing but lower-case labels, whatever the text', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						fc.constantFrom(
							'https://',
							'a',
							'-',
							'--',
							'.',
							'sandbox.',
							'my.salesforce.com',
							'lightning.force.com',
							'@',
							':',
							'/',
							'%2F',
							' ',
						),
						fc.string({ unit: 'binary', maxLength: 6 }),
					),
					{ maxLength: 12 },
				),
				(parts) => {
					const found = myDomainIn(parts.join(''));
					return found === undefined || /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$|^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(found.name);
				},
			),
			{ numRuns: 3000 },
		);
	});
});
