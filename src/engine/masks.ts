/**
 * What stands in place of a secret: `‹kind›`, `‹kind, 85 characters›`, or what is harmless in a JWT. Only these
 * exact forms are masks, so that nobody's own ‹…› hides anything from us.
 */
import { jwtMask } from './jwt.ts';
import type { Secret } from './types.ts';

/** Every kind of secret, in the words that a reader sees. */
export const secretKinds = [
	'private key',
	'SFDX auth URL',
	'Salesforce access token',
	'Salesforce refresh token',
	'Salesforce authorization code',
	'JWT',
	'Consumer Key',
	'client ID',
	'client secret',
	'credential',
	'cookie',
	'security token',
	'email address',
	'username',
	'password',
	'org ID',
	'user ID',
	'record ID',
	'your domain',
	'IP address',
	'access token',
	'refresh token',
	'ID token',
	'authorization code',
	'code verifier',
	'code challenge',
	'device code',
	'user code',
	'CSRF token',
	'token',
	'state',
	'nonce',
	'key',
	'secret',
	'signature',
	'SAML response',
	'SAML request',
	'relay state',
	'assertion',
	'API key',
	'session ID',
	'one-time password',
	'approval page source',
	'tracking data',
	'long value',
] as const;
export type SecretName = (typeof secretKinds)[number];

/** Kinds whose length helps a diagnosis: a key that was cut off, a challenge of the wrong length. */
const lengthMatters = new Set<string>([
	'Consumer Key',
	'client ID',
	'code challenge',
	'code verifier',
	'client secret',
] satisfies SecretName[]);

const jwt = 'JWT, (?:(?:RS|ES|HS|PS)(?:256|384|512)|none)(?:, aud https://(?:login|test)\\.salesforce\\.com)?(?:, exp \\d{1,16})?';
const mask = `‹(?:${jwt}|(?:${secretKinds.join('|')})(?:, \\d{1,9} characters)?)›`;
const anywhere = new RegExp(mask, 'g');
const here = new RegExp(mask, 'y');

/** @returns what to show in place of a secret. */
export const maskOf = ({ kind, start, end }: Secret, paste: string): string => {
	if (kind === 'JWT') return jwtMask(paste.slice(start, end));
	return lengthMatters.has(kind) ? `‹${kind}, ${end - start} characters›` : `‹${kind}›`;
};

/** @returns the ranges of all masks in a text. */
export const findMasks = (text: string): (readonly [start: number, end: number])[] =>
	[...text.matchAll(anywhere)].map((match) => [match.index, match.index + match[0].length] as const);

/** @returns the end of the mask that begins at an offset; -1 if none does. */
export const maskEnd = (text: string, at: number): number => {
	here.lastIndex = at;
	return here.test(text) ? here.lastIndex : -1;
};
