/**
 * What must not be shown, and how to find it. Shapes come from Salesforce's own log filters, from public
 * secret scanners and from the lists of two public HAR sanitizers; where a shape is not certain the rule is wide.
 */
import { allMatches } from '../all-matches.ts';
import type { Span } from '../types.ts';
import { addresses } from './secrets/addresses.ts';
import { commandLine } from './secrets/command-line.ts';
import { cookies } from './secrets/cookies.ts';
import { matches, type SecretKind } from './secrets/find.ts';
import { overLines } from './secrets/over-lines.ts';
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
	{ kind: 'Salesforce access token', find: overLines(matches(/00D[A-Za-z0-9]{12,15}(?:!|%21)[A-Za-z0-9._%-]{4,}/dg)) },
	{
		kind: 'JWT',
		find: overLines(
			matches(/(?<![A-Za-z0-9]{3})eyJ[A-Za-z0-9_-]{6,1024}(?:\.[A-Za-z0-9_=-]{6,}(?:\.[A-Za-z0-9_=-]*)?|\.?(?=[ \t]{0,4}\\?\r?\n))/dg),
		),
	},
	{ kind: 'Salesforce refresh token', find: overLines(matches(/5Aep[A-Za-z0-9._=%-]{20,}/dgi)) },
	{ kind: 'Salesforce authorization code', find: overLines(matches(/aPrx[A-Za-z0-9._-]{16,}(?:=|%3D){0,2}/dg)) },
	{ kind: 'Consumer Key', find: matches(/3MVG9[A-Za-z0-9._+/=-]{20,}/dg) },
	{
		kind: 'credential',
		find: matches(/(?:Bearer|Basic|OAuth)\s{1,4}(?!\/?services\/)(?=[a-z._~+/=!-]{0,400}\d)([a-z0-9._~+/=!-]{16,})/dgi, 1),
	},
	{ kind: 'credential', find: matches(/:\/\/([^\s/:@"'<>?#]{1,128}:[^\s/@"'<>?#]{1,128})@/dg, 1) },
	...cookies,
	{ kind: 'org ID', find: matches(new RegExp(`(?<![A-Za-z0-9])00D${idSuffix}`, 'gd')) },
	{ kind: 'user ID', find: matches(new RegExp(`(?<![A-Za-z0-9])005${idSuffix}`, 'gd')) },
	{ kind: 'record ID', find: matches(new RegExp(`(?<![A-Za-z0-9])(?:0Ya|0CQ|0SO|0LE|0H4|04t|0Ym|0DB|888)${idSuffix}`, 'gd')) },
	...serviceKeys,
	...addresses,
	...commandLine,
	...people,
];
