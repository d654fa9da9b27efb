/** How the rules for JWT assertions are seen, as far as the harmless claims and the words of a mask tell. */
import { hostKindOf } from '../hosts.ts';
import type { Request } from '../types.ts';
import { hostOf, isInstanceHost, isMyDomain, isPageHost, isProductionHost, isSalesforceHost, isSandboxHost } from './address.ts';
import { hasOtherKey } from './between.ts';
import type { Around, Detectors } from './detector.ts';
import { has, isCutKey, isHidden, isPlaceholder, isReadable, value } from './values.ts';

/** An `exp` beyond this is in milliseconds: as seconds it would be in the year 5138. */
const latestSeconds = 100_000_000_000;
/** Longer than this is farther than the three minutes of the help, with some slack. In seconds. */
const farthest = 300;

/** @returns the value of a claim as a number; undefined where it is none. */
export const numberOf = (request: Request, claim: string): number | undefined => {
	const digits = /^"?(\d{1,16})"?$/.exec(value(request, claim))?.[1];
	return digits === undefined ? undefined : Number(digits);
};
/** @returns when the assertion expires, in seconds since 1970; undefined where that is not told. */
export const expiryOf = (request: Request): number | undefined => {
	const number = numberOf(request, 'exp');
	return number !== undefined && number > latestSeconds ? number / 1000 : number;
};

const userOf = (request: Request): string => value(request, 'prn') || value(request, 'sub');
const sentTo = ({ requests }: Around): string[] =>
	requests.flatMap(({ target, host }) => (target === 'token' && host !== '' ? [host] : []));
const isRead = ({ parameters }: Request): boolean => parameters.length > 1;

const isBadAudience = (aud: string): boolean => {
	if (aud === 'in another form') return true;
	const host = hostOf(aud);
	if (!isSalesforceHost(host)) return false;
	const isSite = /\.(?:my\.site|force)\.com$/.test(host);
	return aud.startsWith('http:') || isPageHost(host) || isInstanceHost(host) || (!isSite && /^https:\/\/[^/]{1,200}\/./.test(aud));
};

export const assertionDetectors: Detectors = {
	'jwt-not-three-parts': (request, { text }) => {
		if (value(request, 'assertion') !== '') return /^‹(?:assertion|long value)(?:›|, tag)/.test(value(request, 'assertion'));
		// A token that somebody shortened is not a broken one.
		const isCut = request.end === text.length || /^(?:\.|…)/.test(text.slice(request.end, request.end + 1));
		return !isCut && /^‹JWT(?:, [012] parts|›|, tag)/.test(text.slice(request.start, request.start + 16));
	},
	'jwt-private-key-pasted': (request) => value(request, 'assertion').startsWith('‹private key'),
	'jwt-placeholder': ({ parameters }) => parameters.some(({ value: text }) => text !== null && isPlaceholder(text)),
	'jwt-claim-missing': (request) =>
		request.whole && (['iss', 'aud', 'exp'].some((name) => !has(request, name)) || (!has(request, 'sub') && !has(request, 'prn'))),
	'jwt-alg-not-rs256': (request) => {
		const alg = value(request, 'alg');
		return isReadable(alg) && /^(?!RS256$)[\w-]{2,12}$/.test(alg);
	},
	'jwt-certificate-mismatch': hasOtherKey,
	'jwt-iss-shape': (request) => {
		const iss = value(request, 'iss');
		if (iss === '' || isHidden(iss) || isPlaceholder(iss) || /^(?:Consumer Key|PlatformCLI)/.test(iss)) return false;
		return isCutKey(iss) || !iss.startsWith('‹');
	},
	'jwt-sub-not-username': (request, around) => {
		const user = userOf(request);
		if (/^(?:other$|Consumer Key|‹(?:username, without @|user ID|record ID|org ID))/.test(user)) return true;
		return /^username|^‹(?:username|email address)/.test(user) && !user.includes('sandbox form') && sentTo(around).some(isSandboxHost);
	},
	'jwt-sub-and-prn': (request) => has(request, 'sub') && has(request, 'prn'),
	'jwt-aud-wrong-environment': (request, around) => {
		const host = hostOf(value(request, 'aud'));
		const isSandboxUser = userOf(request).includes('sandbox form');
		if (isProductionHost(host)) return isSandboxUser || sentTo(around).some(isSandboxHost);
		return hostKindOf(host) === 'test' && sentTo(around).some(isProductionHost);
	},
	'jwt-aud-bad-form': (request) => isBadAudience(value(request, 'aud')),
	'jwt-aud-my-domain': (request) => {
		const aud = value(request, 'aud');
		return aud === 'My Domain' || (isMyDomain(hostOf(aud)) && !isBadAudience(aud));
	},
	'jwt-exp-past': (request, { now }) => (expiryOf(request) ?? Number.POSITIVE_INFINITY) <= now / 1000,
	'jwt-exp-milliseconds': (request) => (numberOf(request, 'exp') ?? 0) > latestSeconds,
	'jwt-exp-far': (request, { now }) => (expiryOf(request) ?? 0) > now / 1000 + farthest,
	'jwt-exp-not-a-number': (request) => {
		const exp = value(request, 'exp');
		return exp === 'text' || (exp.startsWith('"') && !isHidden(exp) && !isPlaceholder(exp.slice(1, -1)));
	},
	'jwt-jti-present': (request) => has(request, 'jti'),
	'jwt-iat-nbf': (request) => has(request, 'iat') || has(request, 'nbf'),
	'jwt-ask-preauthorized': isRead,
	'jwt-ask-app-scopes': isRead,
	'jwt-ask-flow-enabled': isRead,
};
