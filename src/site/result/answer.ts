/** All that the box loads later: the rendering; beside it the engine, in its worker, and the words of the results. */
import wordsAddress from '#content/words.json?url&no-inline';
import { myDomainIn } from '#engine/my-domain.ts';
import type { ResultWords } from '#engine/result-words.ts';
import { readInbound } from '../box/inbound.ts';
import { readPermalink } from '../box/permalink.ts';
import { Reader } from '../box/reader.ts';
import { loadStyles } from '../load-styles.ts';
import stylesAddress from '../styles/answer.css?url&no-inline';
import { el } from './dom.ts';
import { fileAnswer, readInto, type Show } from './file.ts';
import labelsAddress from './labels.json?url&no-inline';
import { namesOf } from './names.ts';
import { forgetOrg } from './own-org.ts';
import type { Place } from './place.ts';
import { type Answer, render } from './render.ts';
import type { Labels } from './words.ts';

// Fetched with this module, so that nothing is requested after a paste. If one fails, the module has not loaded.
const load = async (address: string): Promise<unknown> => (await fetch(address)).json();
const [words, labels] = await Promise.all([load(wordsAddress), load(labelsAddress), loadStyles(stylesAddress)]);
// Drawn with each load of the page: equal values have equal tags until then, and no longer.
const key = crypto.getRandomValues(new Uint32Array(2));
const told = words as ResultWords;
const names = namesOf(told, labels as Labels);

const foreign = 'This link names something that this catalogue does not have. Paste what you got, and we look it up.';
const handedOver = 'From the link that brought you here. The address no longer holds it.';
const cut = 'A part of it was very long and is left out.';

// Started now, so that nothing is requested after a paste.
const reader = new Reader({ key, words: { causes: told.causes, tables: told.tables } });

/** Draws an answer that nobody sees: what has run once is faster, and the first paste is most people's only one. */
const warmUp = async (): Promise<void> => {
	const [error = ''] = Object.keys(told.errors);
	const reading = await reader.read({ error, cause: null }, () => {}, new AbortController().signal);
	fileAnswer(reading, names, { base: '', code: undefined, path: '', level: 2, app: undefined });
};
void warmUp();

/**
 * @param show is given the progress of what takes long
 * @param signal ends the reading; the answer is not to be shown then
 * @returns the answer to a paste or a file; undefined where it is empty
 */
export const answer = async (paste: File | string, place: Place, show: Show, signal: AbortSignal): Promise<Answer | undefined> => {
	forgetOrg();
	if (typeof paste !== 'string') return readInto(paste, reader, names, place, show, signal);
	return paste.trim() === '' ? undefined : readInto(paste, reader, names, { ...place, org: myDomainIn(paste) }, show, signal);
};

/** A link may hold no word but ids of ours; `other` is an answer to every question. */
const isOurs = ({ question, answer: id }: { question: string; answer: string }): boolean =>
	names.questions.list.some((one) => one.id === question && (id === 'other' || Object.hasOwn(one.answers, id)));

const refused = (words: string): Answer => {
	const note = el('p', { class: 'notice', tabindex: '-1' }, words);
	return { nodes: [note], focus: note, status: words };
};

/** What an address brings to the box. */
export interface Arrival {
	/** What belongs into the box, with its secrets hidden. */
	text: string;
	answer: Answer;
	/** The address is made of ids of ours, and may stay. */
	isOurs: boolean;
}

/**
 * Answers what stands in the address: a link to a result, or an error that another site hands over.
 * @param address the query and the fragment
 * @param signal ends the reading; the answer is not to be shown then
 * @returns undefined where there is neither
 */
export const arrive = async (address: string, place: Place, signal: AbortSignal): Promise<Arrival | undefined> => {
	const link = readPermalink(address.slice(Math.max(0, address.indexOf('#'))));
	if (link !== undefined) {
		forgetOrg();
		const reading = link?.given.every(isOurs) ? await reader.read(link, () => {}, signal) : undefined;
		const isKnown = reading?.kind === 'text';
		return {
			text: '',
			answer: isKnown ? render(reading.diagnosis, names, place, [], link?.given) : refused(foreign),
			isOurs: isKnown,
		};
	}
	const inbound = readInbound(address);
	if (inbound === undefined) return undefined;
	const reading = await reader.read(inbound.text, () => {}, signal);
	const found = fileAnswer(reading, names, place);
	const note = `${handedOver}${inbound.isCut ? ` ${cut}` : ''}`;
	return {
		text: reading && 'diagnosis' in reading ? reading.diagnosis.cleaned : '',
		answer: { ...found, nodes: [el('p', { class: 'from' }, note), ...found.nodes] },
		isOurs: false,
	};
};
