/** Addresses of machines, of people, and of a company's own Salesforce. */
import { allMatches } from '../../all-matches.ts';
import type { Span } from '../../types.ts';
import { afterEscape, aroundSign, matches, type SecretKind } from './find.ts';

/** What stands before a version of four parts: `version 6.8.9.12`, `v6.8.9.12`, `Chrome/120.0.60.71`. */
const versionWord = /(?:version|build|release|\bver|\bv|\bjdk)s?["']?[\s:=.(/_-]{0,3}["']?v?$/i;
const product = /(?:^|[^\w./-])[A-Z][A-Za-z]{1,24}\/$/;
const isVersion = (before: string, after: string): boolean =>
	versionWord.test(before) || (product.test(before) && !/^:\d/.test(after)) || /^\.(?:jar|zip|t?gz|tar|whl|dll|exe|js)\b/.test(after);

/** The machine itself, a mask of a network, and how browsers blur their version. */
const isNobodys = /^127\.|^255\.255\.|\.0\.0\.0$/;
/** Not met outside a company's own network: RFC 1918, RFC 3927, RFC 6598. */
const isPrivate = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

const v4 =
	(wanted: 'private' | 'public') =>
	(text: string): Span[] => {
		const found: Span[] = [];
		for (const { 0: address, index: start } of allMatches(text, /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)/g)) {
			const end = start + address.length;
			if (isPrivate.test(address) !== (wanted === 'private') || isNobodys.test(address)) continue;
			if (address.split('.').some((part) => Number(part) > 255)) continue;
			if (!isVersion(text.slice(Math.max(0, start - 32), start), text.slice(end, end + 5))) found.push({ start, end });
		}
		return found;
	};

/** Of the names right before `force.com` these are Salesforce's own: for everybody, for pages of any org, and those of its instances. */
const isCustomers = (name: string): boolean =>
	!/^(?:www|login|test|lightning|file|vf|visual|secure|cloud|content|developer|ideas|success|help|[a-z]{2,3}\d{1,4})$/i.test(name);

/** @returns a rule for an address at some service: its own name in front, then at most one label, then the service. */
const namedHost = (service: string, isMeant?: (name: string) => boolean): ReturnType<typeof matches> =>
	matches(
		new RegExp(
			`\\.(?=${service})(?<=(?:${afterEscape}|(?<![A-Za-z0-9.%-]))([A-Za-z0-9][A-Za-z0-9-]{0,80})(?:\\.[a-z0-9]{2,12})?\\.)`,
			'dgi',
		),
		1,
		isMeant,
	);

export const addresses: readonly SecretKind[] = [
	// Who signs in, in front of a host: that of a cache has no user.
	{ kind: 'credential', find: matches(/:\/\/([^\s"'/:@<>]{0,128}:[^\s"'/@<>]{1,256})@/dg, 1) },
	{
		kind: 'email address',
		find: aroundSign(
			// A digit and a dot behind the @ are the version of a package.
			new RegExp(
				`(?:@|%40)(?!v?\\d{1,9}\\.\\d)(?<=(?:${afterEscape}|(?<![\\p{L}\\p{N}._%+-]))([\\p{L}\\p{N}._+-]{1,96})(?:@|%40))[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}`,
				'dgu',
			),
		),
	},
	// What is hidden is more than `hosts.ts` knows: a name is one before a domain of Salesforce's that nobody listed, too.
	{
		kind: 'your domain',
		find: namedHost(
			'my\\.salesforce(?:-[a-z]{4,5})?\\.(?:com|mil)|my\\.site\\.com|(?:lightning|file|vf|visual|secure)\\.force\\.com|(?:visual|cloud)force\\.com|my\\.sfcrmproducts\\.cn',
		),
	},
	// Of a site that is older than the domains above.
	{ kind: 'your domain', find: namedHost('force\\.com', isCustomers) },
	{ kind: 'IP address', find: v4('public') },
	{ kind: 'private IP address', find: v4('private') },
	{
		kind: 'IP address',
		find: aroundSign(
			/:(?<=(?<![0-9a-f:])([0-9a-f]{1,4}):)(?:(?:[0-9a-f]{1,4}:){3,6}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){0,5}(?::[0-9a-f]{1,4}){1,6}(?!\w))(?![0-9a-f:])/dgi,
		),
	},
];
