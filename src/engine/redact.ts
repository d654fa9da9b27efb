/**
 * The only function that sees a paste. Everything after it takes the cleaned text, in which each
 * secret is a mask. It looks through encodings, so that a secret
 * hidden in a nested link is found where it stands.
 */
import { origin } from './mapped.ts';
import { findMasks, maskOf } from './masks.ts';
import { namedSecrets } from './named-values.ts';
import { longValues } from './secrets/long-values.ts';
import { recordSecrets } from './secrets/records.ts';
import { looseShapes, shapes } from './secrets.ts';
import { type TagKey, tagOf } from './tags.ts';
import type { Redacted, Secret } from './types.ts';
import { unwrap } from './unwrap.ts';

type Range = readonly [start: number, end: number];

function* found(text: string): Generator<Secret> {
	for (const { kind, find } of shapes) for (const span of find(text)) yield { kind, ...span };
	yield* namedSecrets(text);
	yield* recordSecrets(text);
	for (const { kind, find } of looseShapes) for (const span of find(text)) yield { kind, ...span };
	yield* longValues(text);
}

/** By start, the widest first. The sort is stable: spans of one place stay in the order in which they were found. */
const byPlace = (secrets: readonly Secret[]): Secret[] =>
	secrets.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);

/** Joins overlapping spans, sorted by place. The widest names the mask; of equals, the shape found first. */
const merge = (secrets: readonly Secret[]): Secret[] => {
	const merged: Secret[] = [];
	for (const secret of secrets) {
		const last = merged.at(-1);
		if (last === undefined || secret.start >= last.end) merged.push({ ...secret });
		else last.end = Math.max(last.end, secret.end);
	}
	return merged;
};

/** Drops what lies within a mask. Both lists are sorted by their starts, so one walk along them is enough. */
const outside = (secrets: readonly Secret[], kept: readonly Range[]): Secret[] => {
	let at = 0;
	return secrets.filter(({ start, end }) => {
		while (at < kept.length && (kept[at] as Range)[1] < end) at++;
		const mask = kept[at];
		return mask === undefined || start < mask[0] || end > mask[1];
	});
};

/** The value itself, however it was sent: `%40` is `@`. */
const decoded = (value: string): string => {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
};

/** @returns the kinds of which there are several values. */
const severalOf = (secrets: readonly { kind: string; plain: string }[]): Set<string> => {
	const last = new Map<string, string>();
	const several = new Set<string>();
	for (const { kind, plain } of secrets) {
		if ((last.get(kind) ?? plain) !== plain) several.add(kind);
		last.set(kind, plain);
	}
	return several;
};

/**
 * Hides every secret of a paste.
 * @param key of the tags by which equal values can be told, see tags.ts; without one there are none
 * @returns the cleaned text, and what was hidden with its place in the paste as given
 */
export const redact = (paste: string, key?: TagKey): { cleaned: Redacted; secrets: Secret[] } => {
	// A text that was cleaned before keeps its masks: cleaning twice changes nothing.
	const kept = findMasks(paste);
	// The deepest reading first: only there a value behind `%3D` has its name.
	const seen = unwrap(paste)
		.reverse()
		.flatMap((layer) => [...found(layer.text)].map(({ kind, start, end }) => ({ kind, ...origin(layer, start, end) })));
	const secrets = merge(outside(byPlace(seen), kept));
	const told = secrets.map((secret) => {
		const value = paste.slice(secret.start, secret.end);
		return { ...secret, value, plain: decoded(value) };
	});
	// Tags only where a kind has several values: two masks of one kind are the same words exactly where their values are
	// the same, and the usual paste, with one of each, stays free of tags.
	const tagged = severalOf(told);
	const pieces: string[] = [];
	let done = 0;
	for (const { kind, start, end, value, plain } of told) {
		const tag = key !== undefined && tagged.has(kind) ? tagOf(plain, key) : '';
		pieces.push(paste.slice(done, start), maskOf(kind, value, tag));
		done = end;
	}
	pieces.push(paste.slice(done));
	return { cleaned: pieces.join('') as Redacted, secrets };
};
