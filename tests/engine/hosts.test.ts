import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostKindOf, isPage, isSalesforce } from '#engine/hosts.ts';
import * as lint from '#engine/lint/address.ts';
import { myDomainOf } from '#engine/my-domain.ts';
import { hostsIn } from '#engine/read/hosts.ts';
import type { HostKind, Redacted } from '#engine/types.ts';

const groupOf = (host: string): (HostKind | undefined)[] =>
	hostsIn(`POST https://${host}/services/oauth2/token` as Redacted).map(({ kind }) => kind);

const known: readonly (readonly [host: string, kind: HostKind])[] = [
	['login.salesforce.com', 'login'],
	['login.salesforce.mil', 'login'],
	['test.salesforce.com', 'test'],
	['test.salesforce.mil', 'test'],
	['northwind.my.salesforce.com', 'my-domain'],
	['northwind.my.salesforce.mil', 'my-domain'],
	['northwind.my.sfcrmproducts.cn', 'my-domain'],
	['northwind.my.salesforce-setup.com', 'my-domain'],
	['northwind.my.salesforce-scrt.com', 'my-domain'],
	['northwind.develop.my.salesforce.com', 'my-domain'],
	['northwind.cs42.my.salesforce.com', 'my-domain'],
	['northwind.lightning.force.com', 'my-domain'],
	['northwind--uat.sandbox.my.salesforce.com', 'sandbox'],
	['northwind--uat.sandbox.my.salesforce.mil', 'sandbox'],
	['northwind--uat.sandbox.my.sfcrmproducts.cn', 'sandbox'],
	['northwind--uat.sandbox.lightning.force.com', 'sandbox'],
	['northwind--uat.sandbox.vf.force.com', 'sandbox'],
	['northwind--uat.my.salesforce.com', 'sandbox'],
	['northwind--uat.cs42.my.salesforce.com', 'sandbox'],
	['northwind--uat.lightning.force.com', 'sandbox'],
	['northwind.my.site.com', 'experience-cloud'],
	['northwind--uat.sandbox.my.site.com', 'experience-cloud'],
	['welcome.salesforce.com', 'salesforce'],
	['na123.salesforce.com', 'salesforce'],
	['northwind.force.com', 'salesforce'],
	['northwind.my.salesforce-sites.com', 'salesforce'],
	['northwind--package.vf.force.com', 'salesforce'],
	['northwind.documentforce.com', 'salesforce'],
	['northwind.visualforce.com', 'salesforce'],
	['localhost', 'local'],
];

const strangers = [
	'login.salesforce.com.evil.test',
	'login.salesforce.com-evil.test',
	'login.salesforce.comx',
	'evil-salesforce.com',
	'evilforce.com',
	'northwind.my.salesforce-evil.com',
	'northwind--uat.my.salesforce-evil.com',
	'northwind.sandbox.my.force.cn',
	'northwind.site.com',
	'my.site.com',
	'northwind--uat.lightning.sfcrmproducts.cn',
	'northwind.sandbox.vf.site.com',
	'northwind.sfcrmproducts.com',
	'northwind.salesforce.cn',
	'northwind.cloudforce.com',
];

describe('a host', () => {
	it.each(known)('%s is %s wherever it is asked for', (host, kind) => {
		expect(hostKindOf(host)).toBe(kind);
		expect(groupOf(host)).toEqual(kind === 'salesforce' || kind === 'local' ? [] : [kind]);
		expect(lint.isSalesforceHost(host)).toBe(kind !== 'local');
		expect(lint.isProductionHost(host)).toBe(kind === 'login');
		expect(lint.isSandboxHost(host)).toBe(kind === 'test' || kind === 'sandbox');
		expect(lint.isMyDomain(host)).toBe(kind === 'my-domain' || kind === 'sandbox');
		expect(lint.isExperienceHost(host)).toBe(kind === 'experience-cloud');
		expect(lint.isGenericHost(host)).toBe(kind === 'login' || kind === 'test' || host === 'welcome.salesforce.com');
	});

	it.each(strangers)('%s is none of Salesforce', (host) => {
		expect(hostKindOf(host)).toBe('other');
		expect(groupOf(host)).toEqual([]);
		expect(lint.isSalesforceHost(host)).toBe(false);
		expect(isPage(host)).toBe(false);
		expect(myDomainOf(host)).toBeUndefined();
	});

	it('shows pages, or is asked for tokens', () => {
		for (const name of ['.lightning.force', '.vf.force', '.file.force', '.my.salesforce-setup', '.visualforce', '.documentforce'])
			expect(isPage(`northwind${name}.com`), name).toBe(true);
		for (const host of ['northwind.my.salesforce.com', 'northwind.force.com', 'northwind.my.site.com', 'api.salesforce.com.evil.test'])
			expect(isPage(host), host).toBe(false);
	});

	it('gets a link only if it is that of an org', () => {
		const part = fc.constantFrom(
			...[
				'a',
				'--',
				'-',
				'.',
				'sandbox',
				'my',
				'lightning',
				'salesforce',
				'force',
				'-setup',
				'-evil',
				'site',
				'com',
				'mil',
				'cn',
				'@',
				'/',
			],
		);
		const end = fc.constantFrom(
			'.my.salesforce.com',
			'.lightning.force.com',
			'.my.salesforce-setup.com',
			'.my.salesforce.mil',
			'.my.site.com',
			'',
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 8 }), end, (parts, ending) => {
				const host = parts.join('') + ending;
				const kind = hostKindOf(host);
				expect(myDomainOf(host) === undefined || kind === 'my-domain' || kind === 'sandbox').toBe(true);
				expect(lint.isSalesforceHost(host)).toBe(isSalesforce(kind));
			}),
			{ numRuns: 2000 },
		);
	});
});
