/**
 * What is known of Salesforce's hosts is told here, once. No domain is guessed: what is not listed is nobody's that we know.
 * An org's own name may be masked. An old sandbox, which only the `--` in its name tells, then looks like any My Domain.
 */
import type { HostKind } from './types.ts';

/** What stands behind `my.`, the name of the org in front of it. */
const behindMy = '(?:salesforce(?:-(?:setup|scrt))?\\.(?:com|mil)|sfcrmproducts\\.cn)';
const ofOrg = `\\.(?:my\\.${behindMy}|lightning\\.force\\.com)$`;
/** A domain at which people sign in, to be looked for in a text: whether a host is one, its kind tells. */
export const domain = `(?:(?:force|site)\\.com|${behindMy})`;

/** The first that fits says what the host is. */
const hosts: readonly (readonly [kind: HostKind, pattern: RegExp])[] = [
	['login', /^login\.salesforce\.(?:com|mil)$/],
	['test', /^test\.salesforce\.(?:com|mil)$/],
	// Before `vf.force.com` two hyphens are in front of the name of a package.
	['sandbox', new RegExp(`(?:--.{1,80}|\\.sandbox)${ofOrg}|\\.sandbox\\.(?:file|vf)\\.force\\.com$`)],
	['my-domain', new RegExp(ofOrg)],
	['experience-cloud', /\.my\.site\.com$/],
	['salesforce', /(?:^|\.)(?:salesforce(?:-sites|-setup)?|(?:visual|document)?force)\.(?:com|mil)$/],
	['local', /^(?:localhost|127\.0\.0\.1|\[::1\])$/],
];

/** @param host in small letters, perhaps with a port */
export const hostKindOf = (host: string): HostKind => {
	const name = host.replace(/:\d{1,5}$/, '');
	return hosts.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
};

/** @returns whether a host is one of Salesforce's. */
export const isSalesforce = (kind: HostKind): boolean => kind !== 'other' && kind !== 'local';

/** @returns whether a host of Salesforce shows pages or serves APIs, and answers no OAuth request. */
export const isPage = (host: string): boolean =>
	/(?:\.lightning\.force|\.salesforce-setup|\.visualforce|\.documentforce|\.vf\.force|\.file\.force|^api\.salesforce)\.com$/.test(host);
