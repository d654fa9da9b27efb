/**
 * Hides the secrets of a paste, looking through encodings, so that one in a nested link is found where it stands. What
 * recognises and checks takes the cleaned text, in which each secret is a mask. Raw text is seen only on the way here, by
 * `unwrap/`, `file/` and `har/`, which clean whatever they give out, and by `my-domain.ts`, which gives out nothing but a
 * host of Salesforce.
 */

import { sourceSpan } from './mapped.ts';
import { findMasks, maskOf } from './masks.ts';
import { again } from './redact/again.ts';
import { identityOf } from './redact/identity.ts';
import { namedSecrets } from './redact/named-values.ts';
import { columnSecrets } from './redact/secrets/columns.ts';
import type { Finder, Found } from './redact/secrets/find.ts';
import { longValues } from './redact/secrets/long-values.ts';
import { looseShapes } from './redact/secrets/loose.ts';
import { recordSecrets } from './redact/secrets/records.ts';
import { shapes } from './redact/secrets.ts';
import { type TagKey, tagOf } from './redact/tags.ts';
import type { Redacted, Secret } from './types.ts';
import { type Layers, unwrap } from './unwrap.ts';

type Range = readonly [start: number, end: number];

/** In the order in which they are looked for: where two overlap, the earlier names the mask. */
const finders: readonly Finder[] = [...shapes, namedSecrets, recordSecrets, columnSecrets, ...looseShapes, longValues];
const secretsIn = (text: string): Found[] => finders.flatMap((find) => [...find(text)]);

/** In scripts without blanks a sentence goes on right behind a value, and tells of a code. */
const goingOn = /(?<=[!-?\w])(?<!\.)[\u3001-\ud7ff]\S{0,40}(invalid|[a-z]_[a-z]).*/is;

/** By start, the widest first. The sort is stable: spans of one place stay in the order in which they were found. */
const byPlace = (secrets: readonly Found[]): Found[] =>
	secrets.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);

/** Joins overlapping spans, sorted by place. The first names the mask: of those that begin at one place the widest, of equals the shape found first. */
const merge = (secrets: readonly Found[]): Found[] => {
	const merged: Found[] = [];
	for (const secret of secrets) {
		const last = merged.at(-1);
		if (last === undefined || secret.start >= last.end) merged.push({ ...secret });
		else last.end = Math.max(last.end, secret.end);
	}
	return merged;
};

/** Drops what lies within a mask. Both lists are sorted by their starts, so one walk along them is enough. */
const outside = (secrets: readonly Found[], kept: readonly Range[]): Found[] => {
	let at = 0;
	return secrets.filter(({ start, end }) => {
		while (at < kept.length && (kept[at] as Range)[1] < end) at++;
		const mask = kept[at];
		return mask === undefined || start < mask[0] || end > mask[1];
	});
};

/** What the readings of a paste show, as ranges of the paste. */
const secretsOf = (layers: Layers): Found[] =>
	// The deepest reading first: only there a value behind `%3D` has its name.
	layers.toReversed().flatMap((layer) =>
		secretsIn(layer.text).map(({ kind, start, end }) => ({
			kind,
			...sourceSpan(layer, start, start + layer.text.slice(start, end).replace(goingOn, '').length),
		})),
	);

/**
 * Numbers the values: those that are equal or belong together have an equal number.
 * @returns each secret with its value, with what that is compared by, and with the numbers of all that it is compared with
 */
const numbered = (found: readonly Found[], paste: string) => {
	const numbers = new Map<string, Map<string, number>>();
	return found.map((one) => {
		const value = paste.slice(one.start, one.end);
		const [among, by] = identityOf(one.kind, value);
		const others = numbers.get(among) ?? new Map<string, number>();
		numbers.set(among, others.set(by, others.get(by) ?? others.size + 1));
		return { ...one, value, by, others };
	});
};

/** A cleaned paste. */
export interface Cleaned {
	cleaned: Redacted;
	/** What was hidden, with its place in the paste as given. */
	secrets: Secret[];
	/** The readings of the paste, where nothing was hidden: then they are those of the cleaned text. */
	layers?: Layers;
}

/**
 * Hides every secret of a paste.
 * @param key of the tags by which equal values can be told, see tags.ts; without one there are none
 */
export const redact = (paste: string, key?: TagKey): Cleaned => {
	// A text that was cleaned before keeps its masks: cleaning twice changes nothing.
	const kept = findMasks(paste);
	const layers = unwrap(paste);
	// No reading shows any more which quotes of a record stand within its value.
	const seen = [...secretsOf(layers), ...recordSecrets(paste)];
	const named = outside(byPlace(seen), kept);
	const found = merge(outside(byPlace([...again(paste, named), ...named]), kept));
	const pieces: string[] = [];
	let done = 0;
	const secrets = numbered(found, paste).map(({ kind, start, end, value, by, others }): Secret => {
		// Tags only where there are several values to tell apart: two masks of one kind are the same words exactly where
		// their values are the same, and the usual paste, with one of each, stays free of tags.
		const tag = key !== undefined && others.size > 1 ? tagOf(by, key) : '';
		pieces.push(paste.slice(done, start), maskOf(kind, value, tag));
		done = end;
		return { kind, start, end, nth: others.get(by) as number };
	});
	pieces.push(paste.slice(done));
	return { cleaned: pieces.join('') as Redacted, secrets, ...(secrets.length === 0 ? { layers } : {}) };
};

/** @returns a cleaned text, cut off where it is longer; dots tell that */
export const clip = (text: Redacted, longest: number): Redacted =>
	(text.length > longest ? `${text.slice(0, longest)}…` : text) as Redacted;
