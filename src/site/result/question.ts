/** The question whose answer would tell most, the answers given so far, and the causes in the order that follows. */
import { type Given, type Narrowing, narrow } from '#engine/narrow.ts';
import type { Diagnosis } from '#engine/types.ts';
import { ask } from './ask.ts';
import { el, heading } from './dom.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import { factsList, givenList, movedList } from './said.ts';

/** What the element says when an answer was given or taken back: ids for a link, and one line to be announced. */
export interface Narrowed {
	answers: string;
	status: string;
}

/** Draws the causes of a diagnosis. */
type List = (ranked: Diagnosis) => readonly Node[];

/** @returns whether the reader knew anything. */
const isKnown = (given: readonly Given[]): boolean => given.some(({ answer }) => answer !== null);

/** @returns answers as they stand in a link: ids only, `question.answer`, joined by commas; what nobody knew is left out. */
const inLink = (given: readonly Given[]): string =>
	given.flatMap(({ question, answer }) => (answer === null ? [] : [`${question}.${answer}`])).join();

/** @returns the answers given in a result, as they stand in a link; '' without any. */
export const answersOf = (result: ParentNode): string => result.querySelector<HTMLElement>('.narrowing')?.dataset['answers'] ?? '';

/** One dialogue. Its state is the answers in the order in which they were given; nothing of it is stored. */
class Dialogue {
	readonly element = el('div', { class: 'narrowing' });
	readonly #diagnosis: Diagnosis;
	readonly #names: Names;
	readonly #level: number;
	readonly #list: List;
	#given: readonly Given[];
	#isOver = false;

	constructor(diagnosis: Diagnosis, names: Names, level: number, list: List, given: readonly Given[]) {
		this.#diagnosis = diagnosis;
		this.#names = names;
		this.#level = level;
		this.#list = list;
		this.#given = given;
		this.#draw();
	}

	#set(given: readonly Given[], isOver = false): void {
		this.#given = given;
		this.#isOver = isOver;
		const detail: Narrowed = { status: this.#draw(), answers: inLink(given) };
		// The button that was pressed is gone; the reader goes on where it stood.
		this.element.querySelector<HTMLElement>('.question button, .question [tabindex]')?.focus({ preventScroll: true });
		this.element.dispatchEvent(new CustomEvent('narrowed', { bubbles: true, detail }));
	}

	/** @returns the line to announce: what came to the front, and what is asked now */
	#draw(): string {
		const narrowed = narrow(this.#diagnosis, this.#names.questions, this.#given);
		const [first] = narrowed.moved;
		const { done, moved } = this.#names.labels.asking;
		this.element.dataset['answers'] = inLink(this.#given);
		// With an answer the list is no longer in the order of frequency, and its first cause is worth opening.
		const kind = isKnown(this.#given) ? 'cause' : this.#diagnosis.kind;
		this.element.replaceChildren(...this.#question(narrowed), ...this.#list({ ...this.#diagnosis, kind, candidates: narrowed.candidates }));
		const front = first === undefined ? '' : `${moved} ${this.#names.title(first.cause)}. `;
		return front + (this.#isOver ? done : (narrowed.next?.ask ?? done));
	}

	/** The question and what was said; nothing where nothing was to be asked. */
	#question({ next, offered, moved, facts }: Narrowing): HTMLElement[] {
		const { labels } = this.#names;
		const given = this.#given;
		if (next === undefined && given.length === 0) return [];
		const isAsked = next !== undefined && !this.#isOver;
		return [
			el(
				'section',
				{ class: 'question' },
				heading(this.#level, isAsked ? {} : { tabindex: '-1' }, isAsked ? labels.asking.title : labels.asking.done),
				isAsked
					? ask(next, offered, labels, {
							give: (answer) => this.#set([...given, { question: next.id, answer }]),
							stop: () => this.#set(given, true),
						})
					: el('p', {}, isKnown(given) ? labels.asking.kept : labels.asking.inVain),
				...movedList(moved, this.#names),
				...givenList(given, this.#names, this.#level + 1, (index) => this.#set(given.slice(0, index))),
				...factsList(facts, this.#diagnosis.cleaned, this.#names),
			),
		];
	}
}

/**
 * @param given answers that a link brought along
 * @returns the causes with the question before them, both drawn anew with each answer
 */
export const narrowing = (diagnosis: Diagnosis, names: Names, { level }: Place, list: List, given: readonly Given[] = []): HTMLElement =>
	new Dialogue(diagnosis, names, level + 1, list, given).element;
