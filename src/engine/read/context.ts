/** What the marks of a paste say together: who sent the failure, where it was met, in which flow. */
import type { Flow, Surface } from '../../catalog/vocabulary.ts';
import { allMatches } from '../all-matches.ts';
import { distance } from '../distance.ts';
import type { Mapped } from '../mapped.ts';
import { errorAt, messageAt } from '../signatures/lookup.ts';
import type { SignatureIndex } from '../signatures.ts';
import type { Evidence, Provider, Redacted, Secret } from '../types.ts';
import { labelCodes, labelFinder } from './chain.ts';
import type { Known, Read, Sighting } from './known.ts';
import { salesforceSign } from './marks.ts';
import { places } from './place.ts';
import type { Typo } from './typos.ts';

export interface Context {
	provider: Provider;
	flows: ReadonlySet<Flow>;
	surfaces: ReadonlySet<Surface>;
	/** It comes from a login by SOAP or SAML, which only looks alike. */
	isOtherLogin: boolean;
	/** Whether only the label of a later reason stands at an offset. */
	isLabel: (at: number) => boolean;
	/** Where somebody tells that what stands before it was solved, and what came then; 0 where nobody does. */
	turn: number;
	/** How often a thing stands in the paste. */
	timesOf: (what: Read | Typo) => number;
}

/** Who is named within this distance of a failure has probably sent it. */
const near = 300;

/** A message of so few words may be anybody's. */
const fewWords = 3;

const isCodeOf = (one: Known, message: Extract<Known, { kind: 'message' }>): boolean =>
	one.kind === 'code' && one.place !== 'words' && one.error === message.error && distance(one, message) <= near;

/** A code, a message, or a message beside its code that nobody but Salesforce sends. */
const isOwn = (known: Known, all: readonly Known[], index: SignatureIndex): boolean => {
	if (known.kind === 'code') return known.place !== 'words' && !errorAt(index, known.error).shared;
	if (known.kind !== 'message') return known.kind === 'login-status' && known.words > 3;
	const { shared, paired } = messageAt(index, known);
	return shared ? paired === true && all.some((one) => isCodeOf(one, known)) : known.words >= fewWords;
};

/**
 * It is Salesforce's as long as nobody else is named: others send the code, and may find the same few words for it, or those of a
 * status that is no cell of its own.
 */
const isModest = (known: Known, index: SignatureIndex): boolean =>
	known.kind === 'message'
		? known.words <= fewWords && errorAt(index, known.error).shared === true
		: known.kind === 'login-status' && !known.isCell;

/** Where the failure stands: the code in the sharpest place. */
const failureIn = (known: readonly Known[]): Known | undefined => {
	const codes = known.flatMap((one) => (one.kind === 'code' ? [one] : []));
	return codes.sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place) || a.start - b.start)[0];
};

/** Both are named: the failure is the other provider's where only that one is named beside it. */
const isBesideOther = (cleaned: Redacted, others: readonly Evidence[], known: readonly Known[]): boolean => {
	const failure = failureIn(known);
	if (failure === undefined) return false;
	const [start, end] = [Math.max(0, failure.start - near), failure.end + near];
	return others.some((other) => other.end > start && other.start < end) && !salesforceSign.test(cleaned.slice(start, end));
};

const providerOf = (
	cleaned: Redacted,
	marks: readonly Evidence[],
	known: readonly Known[],
	secrets: readonly Secret[],
	index: SignatureIndex,
): Provider => {
	const others = marks.filter(({ kind }) => kind === 'other-provider');
	// Salesforce's own page repeats what the other side has said.
	if (marks.some(({ kind, value }) => kind === 'surface' && value === 'auth-provider-page')) return 'salesforce';
	if (others.some(({ value }) => index.providers.some(({ name, decisive }) => decisive && name === value))) return 'other';
	const own = known.filter((one) => isOwn(one, known, index));
	if (own.some((one) => others.length === 0 || !isModest(one, index))) return 'salesforce';
	const isNamed =
		marks.some(({ kind }) => kind === 'salesforce') || secrets.some(({ kind }) => kind.startsWith('Salesforce') || kind === 'Consumer Key');
	if (isNamed) return isBesideOther(cleaned, others, known) ? 'other' : 'salesforce';
	return others.length > 0 ? 'other' : 'unknown';
};

/** It was solved, and now there is a new one. Who or what solved it stands before the verb: a fixed address was not. */
const solved = /\b(?:i|we|admin|that|been) (?:fixed|solved|unblocked)\b(?=[^?]{0,80}\b(?:now|new|today)\b)/gi;

const timesIn = (sightings: readonly Sighting[]): Context['timesOf'] => {
	const times = new Map<number, number>();
	for (const { what } of sightings) times.set(what.name, (times.get(what.name) ?? 0) + 1);
	return ({ name }) => times.get(name) as number;
};

/** Sums up marks, known things and the kinds of secrets. */
export const contextOf = (
	cleaned: Redacted,
	layers: readonly Mapped[],
	marks: readonly Evidence[],
	known: readonly Known[],
	sightings: readonly Sighting[],
	secrets: readonly Secret[],
	index: SignatureIndex,
): Context => {
	const codes = known.flatMap((one) => (one.kind === 'code' ? [{ ...one, shared: errorAt(index, one.error).shared === true }] : []));
	const labels = labelCodes(cleaned, codes);
	const isLabel = labelFinder(cleaned, layers);
	return {
		provider: providerOf(cleaned, marks, known, secrets, index),
		isLabel: (at) => labels.has(at) || isLabel(at),
		turn: allMatches(cleaned, solved).at(-1)?.index ?? 0,
		timesOf: timesIn(sightings),
		flows: new Set(marks.flatMap(({ kind, value }) => (kind === 'flow' ? [value as Flow] : []))),
		surfaces: new Set(marks.flatMap(({ kind, value }) => (kind === 'surface' ? [value as Surface] : []))),
		isOtherLogin: marks.some(({ kind }) => kind === 'not-oauth'),
	};
};
