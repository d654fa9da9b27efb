/**
 * What must not be shown, and how to find it. Shapes come from Salesforce's own log filters, from public
 * secret scanners and from the lists of two public HAR sanitizers; where a shape is not certain the rule is wide.
 */
import type { SecretName } from '../masks.ts';
import { addresses } from './secrets/addresses.ts';
import { commandLine } from './secrets/command-line.ts';
import { cookies } from './secrets/cookies.ts';
import { type Finder, shape } from './secrets/find.ts';
import { overLines } from './secrets/over-lines.ts';
import { people } from './secrets/people.ts';
import { serviceKeys } from './secrets/service-keys.ts';

/** A whole block of what is no secret. */
const publicBlock = (kind: SecretName, label: string): Finder =>
	shape(kind, new RegExp(`-----BEGIN ${label}-----[^-]{1,9000}-----END ${label}-----`, 'dg'));

const idSuffix = '(?:[A-Z0-5]{3})?(?![A-Za-z0-9])';
const id = (kind: SecretName, first: string): Finder =>
	shape(kind, new RegExp(`(?<![A-Za-z0-9])(?:${first})[A-Za-z0-9]{12}${idSuffix}`, 'gd'));

/** In the order in which they are looked for: where two overlap, the earlier names the mask. */
export const shapes: readonly Finder[] = [
	// Up to its end mark, or as far as one can reach.
	shape('private key', /-----BEGIN[A-Z +]{1,24}PRIVATE[ +]KEY-----(?:[^-]|-(?!---)){1,9000}(?:-----END[^-]{1,40}-----)?/dg),
	publicBlock('public key', 'PUBLIC KEY'),
	publicBlock('certificate', 'CERTIFICATE'),
	shape('SFDX auth URL', /force:\/\/[^\s"'<>]{8,}/dg),
	overLines('Salesforce access token', /00D[A-Za-z0-9]{12,15}(?:!|%21)[A-Za-z0-9._%-]{4,}/dg),
	overLines('JWT', /(?<![A-Za-z0-9]{3})eyJ[A-Za-z0-9_-]{6,1024}(?:\.[A-Za-z0-9_=-]{6,}(?:\.[A-Za-z0-9_=-]*)?|\.?(?=[ \t]{0,4}\\?\r?\n))/dg),
	overLines('Salesforce refresh token', /5Aep[A-Za-z0-9._=%-]{20,}/dgi),
	overLines('Salesforce authorization code', /aPrx[A-Za-z0-9._-]{16,}(?:=|%3D){0,2}/dg),
	overLines('Consumer Key', /3MVG9[A-Za-z0-9._+/=-]{20,}/dg),
	shape('credential', /(?:Bearer|Basic|OAuth)\s{1,4}(?!\/?services\/)(?=[a-z._~+/=!-]{0,400}\d)([a-z0-9._~+/=!-]{16,})/dgi),
	...cookies,
	id('org ID', '00D'),
	id('user ID', '005'),
	// Of most kinds the numbers are low: what tells the org is followed by zeros.
	id('record ID', '0Ya|0CQ|0SO|0LE|0H4|04t|0Ym|0DB|888|(?=\\d{0,14}[A-Za-z])[A-Za-z0-9]{3}(?=[A-Za-z0-9]{2}0000)'),
	...serviceKeys,
	...addresses,
	...commandLine,
	...people,
];
