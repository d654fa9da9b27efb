/** The paste box: upgrades the markup of DiagnoseBox.astro. Everything heavy is loaded before the first paste. */
import type { Place } from '../result/place.ts';
import type { Narrowed } from '../result/question.ts';
import type { Answer } from '../result/render.ts';
import { fetchMessages, fetchTold } from '../result/told.ts';
import { takeFiles } from './take-files.ts';

type Answering = typeof import('../result/answer.ts');

/** Typing is followed after this pause, in milliseconds. */
const pause = 300;

const failed = 'The diagnosis could not be loaded. Reload the page when you are online.';

/** What is left to announce when the focus goes to the heading, which is read out then. */
const beyond = ({ focus, status }: Answer): string => status.replace(`${focus.textContent}.`, '').trim();

/** An answer, or a word in its place. */
interface Shown {
	nodes: readonly (Node | string)[];
	drawRest?: Answer['drawRest'];
}

/** Does it when what is there now has been drawn. */
const afterFrame = (run: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(run));

class DiagnoseBox extends HTMLElement {
	#answering: Promise<Answering | undefined> | undefined;
	#timer = 0;
	/** Ends the present run, so that a late one cannot overwrite a newer one. */
	#run = new AbortController();
	/** What is read in place of the text in the box. */
	#file: File | undefined;
	/** What the box will hold once the browser has put a paste into it: it is being read already. */
	#ahead: string | undefined;

