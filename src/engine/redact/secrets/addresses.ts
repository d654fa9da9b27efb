/** Addresses of machines, of people, and of a company's own Salesforce. */
import { afterEscape, aroundSign, type Finder, shape } from './find.ts';

/** What stands before a version of four parts: `version 6.8.9.12`, `v6.8.9.12`, `Chrome/120.0.60.71`. */
const versionWord = /(?:version|build|release|\bver|\bv|\bjdk)s?["']?[\s:=.(/_-]{0,3}["']?v?$/i;
const product = /(?:^|[^\w./-])[A-Z][A-Za-z]{1,24}\/$/;
const isVersion = (before: string, after: string): boolean =>
	versionWord.test(before) || (product.test(before) && !/^:\d/.test(after)) || /^\.(?:jar|zip|t?gz|tar|whl|dll|exe|js)\b/.test(after);

/** The machine itself, a mask of a network, and how browsers blur their version. */
const isNobodys = /^127\.|^255\.255\.|\.0\.0\.0$/;
/** Not met outside a company's own network: RFC 1918, RFC 3927, RFC 6598. */
const isPrivate = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

const isAddress = (address: string, text: string, end: number): boolean =>
	!isNobodys.test(address) &&
	address.split(/\D+/).every((part) => Number(part) < 256) &&
	!isVersion(text.slice(Math.max(0, end - address.length - 32), end - address.length), text.slice(end, end + 5));
const v4 = shape('IP address', /(?<![\d.])(?:\d{1,3}(?:\[?\.\]?|(?<=\b(?:ip|ec2)-[\d-]{1,11})-)){3}\d{1,3}(?!\.?\d)/dg, isAddress);
const v4OfAnyNetwork: Finder = (text) =>
	v4(text).map((found) => (isPrivate.test(text.slice(found.start, found.end)) ? { ...found, kind: 'private IP address' } : found));

/** A dot, or one that nobody shall click on. */
const dot = '\\[?\\.\\]?';

/** Of the names right before `force.com` these are Salesforce's own: for everybody, for pages of any org, and those of its instances. */
const isCustomers = (name: string): boolean =>
	!/^(?:c|www|login|test|lightning|file|vf|visual|secure|cloud|content|developer|ideas|success|help|[a-z]{2,3}\d{1,4})$/i.test(name);

/** @returns a rule for an address at some service: its own name in front, then at most one label, then the service. */
const namedHost = (service: string, isMeant?: (name: string) => boolean): Finder =>
	shape(
		'your domain',
		new RegExp(
			`\\.(?=${service})(?<=(?:${afterEscape}|(?<![A-Za-z0-9%-]|\\.))([A-Za-z0-9][A-Za-z0-9-]{0,80})(?:\\.[a-z0-9-]{2,12}){0,3}\\.)`.replaceAll(
				'\\.',
				dot,
			),
			'dgi',
		),
		isMeant,
	);

export const addresses: readonly Finder[] = [
	// Who signs in, in front of a host: that of a cache has no user.
	shape('credential', /:\/\/([^\s"'/:@<>]{0,128}:[^\s"'/@<>]{1,256})@/dg),
	aroundSign(
		'email address',
		// A digit and a dot behind the @ are the version of a package.
		new RegExp(
			`(?:@|%40)(?!v?\\d{1,9}\\.\\d)(?<=(?:${afterEscape}|(?<![\\p{L}\\p{N}._%+-]))([\\p{L}\\p{N}._+-]{1,96})(?:@|%40))[\\p{L}\\p{N}-]{1,63}(?:${dot}[\\p{L}\\p{N}-]{1,63}){1,8}`,
			'dgu',
		),
	),
	// What is hidden is more than `hosts.ts` knows: a name is one before a domain of Salesforce's that nobody listed, too.
	namedHost(
		'(?:(?:my|sfdcdev)\\.salesforce(?:-[a-z]{4,5})?|salesforce-(?:scrt|experience)|my\\.s(?:ite|fcrmproducts)|(?:lightning|file|vf|visual|secure)\\.force|(?:visual|cloud)force)\\.(?:com|mil|cn)',
	),
	// Of a site that is older than the domains above.
	namedHost('force\\.com', isCustomers),
	v4OfAnyNetwork,
	aroundSign(
		'IP address',
		/:(?<=(?<![0-9a-f:])([0-9a-f]{1,4}):)(?:(?:[0-9a-f]{1,4}:){3,6}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){0,5}(?::[0-9a-f]{1,4}){1,6}(?!\w))(?![0-9a-f:])/dgi,
	),
];
