/** Where the box shows its answer, and tells of it those who do not see it appear. */
import type { Answer } from '../result/render.ts';
import type { Teller } from './progress.ts';

/** What is left to announce when the focus goes to the heading, which is read out then. */
const beyond = ({ focus, status }: Answer): string => status.replace(`${focus.textContent}.`, '').trim();

export class Display implements Teller {
	readonly #box: HTMLElement;
	readonly #answer: HTMLElement;
	readonly #status: HTMLElement;

	constructor(box: HTMLElement) {
		this.#box = box;
		this.#answer = box.querySelector('.answer') as HTMLElement;
		this.#status = box.querySelector('[role=status]') as HTMLElement;
	}

	/** What stands there until the next is drawn. */
	draw(nodes: readonly (Node | string)[]): void {
		this.#answer.replaceChildren(...nodes);
		this.#box.toggleAttribute('answered', nodes.length > 0);
	}

	announce(words: string): void {
		this.#status.textContent = words;
	}

	/** Words in place of an answer. */
	tell(words: string): void {
		this.draw([words]);
		this.announce(words);
	}

	/** @param movesFocus to the heading; so does an answer that takes the place of what has the focus */
	show(answer: Answer, movesFocus = false): void {
		const { nodes, focus, status } = answer;
		const moves = movesFocus || this.#answer.contains(document.activeElement);
		this.draw(nodes);
		this.announce(moves ? beyond(answer) : status);
		if (moves) focus.focus();
	}

	/**
	 * Scrolls as little as brings the verdict into view, and with it who can fix it. Where a keyboard may lie over the
	 * lower half of the screen the answer begins at the top, with its word on secrets.
	 */
	reveal(): void {
		const isCovered = matchMedia('(max-width: 40rem), (pointer: coarse)').matches;
		const part = isCovered ? this.#answer.firstElementChild : this.#answer.querySelector('.leading, .verdict');
		part?.scrollIntoView({ block: isCovered ? 'start' : 'nearest', behavior: 'instant' });
	}
}
