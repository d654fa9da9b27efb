/** The paste box: upgrades the markup of DiagnoseBox.astro. Everything heavy is loaded before the first paste. */
import type { Place } from '../result/place.ts';
import type { Narrowed } from '../result/question.ts';
import type { Answering } from './answer.ts';
import { loadAll, loadAnswering, loadWhenIdle } from './answering.ts';
import { Display } from './display.ts';
import { Field } from './field.ts';
import { NotLoaded } from './not-loaded.ts';
import { takeFiles } from './take-files.ts';

const failed = 'The diagnosis could not be loaded. Nothing is lost: try again when you are online.';
const broken = 'The diagnosis failed.';

export class DiagnoseBox extends HTMLElement {
	/** Ends the present run, so that a late one cannot overwrite a newer one. */
	#run = new AbortController();
	/** What is read in place of the text in the box. */
	#file: File | undefined;
	/** What was pasted before a link took its place: Back and Forward bring it back. */
	#aside: File | string = '';
	readonly #display = new Display(this);
	readonly #field: Field = new Field(this.#part('textarea') as HTMLTextAreaElement, {
		onEdit: () => this.#name(),
		onText: (by, text) => this.#diagnose(by, text),
	});

	connectedCallback(): void {
		this.#loadAtTouch();
		if (this.dataset.code === undefined) loadWhenIdle();
		this.#part('textarea').addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
			if (key === 'Enter' && (ctrlKey || metaKey)) this.#press();
		});
		this.#part('.run').addEventListener('click', () => this.#press());
		this.addEventListener('narrowed', (event) => this.#display.announce((event as CustomEvent<Narrowed>).detail.status));
		this.addEventListener('click', ({ target }) => {
			if ((target as Element).closest('.clear, .cancel')) this.fill('');
		});
		takeFiles(this, (file) => this.#put(file));
		for (const button of this.querySelectorAll<HTMLElement>('[data-example]')) {
			button.addEventListener('click', () => this.fill(button.dataset.example ?? ''));
		}
		void this.#arrive();
		addEventListener('hashchange', () => void this.#arrive());
		// What was typed or restored before the upgrade is answered like any other paste.
		if (this.#field.text.trim() !== '') void this.#diagnose('typing');
	}

	/** Whichever comes first: a press is also a focus. */
	#loadAtTouch(): void {
		const touched = new AbortController();
		const load = (): void => {
			touched.abort();
			loadAll();
		};
		for (const event of ['focusin', 'pointerdown', 'dragenter'])
			this.addEventListener(event, load, { signal: touched.signal, passive: true });
	}

	#part(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}

	get #place(): Place {
		const { base = '/', code, level = '2', app } = this.dataset;
		return { base, code, path: location.pathname, level: Number(level), app };
	}

	/** @param fragment all that may stay in the address */
	#tidyAddress(fragment: string): void {
		history.replaceState(history.state, '', location.pathname + fragment);
	}

	/**
	 * Answers a link: one made of ids stays in the address, an error handed over by another site leaves it at once. Any
	 * other address brings back what was pasted before a link.
	 */
	async #arrive(): Promise<void> {
		const given = location.search + location.hash;
		const isLink = /^#[ve]=/.test(location.hash);
		if (!isLink && !/[#?&]error(_description)?=/.test(given)) {
			if (this.#aside) this.#put(this.#aside);
			return;
		}
		// Of several links in a row the first took its place.
		this.#aside = isLink ? this.#aside || this.#file || this.#field.text : '';
		this.#tidyAddress(isLink ? location.hash : '');
		loadAll();
		const arrival = await this.#ask((answering, signal) => answering.arrive(given, this.#place, signal));
		if (arrival === undefined) return;
		if (!arrival.isOurs) this.#tidyAddress('');
		if (arrival.text !== undefined) this.#field.write(arrival.text);
		this.#display.show(arrival.answer);
		this.#display.reveal();
	}

	#press(): void {
		this.#field.settle();
		void this.#diagnose('press');
	}

	/** Of a file only the name is shown; text in the box takes its place. */
	#name(file?: File): void {
		this.#file = file;
		this.#part('.file').textContent = file?.name ?? '';
	}

	/** Puts a text or a file in place of what stands there, and answers it. */
	#put(paste: File | string): void {
		const isFile = paste instanceof File;
		this.#field.write(isFile ? '' : paste);
		if (isFile) this.#name(paste);
		void this.#diagnose('whole');
	}

	/** Puts a text in place of what stands there, for the reader to go on with, and answers it. */
	fill(text: string): void {
		this.#field.focus();
		this.#put(text);
	}

	/** @returns what tells that a later run has begun. */
	#begin(): AbortSignal {
		this.#run.abort();
		this.#run = new AbortController();
		return this.#run.signal;
	}

	/** @returns nothing once a later run has begun, nor where it failed, which is said then in place of an older answer. */
	async #ask<Found>(run: (answering: Answering, signal: AbortSignal) => Promise<Found>): Promise<Found | undefined> {
		const signal = this.#begin();
		try {
			const answering = await loadAnswering();
			const found = signal.aborted ? undefined : await run(answering, signal);
			if (!signal.aborted) return found;
		} catch (reason) {
			const isLoaded = !(reason instanceof NotLoaded);
			if (!signal.aborted) this.#display.tell(isLoaded ? broken : failed);
			if (isLoaded) throw reason;
		}
		return undefined;
	}

	/** @param by what asked for it: only a press may move the focus, and typing moves nothing */
	async #diagnose(by: 'press' | 'whole' | 'typing', text = this.#field.text): Promise<void> {
		// What is answered now has taken its place.
		this.#aside = '';
		// The address named another answer.
		if (location.hash.startsWith('#v=')) this.#tidyAddress('');
		const paste = this.#file ?? text;
		if (typeof paste === 'string' && paste.trim() === '') {
			this.#empty(by === 'press');
			return;
		}
		const found = await this.#ask((answering, signal) => answering.answer(paste, this.#place, this.#display, signal));
		if (found === undefined) return;
		this.#display.show(found, by === 'press');
		if (by === 'whole') this.#display.reveal();
	}

	#empty(isPress: boolean): void {
		this.#begin();
		this.#display.draw([]);
		this.#display.announce(isPress ? 'The box is empty.' : '');
		if (isPress) this.#field.focus();
	}
}

customElements.define('diagnose-box', DiagnoseBox);
