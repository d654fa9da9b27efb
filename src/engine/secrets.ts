/**
 * What must not be shown, and how to find it. Shapes come from Salesforce's own log filters, from public
 * secret scanners and from the lists of two public HAR sanitizers; where a shape is not certain the rule is wide.
 * Every pattern has an anchor and bounded or possessive-like repeats, so that each is linear in the text.
 */
import type { SecretName } from './masks.ts';
import type { Span } from './types.ts';

/** A kind of secret: the words of its mask, and where it stands in a text. */
export interface SecretKind {
	kind: SecretName;
	find: (text: string) => Iterable<Span>;
}

/** Ranges of a group of a pattern, or of the whole match. */
const matches = (pattern: RegExp, group = 0, isMeant = (_value: string): boolean => true) =>
	function* (text: string): Generator<Span> {
		for (const match of text.matchAll(pattern)) {
			const [start, end] = match.indices?.[group] ?? [0, 0];
			if (end > start && isMeant(match[group] ?? '')) yield { start, end };
		}
	};

/** A PEM block up to its end mark, or to the end of the text. */
function* privateKeys(text: string): Generator<Span> {
	let done = 0;
	for (const match of text.matchAll(/-----BEGIN[A-Z +]{1,24}PRIVATE[ +]KEY-----/g)) {
		if (match.index < done) continue;
		const end = text.indexOf('-----END', match.index + 10);
		const close = end === -1 ? -1 : text.indexOf('-----', end + 8);
		done = close === -1 ? text.length : close + 5;
		yield { start: match.index, end: done };
	}
}

const idSuffix = '[A-Za-z0-9]{12}(?:[A-Z0-5]{3})?(?![A-Za-z0-9])';

