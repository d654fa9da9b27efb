/** Reads the codes, messages, statuses and client's words that the index knows. */
import { type Mapped, origin } from '../mapped.ts';
import type { SignatureIndex, Span } from '../types.ts';
import { lexiconOf, type Meaning } from './lexicon.ts';
import { isCell, type Place, placeOf } from './place.ts';
import type { Typo } from './typos.ts';

/** Something known that stands in the paste. */
export type Known = Typo | (Span & { words: number; cut: boolean; isCell: boolean } & (
	| { kind: 'code'; error: number; place: Place }
	| Extract<Meaning, { kind: 'message' | 'login-status' | 'error-words' | 'cause-words' }>
));

/** Of the same thing said again and again, as in a log, so many are kept: more would tell nothing new. */
const mostOfOne = 3;

/** Of several codes that differ only in case, the one that is spelled so; the others if none is. */
const ownSpelling = (meanings: readonly Meaning[], raw: string): readonly Meaning[] => {
	const codes = meanings.filter((meaning) => meaning.kind === 'code');
	const exact = codes.filter(({ spelling }) => spelling === raw);
	const chosen = exact.length > 0 ? exact : codes;
	return meanings.filter((meaning) => meaning.kind !== 'code' || chosen.includes(meaning));
};

const interpret = (meaning: Meaning, text: string, start: number, end: number): object | undefined => {
	if (meaning.kind === 'code') {
		const place = placeOf(text, start, end, meaning.spelling);
		return place && { kind: 'code', error: meaning.error, place };
	}
	if (meaning.kind === 'event-code') {
		const place = placeOf(text, start, end, meaning.spelling);
		return place && place !== 'words' ? { kind: 'login-status', status: meaning.status, printed: meaning.spelling } : undefined;
	}
	return meaning;
};

/**
 * @param layers the readings of one text, the least undone first
 * @returns everything known in them, each thing at each place once and at no more than a few places, in the order of the text
 */
export const readKnown = (layers: readonly Mapped[], index: SignatureIndex): Known[] => {
	const seen = new Map<string, Known>();
	const count = new Map<string, number>();
	for (const layer of layers) {
		for (const { meanings, start, end, words, cut } of lexiconOf(index).find(layer.text)) {
			for (const meaning of ownSpelling(meanings, layer.text.slice(start, end))) {
				const what = interpret(meaning, layer.text, start, end);
				if (what === undefined) continue;
				const span = origin(layer, start, end);
				const thing = JSON.stringify({ ...what, place: '' });
				const said = count.get(thing) ?? 0;
				if (said === mostOfOne || seen.has(`${thing}@${span.start}`)) continue;
				count.set(thing, said + 1);
				seen.set(`${thing}@${span.start}`, { ...what, ...span, words, cut, isCell: isCell(layer.text, start, end) } as Known);
			}
		}
	}
	return [...seen.values()].sort((a, b) => a.start - b.start);
};
