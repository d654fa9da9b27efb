/** What kind of host a name is; an org's own name may be masked. */
import type { HostKind } from './types.ts';

/** The first that fits says what the host is. */
const hosts: readonly (readonly [kind: HostKind, pattern: RegExp])[] = [
	['login', /^login\.salesforce\.(?:com|mil)$/],
	['test', /^test\.salesforce\.(?:com|mil)$/],
	['sandbox', /(?:--[^.]{1,80}|\.sandbox)\.(?:my|lightning|file|vf)\.(?:salesforce|force|salesforce-setup)\.(?:com|mil)$/],
	['my-domain', /\.(?:my\.salesforce(?:-[a-z]{4,5})?\.(?:com|mil)|my\.sfcrmproducts\.cn)$/],
	['my-domain', /\.lightning\.force\.com$/],
	['experience-cloud', /\.my\.site\.com$/],
	['salesforce', /(?:^|\.)(?:salesforce|force|visualforce|salesforce-sites|salesforce-setup|documentforce)\.(?:com|mil)$/],
	['local', /^(?:localhost|127\.0\.0\.1|\[::1\])$/],
];

/** @param host in small letters, perhaps with a port */
export const hostKindOf = (host: string): HostKind => {
	const name = host.replace(/:\d{1,5}$/, '');
	return hosts.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
};

/** @returns whether a host is one of Salesforce's. */
export const isSalesforce = (kind: HostKind): boolean => kind !== 'other' && kind !== 'local';
