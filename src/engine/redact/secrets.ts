/**
 * What must not be shown, and how to find it. Shapes come from Salesforce's own log filters, from public
 * secret scanners and from the lists of two public HAR sanitizers; where a shape is not certain the rule is wide.
 */
import { allMatches } from '../all-matches.ts';
import type { Span } from '../types.ts';
import { addresses } from './secrets/addresses.ts';
import { commandLine } from './secrets/command-line.ts';
import { matches, type SecretKind } from './secrets/find.ts';
import { people } from './secrets/people.ts';
import { serviceKeys } from './secrets/service-keys.ts';

/** A PEM block up to its end mark, or to the end of the text. */
const privateKeys = (text: string): Span[] => {
	const found: Span[] = [];
	let done = 0;
	for (const match of allMatches(text, /-----BEGIN[A-Z +]{1,24}PRIVATE[ +]KEY-----/g)) {
		if (match.index < done) continue;
		const end = text.indexOf('-----END', match.index + 10);
		const close = end === -1 ? -1 : text.indexOf('-----', end + 8);
		done = close === -1 ? text.length : close + 5;
		found.push({ start: match.index, end: done });
	}
	return found;
};

/** A whole block of what is no secret. */
const publicBlock = (label: string) => matches(new RegExp(`-----BEGIN ${label}-----[^-]{1,9000}-----END ${label}-----`, 'dg'));

const idSuffix = '[A-Za-z0-9]{12}(?:[A-Z0-5]{3})?(?![A-Za-z0-9])';

/** In the order in which they are looked for: where two overlap, the earlier names the mask. */
export const shapes: readonly SecretKind[] = [
	{ kind: 'private key', find: privateKeys },
	{ kind: 'public key', find: publicBlock('PUBLIC KEY') },
	{ kind: 'certificate', find: publicBlock('CERTIFICATE') },
	{ kind: 'SFDX auth URL', find: matches(/force:\/\/[^\s"'<>]{8,}/dg) },
	{ kind: 'Salesforce access token', find: matches(/00D[A-Za-z0-9]{12,15}(?:!|%21)[A-Za-z0-9._%-]{4,}/dg) },
	{ kind: 'JWT', find: matches(/(?<![A-Za-z0-9]{3})eyJ[A-Za-z0-9_-]{6,1024}\.[A-Za-z0-9_=-]{6,}(?:\.[A-Za-z0-9_=-]*)?/dg) },
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
	{
		kind: 'cookie',
		find: matches(
			/(?<![A-Za-z0-9-])(?:set-)?cookie["']?[ \t]{0,4}:[ \t]{0,4}(\[[^\]]{1,4096}(?=\])|(["'])(?:(?!\2\s{0,4}[,}\])])[^\r\n])*|[^\r\n]+)/dgi,
			1,
		),
	},
	{ kind: 'org ID', find: matches(new RegExp(`(?<![A-Za-z0-9])00D${idSuffix}`, 'gd')) },
	{ kind: 'user ID', find: matches(new RegExp(`(?<![A-Za-z0-9])005${idSuffix}`, 'gd')) },
	{ kind: 'record ID', find: matches(new RegExp(`(?<![A-Za-z0-9])(?:0Ya|0CQ|0SO|0LE|0H4|04t|0Ym|0DB|888)${idSuffix}`, 'gd')) },
	...serviceKeys,
	...addresses,
	...commandLine,
	...people,
];

/**
 * Looked for last: values beside a name, but joined to it by no sign, in a table, a list of arguments or a sentence; in
 * a field of a form whose name stands behind the value, or in an element whose attributes stand between.
 */
export const looseShapes: readonly SecretKind[] = [
	{
		kind: 'secret',
		find: matches(
			/(?:password|passwd|secret|security[\s_-]?token)(?:\sis)?[^\w&.;/%]{1,24}[bru]?["']?((?!\d{4}-\d)(?=[^\s"'<>\d]{0,99}\d)(?:(?=[^\s"'<>]{0,99}[a-z])[^\s"'<>/:=]{8,128}(?![^\s"'<>|,)])|\d{15,19}(?!\w)))/dgi,
			1,
		),
	},
	{
		kind: 'secret',
		find: matches(/\bvalue=(["'])((?:(?!\1)[^<>\n]){3,400})\1[^<>]{0,200}?\s(?:name|id)=["']?[\w.$-]{0,60}(?:password|secret|token)/dgi, 2),
	},
	{ kind: 'secret', find: matches(/<[\w:]{0,60}(?:password|secret|token)\s[^<>]{1,200}>([^<>\n]{3,400})</dgi, 1) },
];
