/**
 * What stands in place of a secret: `‹kind›`, `‹kind, 85 characters›`, or what is harmless in a JWT; each may end with
 * a tag, `‹kind, tag a7f3›`. Only these exact forms are masks, so that nobody's own ‹…› hides anything from us.
 */
import { allMatches } from './all-matches.ts';
import { jwtPattern, jwtWords } from './masks/jwt.ts';
import { noteOf, notes } from './masks/notes.ts';
import { type NamedKind, namedKinds } from './masks/secret-names.ts';
import type { Redacted } from './types.ts';

/** Kinds that are told by their look, whatever they are called. */
const byLook = [
	'public key',
	'certificate',
	'SFDX auth URL',
	'Salesforce access token',
	'Salesforce refresh token',
	'Salesforce authorization code',
	'JWT',
	'org ID',
	'user ID',
	'record ID',
	'your domain',
	'IP address',
	'private IP address',
	'long value',
] as const;
export type SecretName = NamedKind | (typeof byLook)[number];

/** Every kind of secret, in the words that a reader sees. */
export const secretKinds: readonly SecretName[] = [...namedKinds, ...byLook];

/** Kinds whose length helps a diagnosis: a key that was cut off, a challenge of the wrong length. */
const lengthMatters = new Set<string>([
	'Consumer Key',
	'client ID',
	'code challenge',
	'code verifier',
	'client secret',
] satisfies SecretName[]);

const mask = `‹(?:${jwtPattern}|(?:${secretKinds.join('|')})(?:, \\d{1,9} characters|${notes})?)(?:, tag [0-9a-f]{4})?›`;
const anywhere = new RegExp(mask, 'g');
const here = new RegExp(mask, 'y');

/**
 * @param value what is hidden
 * @param tag to compare it with others of its kind, see tags.ts; `''` where there are none
 * @returns what to show in its place
 */
export const maskOf = (kind: SecretName, value: string, tag: string): Redacted => {
	const note = noteOf(kind, value);
	const length = note === '' && lengthMatters.has(kind) ? `, ${value.replaceAll(/[\s>]/g, '').length} characters` : '';
	const words = kind === 'JWT' ? jwtWords(value) : `${kind}${note}${length}`;
	return `‹${words}${tag === '' ? '' : `, tag ${tag}`}›` as Redacted;
};

/** @returns the text without the words of its masks, which are ours; character by character, so that places stay. */
export const blankMasks = (text: string): string => text.replaceAll(anywhere, (whole) => `‹${'\u0000'.repeat(whole.length - 2)}›`);

/** @returns the ranges of all masks in a text. */
export const findMasks = (text: string): (readonly [start: number, end: number])[] =>
	allMatches(text, anywhere).map((match) => [match.index, match.index + match[0].length] as const);

/** @returns the end of the mask that begins at an offset; -1 if none does. */
export const maskEnd = (text: string, at: number): number => {
	here.lastIndex = at;
	return here.test(text) ? here.lastIndex : -1;
};
