/** What the marks of a paste say together: who sent the failure, where it was met, in which flow. */
import type { Flow, Surface } from '../../catalog/vocabulary.ts';
import { allMatches } from '../all-matches.ts';
import type { Mapped } from '../mapped.ts';
import type { SignatureIndex } from '../signatures.ts';
import type { Evidence, Redacted, Secret } from '../types.ts';
import { labelCodes, labelFinder } from './chain.ts';
import type { Known, Read, Sighting } from './known.ts';
import type { Typo } from './typos.ts';
import { type Whose, whoseIs } from './whose.ts';

export interface Context extends Whose {
	flows: ReadonlySet<Flow>;
	surfaces: ReadonlySet<Surface>;
	/** It comes from a login by SOAP or SAML, which only looks alike. */
	isOtherLogin: boolean;
	/** It only writes of errors, which nobody met. */
	isReport: boolean;
	/** Whether only the label of a later reason stands at an offset. */
	isLabel: (at: number) => boolean;
	/** Where somebody tells that what stands before it was solved, and what came then; 0 where nobody does. */
	turn: number;
	/** How often a thing stands in the paste. */
	timesOf: (what: Read | Typo) => number;
}

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
	const labels = labelCodes(
		cleaned,
		known.filter((one) => one.kind === 'code'),
	);
	const isLabel = labelFinder(cleaned, layers);
	return {
		...whoseIs(cleaned, marks, known, secrets, index),
		isLabel: (at) => labels.has(at) || isLabel(at),
		turn: allMatches(cleaned, solved).at(-1)?.index ?? 0,
		timesOf: timesIn(sightings),
		flows: new Set(marks.flatMap(({ kind, value }) => (kind === 'flow' ? [value as Flow] : []))),
		surfaces: new Set(marks.flatMap(({ kind, value }) => (kind === 'surface' ? [value as Surface] : []))),
		isOtherLogin: marks.some(({ kind }) => kind === 'not-oauth'),
		isReport: marks.some(({ kind }) => kind === 'report'),
	};
};
