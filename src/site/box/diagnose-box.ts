/** The paste box: upgrades the markup of DiagnoseBox.astro. Everything heavy is loaded before the first paste. */
import type { Place } from '../result/place.ts';
import type { Narrowed } from '../result/question.ts';
import type { Answer } from '../result/render.ts';
import { loadAll, loadAnswering, loadWhenIdle } from './answering.ts';
import { Field } from './field.ts';
import { takeFiles } from './take-files.ts';

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
	/** Ends the present run, so that a late one cannot overwrite a newer one. */
	#run = new AbortController();
	/** What is read in place of the text in the box. */
	#file: File | undefined;
	readonly #field = new Field(this.#part('textarea') as HTMLTextAreaElement, {
		onEdit: () => this.#name(),
		onText: (by, text) => void this.#diagnose(by, text),
	});

	connectedCallback(): void {
		for (const event of ['focusin', 'pointerdown', 'dragenter']) this.addEventListener(event, loadAll, { once: true, passive: true });
		if (this.dataset.code === undefined) loadWhenIdle();
		this.#part('textarea').addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
			if (key === 'Enter' && (ctrlKey || metaKey)) this.#press();
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
		if (this.#field.text.trim() !== '') void this.#diagnose('typing');
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

	/** Answers a link: one made of ids stays in the address, an error handed over by another site leaves it at once. */
	async #arrive(): Promise<void> {
		const given = location.search + location.hash;
		if (!/[#?&](?:v|error|error_description)=/.test(given)) return;
		this.#tidyAddress(location.hash.startsWith('#v=') ? location.hash : '');
		const signal = this.#begin();
		loadAll();
		const answering = await loadAnswering();
		const arrival = await answering?.arrive(given, this.#place, signal);
		if (signal.aborted || arrival === undefined) return;
		if (!arrival.isOurs) this.#tidyAddress('');
		this.#field.write(arrival.text);
		this.#show(arrival.answer, arrival.answer.status);
		this.#reveal();
	}

	#press(): void {
		this.#field.settle();
		void this.#diagnose('press');
	}

	#open(file: File): void {
		this.#field.write('');
		this.#name(file);
		void this.#diagnose('whole');
	}

	/** Of a file only the name is shown; text in the box takes its place. */
	#name(file?: File): void {
		this.#file = file;
		this.#part('.file').textContent = file?.name ?? '';
	}

	#fill(text: string): void {
		this.#name();
		this.#field.write(text);
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
	async #diagnose(by: 'press' | 'whole' | 'typing', text = this.#field.text): Promise<void> {
		const isPress = by === 'press';
		// The address named another answer.
		if (location.hash.startsWith('#v=')) this.#tidyAddress('');
		const signal = this.#begin();
		const answering = await loadAnswering();
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
