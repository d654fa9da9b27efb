/** What may be shown of a JWT: how it is signed, for which login server, until when, and what its other claims look like. Nothing is verified. */
import { fromBase64 } from '../bytes.ts';
import { noteOf } from './notes.ts';

/** Names of algorithms; anything else could be the reader's own text. */
const algorithm = '(?:RS|ES|HS|PS)(?:256|384|512)|none';
const isAlgorithm = new RegExp(`^"(?:${algorithm})"$`);
/** The words of a mask are a closed set, and only the usual domains have one: of another one, and of a site, nothing is told. */
const servers = /^https:\/\/(?:login|test)\.salesforce\.com$/;
const myDomain = /^https:\/\/(?:[\w-]{1,90}\.)(?![a-z]{2,3}\d{1,4}\.)(?:[a-z]{4,12}\.)?my\.salesforce\.com\/?$/;
/** Of Salesforce, but with a page behind it, of a host that shows pages, or without TLS. */
const otherForm = /^https?:\/\/[^/]{1,200}\.(?:salesforce|lightning\.force|salesforce-setup)\.com(?:\/|$)/;

/** @returns undefined where it is no object */
const part = (token: string, at: number): Record<string, unknown> | undefined => {
	try {
		const parsed: unknown = JSON.parse(fromBase64(token.split('.')[at] as string));
		return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
};

const app = (claim: string): string => (/^3MVG9\S{60,}$|^PlatformCLI$/.test(claim) ? 'Consumer Key' : 'other');
const user = (claim: string): string => (claim.includes('@') ? `username${noteOf('username', claim).replace(',', '')}` : app(claim));
const audience = (claim: string): string => {
	if (servers.test(claim)) return claim;
	if (myDomain.test(claim)) return 'My Domain';
	return otherForm.test(claim) ? 'in another form' : 'other';
};
const time = (claim: string, isText: boolean): string => (isText ? 'text' : (/^\d{1,16}(?=(?:\.\d{1,9})?$)/.exec(claim)?.[0] ?? 'other'));

/** What is told of each claim that is there, in the order of the mask. */
const looks: Readonly<Record<string, (claim: string, isText: boolean) => string>> = {
	iss: app,
	sub: user,
	prn: user,
	aud: audience,
	exp: time,
	iat: time,
	nbf: time,
	jti: () => '',
};
export const claimNames: readonly string[] = Object.keys(looks);

/** The words of a mask, as a pattern. */
export const jwtPattern = `JWT(?:, [012] parts)?(?:, (?:${algorithm}|alg other)(?:, (?:${claimNames.join('|')})(?: (?:Consumer Key|username(?: sandbox form)?|https://(?:login|test)\\.salesforce\\.com|My Domain|in another form|\\d{1,16}|text|other))?){0,8})?`;

/** What stands between the lines of a token that was broken. */
const breaks = /[\s>\\]/g;

/** @returns the words of a token's mask: `JWT, RS256, aud https://login.salesforce.com, exp 1702123456`; `JWT` where it cannot be read. */
export const jwtWords = (value: string): string => {
	const token = value.replaceAll(breaks, '');
	const count = token.split('.').filter(Boolean).length;
	const parts = count === 3 ? '' : `, ${count} parts`;
	const header = part(token, 0);
	if (header === undefined) return `JWT${parts}`;
	const alg = isAlgorithm.test(JSON.stringify(header['alg'])) ? header['alg'] : 'alg other';
	const all = part(token, 1) ?? {};
	const told = Object.entries(looks).flatMap(([name, look]) => {
		const claim = all[name] ?? null;
		return claim === null
			? []
			: [`, ${`${name} ${look(JSON.stringify(claim).replaceAll(/^\[?"|"\]?$/g, ''), typeof claim === 'string')}`.trim()}`];
	});
	return `JWT${parts}, ${alg}${told.join('')}`;
};
