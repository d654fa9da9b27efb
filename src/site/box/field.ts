/** The field of the box: a paste is answered at once, typing after a pause. */
import { whenIdle } from './when-idle.ts';

/** In milliseconds. */
const pause = 300;

/** In characters. To lay out a longer text takes the browser more time than to draw the answer. */
const long = 4000;

/** What the box is told of its field. */
interface Listener {
	/** Something is written. */
	onEdit: () => void;
	/** The text is to be answered; ends when it is, or when there is nothing more to wait for. */
	onText: (by: 'whole' | 'typing', text: string) => Promise<void>;
}

export class Field {
	readonly #element: HTMLTextAreaElement;
	readonly #listener: Listener;
	#timer = 0;
	/** What the field will hold once the browser has put a paste into it: it is being read already. */
	#ahead: string | undefined;
	/** A long paste that is being answered before it is put into the field. */
	#held: string | undefined;

	constructor(element: HTMLTextAreaElement, listener: Listener) {
		this.#element = element;
		this.#listener = listener;
		element.addEventListener('paste', (event) => this.#foresee(event));
		element.addEventListener('input', (event) => this.#follow(event as InputEvent));
		element.addEventListener('beforeinput', () => this.#putHeld());
	}

	get text(): string {
		return this.#held ?? this.#element.value;
	}

	/** Writes a text in place of what stands there; it is not answered for that. */
	write(text: string): void {
		this.#edit();
		this.#held = undefined;
		this.#element.value = text;
	}

	/** What was typed is not answered any more. */
	settle(): void {
		clearTimeout(this.#timer);
	}

	focus(): void {
		this.#element.focus();
	}

	/** The worker reads while the browser lays the text out, which takes as long. */
	#foresee(event: ClipboardEvent): void {
		// As the field will spell it.
		const text = event.clipboardData?.getData('text/plain').replaceAll(/\r\n?/g, '\n');
		if (!text) return;
		this.#putHeld();
		const { value, selectionStart, selectionEnd } = this.#element;
		const ahead = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
		this.#edit();
		const answered = this.#listener.onText('whole', ahead);
		// What a program writes cannot be undone: of an empty field that takes nothing from the reader.
		if (value === '' && text.length > long) {
			event.preventDefault();
			this.#held = text;
			// The answer is drawn first: it is what the reader waits for, but not for long.
			const waited = new Promise((end) => setTimeout(end, pause));
			void Promise.race([answered, waited]).finally(() => whenIdle(() => this.#putHeld(), pause));
		} else this.#ahead = ahead;
	}

	#putHeld(): void {
		if (this.#held === undefined) return;
		this.#element.value = this.#held;
		this.#held = undefined;
	}

	#follow({ inputType }: InputEvent): void {
		const isForeseen = this.text === this.#ahead;
		this.#ahead = undefined;
		if (isForeseen) return;
		this.#edit();
		if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') void this.#listener.onText('whole', this.text);
		else this.#timer = window.setTimeout(() => void this.#listener.onText('typing', this.text), pause);
	}

	#edit(): void {
		this.settle();
		this.#listener.onEdit();
	}
}
