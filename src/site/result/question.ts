/** The question whose answer would tell most, the answers given so far, and the causes in the order that follows. */
import { askNext, type Given, type Ranking, rank } from '#engine/narrow.ts';
import type { Diagnosis } from '#engine/types.ts';
import { ask } from './ask.ts';
import { el, heading } from './dom.ts';
import { isKnown, type Led, ledBy } from './leader.ts';
import type { Names } from './names.ts';
import { linkTold } from './own-org.ts';
import type { Place } from './place.ts';
import { factsList, givenList, movedList } from './said.ts';

/** What the element says when an answer was given or taken back: one line to be announced. */
export interface Narrowed {
	status: string;
}

/** What an answer changes around the question. */
export interface Around {
	/** Draws what leads anew: at first, and after each answer. */
	lead: (led: Led, given: readonly Given[]) => void;
	/** Draws the causes of a diagnosis. */
	list: (ranked: Diagnosis) => readonly Node[];
}

/** Where the answers so far lead. */
interface Step {
	ranking: Ranking;
	led: Led;
}

/** One dialogue. Its state is the answers in the order in which they were given; nothing of it is stored. */
export class Dialogue {
	/** The question with the causes after it; empty until they are drawn. */
	readonly element = el('div', { class: 'narrowing' });
	readonly #diagnosis: Diagnosis;
	readonly #names: Names;
	readonly #level: number;
	readonly #around: Around;
	#given: readonly Given[];
	#step: Step;
	#isOver = false;

	/**
	 * Draws what leads.
	 * @param given answers that a link brought along
	 */
	constructor(diagnosis: Diagnosis, names: Names, { level }: Place, around: Around, given: readonly Given[] = []) {
		this.#diagnosis = diagnosis;
		this.#names = names;
		this.#level = level + 1;
		this.#around = around;
		this.#given = given;
		this.#step = this.#lead();
	}

	#set(given: readonly Given[], isOver = false): void {
		this.#given = given;
		this.#isOver = isOver;
		const before = this.element.getBoundingClientRect().top;
		this.#step = this.#lead();
		this.draw();
		// The button that was pressed is gone; the reader goes on where it stood, whatever has grown above.
		scrollBy({ top: this.element.getBoundingClientRect().top - before, behavior: 'instant' });
		this.element.querySelector<HTMLElement>('.question button, .question [tabindex]')?.focus({ preventScroll: true });
		const detail: Narrowed = { status: this.#status() };
		this.element.dispatchEvent(new CustomEvent('narrowed', { bubbles: true, detail }));
	}

	/** Draws what leads now. */
	#lead(): Step {
		const ranking = rank(this.#diagnosis, this.#names.questions, this.#given);
		const led = ledBy(this.#diagnosis, ranking, this.#given);
		this.#around.lead(led, this.#given);
		return { ranking, led };
	}

	/** Draws the question and the causes. */
	draw(): void {
		const { ranking, led } = this.#step;
		// With an answer the list is no longer in the order of frequency, and its first cause is worth opening.
		const kind = isKnown(this.#given) ? 'cause' : this.#diagnosis.kind;
		const question = this.#question(ranking);
		question.forEach(linkTold);
		this.element.replaceChildren(...question, ...this.#around.list({ ...led.diagnosis, kind }));
	}

	/** @returns the line to announce: what came to the front; what is asked now is read out with the focus */
	#status(): string {
		const [first] = this.#step.ranking.moved;
		return first === undefined ? '' : `${this.#names.labels.asking.moved} ${this.#names.title(first.cause)}.`;
	}

	/** The question and what was said; nothing where nothing was to be asked. */
	#question(ranking: Ranking): HTMLElement[] {
		const { labels, questions } = this.#names;
		const { moved, facts } = ranking;
		const given = this.#given;
		const { next, offered } = askNext(ranking, questions, given);
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
				...factsList(facts, this.#diagnosis, this.#names),
			),
		];
	}
}
