/**
 * Undoes what mail, logs, shells and gateways do to a text, in bounded steps that remember positions. Nothing is
 * fetched; what cannot be undone is left as it is.
 */
import { type Mapped, unchanged } from './mapped.ts';
import { undoBase64 } from './unwrap/base64.ts';
import { undoUrlBreaks } from './unwrap/breaks.ts';
import { undoCharacters } from './unwrap/characters.ts';
import { undoEncodedWords } from './unwrap/encoded-words.ts';
import { undoEntities } from './unwrap/entities.ts';
import { undoEscapes } from './unwrap/escapes.ts';
import { focus } from './unwrap/focus.ts';
import { undoMarkup } from './unwrap/markup.ts';
import { undoPercent, undoPlus } from './unwrap/percent.ts';
import { undoQuotedPrintable } from './unwrap/quoted-printable.ts';
import { undoQuotes } from './unwrap/quotes.ts';
import { undoUrlDefense } from './unwrap/url-defense.ts';

/** Percent-encoding is undone at most so often: links nest three deep in practice. */
const mostRounds = 4;

/** The readings of one text, the least undone first. Only the first is whole. */
export type Layers = readonly [Mapped, ...Mapped[]];

type Step = (source: Mapped) => Mapped;

/** What can mean nothing else. Characters come twice: others are spelled in entities and escapes. */
const plainSteps: readonly Step[] = [undoCharacters, undoEntities, undoEscapes, undoCharacters, undoQuotes, undoMarkup];
/** Only the source of a mail is quoted-printable: within, its signs would be values. */
const mailSteps: readonly Step[] = [undoCharacters, undoQuotes, undoEncodedWords, undoQuotedPrintable, ...plainSteps];
const linkSteps: readonly Step[] = [undoUrlDefense, undoBase64, undoUrlBreaks, ...plainSteps];

/** So many wrappers lie within each other without percent-encoding between them. */
const mostNested = 4;

const undoAll = (source: Mapped, steps = plainSteps): Mapped => {
	let text = source;
	/** The steps that leave the text as it is now. */
	let idle: Step[] = [];
	const take = (step: Step): void => {
		if (idle.includes(step)) return;
		const undone = step(text);
		if (undone === text) idle.push(step);
		else [text, idle] = [undone, []];
	};
	steps.forEach(take);
	let before: Mapped | undefined;
	for (let depth = 0; depth < mostNested && text !== before; depth++) {
		before = text;
		linkSteps.forEach(take);
	}
	return text;
};

/**
 * Peels a text: first what typing and transport did to it, then one layer of percent-encoding after another.
 * @returns the readings, the least undone first, at most five; each maps to offsets of the given text. Only the first
 * is whole: the others leave out lines in which nothing was undone
 */
export const unwrap = (text: string): Layers => {
	const layers: [Mapped, ...Mapped[]] = [undoAll(unchanged(text), mailSteps)];
	for (let round = 0; round < mostRounds; round++) {
		const current = layers.at(-1) as Mapped;
		const encoded = focus(current);
		const peeled = undoPercent(undoPlus(encoded));
		if (peeled === encoded) break;
		layers.push(undoAll(peeled));
	}
	return layers;
};
