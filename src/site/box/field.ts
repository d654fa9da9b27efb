/** The field of the box: a paste is answered at once, typing after a pause. */

/** In milliseconds. */
const pause = 300;

/** What the box is told of its field. */
interface Listener {
	/** Something is written. */
	onEdit: () => void;
	/** The text is to be answered. */
	onText: (by: 'whole' | 'typing', text: string) => void;
}

export class Field {
	readonly #element: HTMLTextAreaElement;
	readonly #listener: Listener;
	#timer = 0;
	/** What the field will hold once the browser has put a paste into it: it is being read already. */
	#ahead: string | undefined;

	constructor(element: HTMLTextAreaElement, listener: Listener) {
		this.#element = element;
		this.#listener = listener;
		element.addEventListener('paste', (event) => this.#foresee(event));
		element.addEventListener('input', (event) => this.#follow(event as InputEvent));
	}

	get text(): string {
		return this.#element.value;
	}

	/** Writes a text in place of what stands there; it is not answered for that. */
	write(text: string): void {
		this.#edit();
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
	#foresee({ clipboardData }: ClipboardEvent): void {
		const text = clipboardData?.getData('text/plain');
		if (!text) return;
		const { value, selectionStart, selectionEnd } = this.#element;
		// As the field will spell it.
		this.#ahead = value.slice(0, selectionStart) + text.replaceAll(/\r\n?/g, '\n') + value.slice(selectionEnd);
		this.#edit();
		this.#listener.onText('whole', this.#ahead);
	}

	#follow({ inputType }: InputEvent): void {
		const isForeseen = this.text === this.#ahead;
		this.#ahead = undefined;
		if (isForeseen) return;
		this.#edit();
		if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') this.#listener.onText('whole', this.text);
		else this.#timer = window.setTimeout(() => this.#listener.onText('typing', this.text), pause);
	}

	#edit(): void {
		this.settle();
		this.#listener.onEdit();
	}
}
