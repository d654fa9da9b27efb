/** Reads the codes, messages, statuses and client's words that the index knows, and the signs of what is something else. */
import { type Mapped, sourceSpan } from '../mapped.ts';
import type { ErrorSignature, OtherSignature, SignatureIndex } from '../signatures.ts';
import type { Span } from '../types.ts';
import { withoutColours } from '../unwrap/characters.ts';
import { lexiconOf, type Meaning } from './lexicon.ts';
import type { Hit } from './phrases.ts';
import { type Edges, edgesOf, isPrinted, isSign, type Place, placeOf, places } from './place.ts';
import type { Typo } from './typos.ts';

/** What was read, without where; its name is the same for every place and spelling. */
export type Read = Exclude<Meaning, { kind: 'code' | 'event-code' }> | { kind: 'code'; name: number; error: ErrorSignature; place: Place };

/** Something known that stands in the paste. */
export type Known = Typo | Found;
type Found = Read & Span & Edges & { words: number; cut: boolean };
/** A sign of something that only looks like a failed connection to Salesforce. */
export type Other = Extract<Known, { other: OtherSignature }>;
/** Words of a client's own: they tell of no failure by themselves. */
export type Own = Extract<Known, { kind: 'own-words' }>;

/** Of the same thing said again and again, as in a log, so many are kept: more would tell nothing new. */
const mostOfOne = 3;

const spellingOf = (meaning: Meaning): string | undefined => {
	if (meaning.kind === 'code') return meaning.spelling;
	return meaning.kind === 'login-status' ? meaning.printed : undefined;
};

/** Of several codes or statuses that differ only in case, the one that is spelled so; the others if none is. */
const ownSpelling = (meanings: readonly Meaning[], raw: string): readonly Meaning[] =>
	meanings.filter(
		(meaning) =>
			spellingOf(meaning) === undefined ||
			spellingOf(meaning) === raw ||
			!meanings.some((other) => other.kind === meaning.kind && spellingOf(other) === raw),
	);

const interpret = (meaning: Meaning, text: string, start: number, end: number): Read[] => {
	if (meaning.kind === 'other-provider' || meaning.kind === 'other-error') {
		return isSign(text, start, end, meaning.sign) ? [meaning] : [];
	}
	// Words within a code or a path are not a status, those within a code no message: INVALID_LOGIN, `/oauth2/success`.
	if (meaning.kind === 'login-status' && /[_/]/.test(text[start - 1] ?? '')) return [];
	if (meaning.kind === 'message' && /\w_$/.test(text.slice(Math.max(0, start - 2), start))) return [];
	if (meaning.kind === 'own-words') return isPrinted(text, start, end, meaning.text) ? [meaning] : [];
	if (meaning.kind !== 'code' && meaning.kind !== 'event-code') return [meaning];
	const place = placeOf(text, start, end, meaning.spelling);
	if (place === undefined) return [];
	if (meaning.kind === 'code') return [{ ...meaning, place }];
	return place === places.words ? [] : [{ kind: 'login-status', name: meaning.name, status: meaning.status, printed: meaning.spelling }];
};

/** What the words at one place mean. Where they are spelled as a code or a sign they are not also a message of the same words. */
const readHit = ({ meanings, start, end, cut }: Hit<Meaning>, text: string): Read[] => {
	const whole = cut ? meanings.filter(({ kind }) => kind !== 'own-words') : meanings;
	const raw = text.slice(start, end);
	const all = ownSpelling(whole, raw).flatMap((meaning) => interpret(meaning, text, start, end));
	const spelled = all.filter((one) => 'other' in one || (one.kind === 'code' && one.place !== places.words));
	// A code that the next line is glued to is none here, and no message either.
	const isCode = spelled.length > 0 || (/^\w{3,80}$/.test(raw) && raw.includes('_') && whole.some(({ kind }) => kind === 'code'));
	return isCode ? spelled : all;
};

/** A known thing at one of its places. */
export interface Sighting extends Span {
	what: Read;
}

/** A name at an offset as one number, because a long log has many. No name is greater. */
const keyOf = (name: number, start: number): number => start * 2 ** 20 + name;

/** The same for a name at a kind of place. */
const sortOf = (what: Read): number => what.name * places.none + (what.kind === 'code' ? what.place : 0);

/** Whether a layer shows a span, and what stands beside it, as the cleaned text does: then the first layer has shown it. */
const isPlain = (cleaned: string, span: Span, text: string, start: number, end: number): boolean =>
	cleaned.slice(Math.max(0, span.start - 1), span.end + 1) === text.slice(Math.max(0, start - 1), end + 1);

/** A deeper reading may give a cell its edges, and a field its name. */
const sharpen = (known: Found, { what, text, start, end }: { what: Read; text: string; start: number; end: number }): void => {
	if (known.kind === 'code' && what.kind === 'code' && what.place < known.place) known.place = what.place;
	if (known.isCell) return;
	const { isCell, isAtEdge } = edgesOf(text, start, end);
	known.isCell = isCell;
	known.isAtEdge ||= isAtEdge;
};

/**
 * @param layers the readings of the cleaned text, the least undone first
 * @returns everything known in them in the order of the text: each thing at no more than a few places of each kind,
 * and beside it every place of every thing
 */
export const readKnown = (cleaned: string, layers: readonly Mapped[], index: SignatureIndex): { known: Found[]; sightings: Sighting[] } => {
	/** By name and offset, and the offsets alone. */
	const kept = new Map<number, Found>();
	const starts = new Set<number>();
	/** What was sighted where a wrapper was undone: each deeper layer shows it once more. */
	const undone = new Set<number>();
	/** How often each name was kept, for each kind of place. */
	const count = new Map<number, number>();
	const sightings: Sighting[] = [];
	for (const [depth, layer] of layers.entries()) {
		const { text } = layer;
		const isWhole = text === cleaned;
		for (const hit of lexiconOf(index).find(text)) {
			const { start, end, words, cut } = hit;
			const span = withoutColours(cleaned, sourceSpan(layer, start, end));
			const plain = isWhole || isPlain(cleaned, span, text, start, end);
			// What an earlier layer has shown is read again only where it was kept.
			if (depth > 0 && plain && !starts.has(span.start)) continue;
			for (const what of readHit(hit, text)) {
				const key = keyOf(what.name, span.start);
				const before = kept.get(key);
				if (before !== undefined) sharpen(before, { what, text, start, end });
				if (before !== undefined || (depth > 0 && plain) || undone.has(key)) continue;
				if (!plain) undone.add(key);
				if (!('other' in what)) sightings.push({ what, ...span });
				const times = count.get(sortOf(what)) ?? 0;
				if (times === mostOfOne) continue;
				count.set(sortOf(what), times + 1);
				starts.add(span.start);
				kept.set(key, { ...what, ...span, words, cut, ...edgesOf(text, start, end) });
			}
		}
	}
	const byPlace = (a: Span, b: Span): number => a.start - b.start;
	return { known: [...kept.values()].sort(byPlace), sightings: sightings.sort(byPlace) };
};