/** In the order in which they are looked for: where two overlap, the earlier names the mask. */
export const shapes: readonly SecretKind[] = [
	{ kind: 'private key', find: privateKeys },
	{ kind: 'SFDX auth URL', find: matches(/force:\/\/[^\s"'<>]{8,}/dg) },
	{ kind: 'Salesforce access token', find: matches(/00D[A-Za-z0-9]{12,15}(?:!|%21)[A-Za-z0-9._%-]{4,}/dg) },
	{ kind: 'JWT', find: matches(/eyJ[A-Za-z0-9_-]{6,1024}\.[A-Za-z0-9_=-]{6,}(?:\.[A-Za-z0-9_=-]*)?/dg) },
	{ kind: 'Salesforce refresh token', find: matches(/5Aep[A-Za-z0-9._=%-]{20,}/dgi) },
	{ kind: 'Salesforce authorization code', find: matches(/aPrx[A-Za-z0-9._-]{16,}(?:=|%3D){0,2}/dg) },
	{ kind: 'Consumer Key', find: matches(/3MVG9[A-Za-z0-9._+/=-]{20,}/dg) },
	// The rest of a token that was broken over two lines.
	{
		kind: 'long value',
		find: matches(/(?<![\w.-])(?:00D|5Aep|aPrx|eyJ)[\w.!=%-]{20,2048}\r?\n[> ]{0,4}((?=[a-z_.=-]{0,99}\d)[\w.=-]{16,})(?![\w:(/])/dgi, 1),
	},
	{
		kind: 'credential',
		find: matches(/(?:Bearer|Basic|OAuth)\s{1,4}(?!\/?services\/)(?=[a-z._~+/=!-]{0,400}\d)([a-z0-9._~+/=!-]{16,})/dgi, 1),
	},
	{ kind: 'credential', find: matches(/:\/\/([^\s/:@"'<>?#]{1,128}:[^\s/@"'<>?#]{1,128})@/dg, 1) },
	{ kind: 'credential', find: matches(/\s(?:-u|--user)[ =]?["']?([^\s:"']{1,128}:[^\s"']{1,256})/dg, 1) },
	{
		kind: 'cookie',
		find: matches(
			/(?<![A-Za-z0-9-])(?:set-)?cookie["']?[ \t]{0,4}:[ \t]{0,4}(\[[^\]]{1,4096}(?=\])|(["'])(?:(?!\2\s{0,4}[,}\])])[^\r\n])*|[^\r\n]+)/dgi,
			1,
		),
	},
	{
		kind: 'email address',
		find: matches(
			/(?:(?<=%(?:25){0,3}(?!25)[0-9A-F]{2})|(?<![A-Za-zÀ-ž0-9._%+-]))[A-Za-zÀ-ž0-9._+-]{1,96}(?:@|%40)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/dg,
		),
	},
	{ kind: 'org ID', find: matches(new RegExp(`(?<![A-Za-z0-9])00D${idSuffix}`, 'gd')) },
	{ kind: 'user ID', find: matches(new RegExp(`(?<![A-Za-z0-9])005${idSuffix}`, 'gd')) },
	{ kind: 'record ID', find: matches(new RegExp(`(?<![A-Za-z0-9])(?:0Ya|0CQ|0SO|0LE|0H4|04t|0Ym|0DB|888)${idSuffix}`, 'gd')) },
	{
		kind: 'your domain',
		find: matches(
			/(?:(?<=%(?:25){0,3}(?!25)[0-9A-F]{2})|(?<![A-Za-z0-9.%-]))([A-Za-z0-9](?:[A-Za-z0-9-]{0,80}))(?=(?:\.[a-z0-9]{2,12})?\.(?:my\.salesforce(?:-[a-z]{4,5})?\.(?:com|mil)|my\.site\.com|(?:lightning|file|vf|visual|secure)\.force\.com|visualforce\.com|my\.sfcrmproducts\.cn))/dgi,
			1,
		),
	},
	{ kind: 'IP address', find: matches(/(?<![\d.])(?!\d+\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/dg) },
	{
		kind: 'IP address',
		find: matches(
			/(?<![0-9a-f:])(?:(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}|(?<!\w)(?=[a-f]{0,3}\d)(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?!\w))(?![0-9a-f:])/dgi,
		),
	},
	{ kind: 'secret', find: matches(/(?<![A-Za-z0-9])[0-9A-Fa-f]{64}(?![A-Za-z0-9])/dg) },
];

/** Small letters, capitals and digits change far more often in a random value than in a name, even one in CamelCase. */
const looksRandom = (run: string): boolean => {
	const changes = (run.match(/[a-z](?![a-z])|[A-Z](?![A-Z])|\d(?!\d)/g)?.length ?? 1) - 1;
	return changes >= run.length * (/\d/.test(run) ? 0.38 : 0.5);
};

/** Default-deny: an unbroken run of 40 or more with a digit in it, unless it reads like a path. */
const isNoPath = (run: string): boolean => /\d/.test(run) && run.split('/').some((part) => part.length >= 28);

/** Looked for last: values that have no known shape and no telling name. */
export const unknownShapes: readonly SecretKind[] = [
	// Beside its name in a table, a list of arguments, a form or a sentence.
	{
		kind: 'secret',
		find: matches(
			/(?:password|passwd|secret|security[\s_-]?token)(?:\sis)?[^\w&.;/%]{1,24}[bru]?["']?((?!\d{4}-\d)(?=[^\s"'<>\d]{0,99}\d)(?:(?=[^\s"'<>]{0,99}[a-z])[^\s"'<>/:=]{8,128}|\d{15,19})(?![^\s"'<>|,)]))/dgi,
			1,
		),
	},
	// The two digits of `%3D` belong to the escape, not to the value behind it.
	{
		kind: 'long value',
		find: matches(
			/(?:(?<=%(?:25){0,3}(?!25)[0-9A-F]{2})|(?<![A-Za-z0-9+/_~-]|%(?=[0-9A-F]{2})))([A-Za-z0-9+/_~-]{40,}={0,2})/dg,
			1,
			isNoPath,
		),
	},
	// A security token has neither a name nor a shape.
	{
		kind: 'long value',
		find: matches(/(?:(?<=%(?:25){0,3}(?!25)[0-9A-F]{2})|(?<![A-Za-z0-9]|%(?=[0-9A-F]{2})))([A-Za-z0-9]{20,})/dg, 1, looksRandom),
	},
];
