/** Everything that a cleaned text holds, before anything is made of it. */

import { type Context, contextOf } from './read/context.ts';
import { readCut } from './read/cut.ts';
import { asEvidence } from './read/evidence.ts';
import { type Known, type Other, type Own, readKnown, type Sighting } from './read/known.ts';
import { readMarks } from './read/marks.ts';
import { type Proven, provenWords } from './read/own-words.ts';
import { readTypos } from './read/typos.ts';
import { readUnknown } from './read/unknown.ts';
import type { SignatureIndex } from './signatures.ts';
import type { Evidence, Redacted, Request, Secret } from './types.ts';
import { joinLines } from './unwrap/breaks.ts';
import { withoutColours } from './unwrap/characters.ts';
import type { Layers } from './unwrap.ts';

export interface Recognised {
	/** What tells of a failure. */
	known: readonly Known[];
	/** Words of tools that prove whose they are. */
	own: readonly Proven[];
	/** Every place of everything known, in the order of the text. */
	sightings: readonly Sighting[];
	/** Who speaks, where, and in which flow. */
	marks: readonly Evidence[];
	/** Codes and texts that the index does not know, and where the text seems to be cut off. */
	news: readonly Evidence[];
	/** Signs of what only looks like a failed connection to Salesforce; the marks begin with them. */
	others: readonly Other[];
	/** It tells of an error of Salesforce's that is none of connecting. */
	isOtherKind: boolean;
	context: Context;
}

const isOther = (one: Known): one is Other => 'other' in one;
const isOwn = (one: Known): one is Own => one.kind === 'own-words';

/**
 * @param requests those that were read in it
 * @returns what stands in a cleaned text, by its readings
 */
export const recognise = (
	cleaned: Redacted,
	layers: Layers,
	requests: readonly Request[],
	secrets: readonly Secret[],
	index: SignatureIndex,
): Recognised => {
	const [whole] = layers;
	const joined = joinLines(whole);
	const { known: read, sightings } = readKnown(cleaned, joined === whole ? layers : [...layers, joined], index);
	const things = read.filter((one) => !isOther(one) && !isOwn(one));
	const others = read.filter(isOther);
	const own = provenWords(cleaned, read.filter(isOwn));
	// A slip of the keyboard is looked for only where nothing else was recognised.
	const known = things.length > 0 || own.length > 0 ? things : readTypos(whole, index);
	const marks = [
		...others.map((one) => asEvidence(one)),
		...readMarks(layers, requests, index.marks).map((mark) => ({ ...mark, ...withoutColours(cleaned, mark) })),
	];
	const context = contextOf(cleaned, layers, marks, known, sightings, secrets, index);
	return {
		known: known.filter((one) => !context.isAnothers(one.name, one)),
		own,
		sightings: sightings.filter((one) => !context.isAnothers(one.what.name, one)),
		marks,
		news: [...readUnknown(layers, sightings.length > 0 ? sightings : known), ...readCut(cleaned, known)],
		others,
		isOtherKind: others.some(({ kind }) => kind === 'other-error'),
		context,
	};
};
