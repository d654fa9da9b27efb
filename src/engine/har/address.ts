/** Takes addresses apart as text, so that masked ones and those with a scheme of their own are read like any other. */
import type { HostKind } from './types.ts';

export interface Address {
	scheme: string;
	/** In small letters, with the port, without a user's name. */
	host: string;
	path: string;
	query: string;
	fragment: string;
}

const shape = /^([a-z][a-z0-9+.-]{0,40}):\/\/([^/?#]*)((?:\/[^?#]*)?)(?:\?([^#]*))?(?:#(.*))?$/is;

/** @returns undefined for what is no address with a host, such as `data:`. */
export const addressOf = (url: string): Address | undefined => {
	const [, scheme = '', authority = '', path = '', query = '', fragment = ''] = shape.exec(url) ?? [];
	if (scheme === '') return undefined;
	return { scheme: scheme.toLowerCase(), host: authority.slice(authority.lastIndexOf('@') + 1).toLowerCase(), path, query, fragment };
};

const decode = (value: string): string => {
	const spaced = value.replaceAll('+', ' ');
	try {
		return decodeURIComponent(spaced);
	} catch {
		return spaced;
	}
};

/** @returns the names and values of a query, a fragment or a form, decoded once. */
export const pairsOf = (form: string): [name: string, value: string][] =>
	form
		.split('&')
		.filter((pair) => pair.includes('='))
		.map((pair) => [decode(pair.slice(0, pair.indexOf('='))), decode(pair.slice(pair.indexOf('=') + 1))]);

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

/** @param host as in {@link Address} */
export const hostKindOf = (host: string): HostKind => {
	const name = host.replace(/:\d{1,5}$/, '');
	return hosts.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
};

/** @returns whether a host is one of Salesforce's. */
export const isSalesforce = (kind: HostKind): boolean => kind !== 'other' && kind !== 'local';