	connectedCallback(): void {
		for (const event of ['focusin', 'pointerdown', 'dragenter'])
			this.addEventListener(event, () => this.#touch(), { once: true, passive: true });
		if (this.dataset.code === undefined) this.#whenIdle();
		this.#field.addEventListener('paste', (event) => this.#foresee(event));
		this.#field.addEventListener('input', (event) => this.#follow(event as InputEvent));
		this.#field.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#press();
		});
		this.#part('.run').addEventListener('click', () => this.#press());
		this.addEventListener('narrowed', (event) => this.#announce((event as CustomEvent<Narrowed>).detail.status));
		for (const part of ['.clear', '.answer'])
			this.#part(part).addEventListener('click', ({ target }) => {
				if ((target as Element).closest('.clear, .cancel')) this.#fill('');
			});
		takeFiles(this, (file) => this.#open(file));
		for (const button of this.querySelectorAll<HTMLElement>('[data-example]')) {
			button.addEventListener('click', () => this.#fill(button.dataset.example ?? ''));
		}
		if (this.dataset.code === undefined) {
			void this.#arrive();
			addEventListener('hashchange', () => void this.#arrive());
		}
		// What was typed or restored before the upgrade is answered like any other paste.
		if (this.#field.value.trim() !== '') void this.#diagnose();
	}

	#part(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}

	get #field(): HTMLTextAreaElement {
		return this.#part('textarea') as HTMLTextAreaElement;
	}

	get #place(): Place {
		const { base = '/', code, level = '2', app } = this.dataset;
		return { base, code, path: location.pathname, level: Number(level), app };
	}

	/** @returns undefined when the network failed; the next call tries again. */
	#load(): Promise<Answering | undefined> {
		this.#answering ??= import('../result/answer.ts').catch(() => {
			this.#answering = undefined;
			return undefined;
		});
		return this.#answering;
	}

	/** Whoever touches the box will paste, and nothing may be requested after that. */
	#touch(): void {
		void fetchTold();
		void fetchMessages();
		void this.#load();
	}

	#whenIdle(): void {
		const load = (): void => void this.#load();
		if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2000 });
		else setTimeout(load, 200);
	}

	/** @param fragment all that may stay in the address */
	#tidyAddress(fragment: string): void {
		history.replaceState(history.state, '', location.pathname + fragment);
	}

	/** Answers a link: one made of ids stays in the address, an error handed over by another site leaves it at once. */
	async #arrive(): Promise<void> {
		const given = location.search + location.hash;
		if (!/[#?&](?:v|error|error_description)=/.test(given)) return;
		this.#tidyAddress(location.hash.startsWith('#v=') ? location.hash : '');
		const signal = this.#begin();
		this.#touch();
		const answering = await this.#load();
		const arrival = await answering?.arrive(given, this.#place, signal);
		if (signal.aborted || arrival === undefined) return;
		if (!arrival.isOurs) this.#tidyAddress('');
		this.#field.value = arrival.text;
		this.#show(arrival.answer, arrival.answer.status);
		this.#reveal();
	}

	/** The worker reads while the browser lays the text out, which takes as long. */
	#foresee({ clipboardData }: ClipboardEvent): void {
		const text = clipboardData?.getData('text/plain');
		if (!text) return;
		const { value, selectionStart, selectionEnd } = this.#field;
		// As the field will spell it.
		this.#ahead = value.slice(0, selectionStart) + text.replaceAll(/\r\n?/g, '\n') + value.slice(selectionEnd);
		clearTimeout(this.#timer);
		this.#name();
		void this.#diagnose('whole', this.#ahead);
	}

	/** A paste is answered at once, typing after a pause. */
	#follow({ inputType }: InputEvent): void {
		const isForeseen = this.#field.value === this.#ahead;
		this.#ahead = undefined;
		if (isForeseen) return;
		clearTimeout(this.#timer);
		this.#name();
		if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') void this.#diagnose('whole');
		else this.#timer = window.setTimeout(() => void this.#diagnose(), pause);
	}

	#press(): void {
		clearTimeout(this.#timer);
		void this.#diagnose('press');
	}

	#open(file: File): void {
		clearTimeout(this.#timer);
		this.#field.value = '';
		this.#name(file);
		void this.#diagnose('whole');
	}

	/** Of a file only the name is shown; text in the box takes its place. */
	#name(file?: File): void {
		this.#file = file;
		this.#part('.file').textContent = file?.name ?? '';
	}

	#fill(text: string): void {
		clearTimeout(this.#timer);
		this.#name();
		this.#field.value = text;
		this.#field.focus();
		void this.#diagnose('whole');
	}

	/** @returns what tells that a later run has begun. */
	#begin(): AbortSignal {
		this.#run.abort();
		this.#run = new AbortController();
		return this.#run.signal;
	}

	/** @param by what asked for it: only a press may move the focus, and typing moves nothing */
	async #diagnose(by: 'press' | 'whole' | 'typing' = 'typing', text = this.#field.value): Promise<void> {
		const isPress = by === 'press';
		// The address named another answer.
		if (location.hash.startsWith('#v=')) this.#tidyAddress('');
		const signal = this.#begin();
		const answering = await this.#load();
		if (signal.aborted) return;
		if (answering === undefined) {
			this.#show({ nodes: [failed] }, failed);
			return;
		}
		const show = (nodes: readonly Node[], status: string): void => {
			if (!signal.aborted) this.#show({ nodes }, status);
		};
		const found = await answering.answer(this.#file ?? text, this.#place, show, signal);
		if (signal.aborted) return;
		this.#show(found ?? { nodes: [] }, found === undefined ? (isPress ? 'The box is empty.' : '') : isPress ? beyond(found) : found.status);
		if (isPress) (found?.focus ?? this.#field).focus();
		if (by === 'whole') this.#reveal();
	}

	/** Scrolls as little as brings the whole verdict into view. */
	#reveal(): void {
		this.querySelector('.verdict')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	}

	#announce(status: string): void {
		this.#part('[role=status]').textContent = status;
	}

	#show({ nodes, drawRest }: Shown, status: string): void {
		this.#part('.answer').replaceChildren(...nodes);
		this.#announce(status);
		this.toggleAttribute('answered', nodes.length > 0);
		if (drawRest) afterFrame(drawRest);
	}
}

customElements.define('diagnose-box', DiagnoseBox);
