/** What the marks of a paste say together: who sent the failure, where it was met, in which flow. */
import type { Flow, Surface } from '../catalog/vocabulary.ts';
import type { Known } from './read/known.ts';
import type { Evidence, Provider, Redacted, Secret, SignatureIndex, Span } from './types.ts';

export interface Context {
	provider: Provider;
	flows: ReadonlySet<Flow>;
	surfaces: ReadonlySet<Surface>;
	/** It comes from a login by SOAP or SAML, which only looks alike. */
	isOtherLogin: boolean;
	/** Where a chain of reasons ("due to:") gets to its last, and where its line begins; both -1 without one. */
	chain: Span;
}

/** Marks that only their provider prints, so that they decide even beside the name of Salesforce. */
const decisive = new Set(['Microsoft Entra', 'ngrok', 'Marketing Cloud']);

/** A code or a message that nobody but Salesforce sends. */
const isOwn = (known: Known, { errors }: SignatureIndex): boolean => {
	if (known.kind === 'code') return known.place !== 'words' && !errors[known.error]?.shared;
	if (known.kind === 'message') return known.words > 2 && !errors[known.error]?.messages[known.message]?.shared;
	return known.kind === 'login-status' && known.words > 3;
};

const providerOf = (marks: readonly Evidence[], known: readonly Known[], secrets: readonly Secret[], index: SignatureIndex): Provider => {
	const other = marks.filter(({ kind }) => kind === 'other-provider');
	if (other.some(({ value }) => decisive.has(value))) return 'other';
	const named =
		marks.some(({ kind }) => kind === 'salesforce') || secrets.some(({ kind }) => kind.startsWith('Salesforce') || kind === 'Consumer Key');
	if (named || known.some((one) => isOwn(one, index))) return 'salesforce';
	return other.length > 0 ? 'other' : 'unknown';
};

/** Tools put their own label in front of the reason: only what follows the last "due to:" of a line is to be trusted. */
const chainIn = (cleaned: Redacted): Span => {
	const end = cleaned.lastIndexOf('due to:');
	return end === -1 ? { start: -1, end: -1 } : { start: cleaned.lastIndexOf('\n', end) + 1, end };
};

/** Sums up marks, known things and the kinds of secrets. */
export const contextOf = (
	cleaned: Redacted,
	marks: readonly Evidence[],
	known: readonly Known[],
	secrets: readonly Secret[],
	index: SignatureIndex,
): Context => ({
	provider: providerOf(marks, known, secrets, index),
	chain: chainIn(cleaned),
	flows: new Set(marks.flatMap(({ kind, value }) => (kind === 'flow' ? [value as Flow] : []))),
	surfaces: new Set(marks.flatMap(({ kind, value }) => (kind === 'surface' ? [value as Surface] : []))),
	isOtherLogin: marks.some(({ kind }) => kind === 'not-oauth'),
});
