/** All that the box loads later: the rendering; beside it the engine, in its worker, and the words of the results. */
import wordsAddress from '#content/words.json?url&no-inline';
import { largestFile } from '#engine/file/limits.ts';
import { myDomainIn } from '#engine/my-domain.ts';
import type { ResultWords } from '#engine/result-words.ts';
import { loadStyles } from '../load-styles.ts';
import { el } from '../result/dom.ts';
import { fileAnswer, tooLarge } from '../result/file.ts';
import labelsAddress from '../result/labels.json?url&no-inline';
import { type Names, namesOf } from '../result/names.ts';
import { type NamedOrg, startWith } from '../result/own-org.ts';
import { type Linked, readPermalink } from '../result/permalink.ts';
import type { Place } from '../result/place.ts';
import { type Answer, render } from '../result/render.ts';
import type { Labels } from '../result/words.ts';
import stylesAddress from '../styles/answer.css?url&no-inline';
import { type Inbound, readInbound } from './inbound.ts';
import { orgOfFile } from './org-of-file.ts';
import { type Teller, withProgress } from './progress.ts';
import { Reader } from './reader.ts';

const foreign = 'This link names something that this catalogue does not have. Paste the error, and we look it up.';
const handedOver = 'From the link that brought you here. The address no longer holds it.';
const cut = 'A part of it was very long and is left out.';

/** One failure twice, with a cause that leads: most of what an answer can hold is drawn for it. */
const rehearsed = '2026-01-02T03:04Z redirect_uri_mismatch: redirect_uri must match configuration\n'.repeat(2);

const orgOfText = (text: string): NamedOrg | undefined => {
	const domain = myDomainIn(text);
	return domain && { domain, by: 'text' };
};

const refused = (words: string): Answer => {
	const note = el('p', { class: 'notice', tabindex: '-1' }, words);
	return { nodes: [note], focus: note, status: words };
};

/** What an address brings to the box. */
interface Arrival {
	/** What belongs into the box, with its secrets hidden; undefined where it takes nothing's place. */
	text: string | undefined;
	answer: Answer;
	/** The address is made of ids of ours, and may stay. */
	isOurs: boolean;
}

/** Its methods throw `NotLoaded` where the engine could not be loaded. */
export class Answering {
	readonly #reader: Reader;
	readonly #names: Names;

	constructor(words: ResultWords, labels: Labels) {
		this.#names = namesOf(words, labels);
		// Drawn with each load of the page: equal values have equal tags until then, and no longer.
		const key = crypto.getRandomValues(new Uint32Array(2));
		// Started now, so that nothing is requested after a paste.
		this.#reader = new Reader({ key, words: { causes: words.causes, tables: words.tables } });
	}

	/** Draws an answer that nobody sees: what has run once is faster, and the first paste is most people's only one. */
	async rehearse(): Promise<void> {
		const reading = await this.#reader.read(rehearsed, () => {}, new AbortController().signal);
		const { nodes } = fileAnswer(reading, this.#names, { base: '', code: undefined, path: '', level: 2, app: undefined });
		// It stands on the page for no frame, only as long as its letters are measured.
		const unseen = el('div', { class: 'answer unseen' }, ...nodes);
		document.querySelector('diagnose-box .result')?.append(unseen);
		unseen.getBoundingClientRect();
		unseen.remove();
	}

	/**
	 * @param paste a file, or a text that is not empty
	 * @param teller tells how far it is where it takes long
	 * @param signal ends the reading; the answer is not to be shown then
	 */
	async answer(paste: File | string, place: Place, teller: Teller, signal: AbortSignal): Promise<Answer> {
		startWith(undefined);
		const isText = typeof paste === 'string';
		const size = isText ? paste.length : paste.size;
		if (size > largestFile) return tooLarge(this.#names, place);
		// A text is here already; of a file nothing is.
		const [reading, org] = await Promise.all([
			withProgress(size, isText ? 1 : 0, teller, (progress) => this.#reader.read(paste, progress, signal)),
			isText ? orgOfText(paste) : orgOfFile(paste),
		]);
		// What was ended is not shown, and says nothing of what is.
		if (!signal.aborted) startWith(org);
		return fileAnswer(reading, this.#names, place);
	}

	/**
	 * Answers what stands in the address: a link to a result, or an error that another site hands over.
	 * @param address the query and the fragment
	 * @param signal ends the reading; the answer is not to be shown then
	 * @returns undefined where there is neither
	 */
	async arrive(address: string, place: Place, signal: AbortSignal): Promise<Arrival | undefined> {
		startWith(undefined);
		const link = readPermalink(address.slice(Math.max(0, address.indexOf('#'))));
		if (link !== undefined) return this.#follow(link, place, signal);
		const inbound = readInbound(address);
		return inbound && this.#receive(inbound, place, signal);
	}

	/** A link may hold no word but ids of ours; `other` is an answer to every question. */
	#isOurs({ question, answer }: Linked['given'][number]): boolean {
		return this.#names.questions.list.some(({ id, answers }) => id === question && (answer === 'other' || Object.hasOwn(answers, answer)));
	}

	/** @param link null where it is none of ours */
	async #follow(link: Linked | null, place: Place, signal: AbortSignal): Promise<Arrival> {
		const reading = link?.given.every((one) => this.#isOurs(one)) ? await this.#reader.read(link, () => {}, signal) : undefined;
		if (reading?.kind !== 'text') return { text: undefined, answer: refused(foreign), isOurs: false };
		return { text: '', answer: render(reading.diagnosis, this.#names, place, [], link?.given), isOurs: true };
	}

	async #receive({ text, isCut }: Inbound, place: Place, signal: AbortSignal): Promise<Arrival> {
		const reading = await this.#reader.read(text, () => {}, signal);
		const answer = fileAnswer(reading, this.#names, place);
		const note = el('p', { class: 'from' }, `${handedOver}${isCut ? ` ${cut}` : ''}`);
		return {
			text: reading && 'diagnosis' in reading ? reading.diagnosis.cleaned : '',
			answer: { ...answer, nodes: [note, ...answer.nodes] },
			isOurs: false,
		};
	}
}

const styled = loadStyles(stylesAddress);
const load = async (address: string): Promise<unknown> => (await fetch(address)).json();

/**
 * Fetches the words, so that nothing is requested after a paste. It may be called again after a failure; a module that
 * fetched them while it loads could not.
 * @throws {Error} when the network fails
 */
export const begin = async (): Promise<Answering> => {
	const [words, labels] = await Promise.all([load(wordsAddress), load(labelsAddress), styled]);
	return new Answering(words as ResultWords, labels as Labels);
};
