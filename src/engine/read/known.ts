/** Reads the codes, messages, statuses and client's words that the index knows, and the signs of what is something else. */
import { type Mapped, origin } from '../mapped.ts';
import type { Hit } from '../phrases.ts';
import type { SignatureIndex, Span } from '../types.ts';
import { lexiconOf, type Meaning } from './lexicon.ts';
import { isAtEdge, isCell, isSign, type Place, placeOf, places } from './place.ts';
import type { Typo } from './typos.ts';

/** What was read, without where. */
type Read =
	| Extract<Meaning, { kind: 'message' | 'login-status' | 'error-words' | 'cause-words' }>
	| { kind: 'code'; error: number; place: Place }
	| { kind: 'other-provider' | 'other-error'; other: number };

/** Something known that stands in the paste. */
export type Known = Typo | (Read & Span & { words: number; cut: boolean; isCell: boolean; isAtEdge: boolean });
/** A sign of something that only looks like a failed connection to Salesforce. */
export type Other = Extract<Known, { other: number }>;

/** Of the same thing said again and again, as in a log, so many are kept: more would tell nothing new. */
const mostOfOne = 3;

/** Of several codes that differ only in case, the one that is spelled so; the others if none is. */
const ownSpelling = (meanings: readonly Meaning[], raw: string): readonly Meaning[] => {
	const codes = meanings.filter((meaning) => meaning.kind === 'code');
	const exact = codes.filter(({ spelling }) => spelling === raw);
	const chosen = exact.length > 0 ? exact : codes;
	return meanings.filter((meaning) => meaning.kind !== 'code' || chosen.includes(meaning));
};

const interpret = (meaning: Meaning, text: string, start: number, end: number): Read[] => {
	if (meaning.kind === 'other-provider' || meaning.kind === 'other-error') {
		return isSign(text, start, end, meaning.sign) ? [{ kind: meaning.kind, other: meaning.other }] : [];
	}
	if (meaning.kind !== 'code' && meaning.kind !== 'event-code') return [meaning];
	const place = placeOf(text, start, end, meaning.spelling);
	if (place === undefined) return [];
	if (meaning.kind === 'code') return [{ kind: 'code', error: meaning.error, place }];
	return place === 'words' ? [] : [{ kind: 'login-status', status: meaning.status, printed: meaning.spelling }];
};

/** What the words at one place mean. Where they are spelled as a code or a sign they are not also a message of the same words. */
const readHit = ({ meanings, start, end }: Hit<Meaning>, text: string): Read[] => {
	const all = ownSpelling(meanings, text.slice(start, end)).flatMap((meaning) => interpret(meaning, text, start, end));
	const spelled = all.filter((one) => 'other' in one || (one.kind === 'code' && one.place !== 'words'));
	return spelled.length > 0 ? spelled : all;
};

/**
 * @param layers the readings of one text, the least undone first
 * @returns everything known in them, each thing at each place once and at no more than a few places, in the order of the text
 */
export const readKnown = (layers: readonly Mapped[], index: SignatureIndex): Known[] => {
	const seen = new Map<string, Exclude<Known, Typo>>();
	const count = new Map<string, number>();
	for (const layer of layers) {
		for (const hit of lexiconOf(index).find(layer.text)) {
			const { start, end, words, cut } = hit;
			const span = origin(layer, start, end);
			for (const what of readHit(hit, layer.text)) {
				const thing = JSON.stringify({ ...what, place: '' });
				const said = count.get(thing) ?? 0;
				const before = seen.get(`${thing}@${span.start}`);
				if (before !== undefined) {
					// Only in a deeper reading a cell may have its edges, and a field its name.
					if (before.kind === 'code' && what.kind === 'code' && places.indexOf(what.place) < places.indexOf(before.place))
						before.place = what.place;
					before.isCell ||= isCell(layer.text, start, end);
					before.isAtEdge ||= isAtEdge(layer.text, start, end);
					continue;
				}
				if (said === mostOfOne) continue;
				count.set(thing, said + 1);
				seen.set(`${thing}@${span.start}`, {
					...what,
					...span,
					words,
					cut,
					isCell: isCell(layer.text, start, end),
					isAtEdge: isAtEdge(layer.text, start, end),
				});
			}
		}
	}
	return [...seen.values()].sort((a, b) => a.start - b.start);
};
