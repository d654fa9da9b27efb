/** What the dialog of the search shows below its field: the results, and in words how many or what else to do. */
import { count, el } from '../result/dom.ts';
import type { PageHit } from './full-text.ts';
import { waysOn } from './furniture.ts';
import { nameHit, pageHit } from './hits.ts';
import type { Name } from './list.ts';
import { isAsked, type Query } from './search-names.ts';

export class Results {
	readonly #base: string;
	readonly #hits: HTMLElement;
	readonly #said: HTMLElement;
	readonly #none: HTMLElement;

	/** @param base of the site, with a slash at its end */
	constructor(hits: HTMLElement, said: HTMLElement, base: string) {
		this.#base = base;
		this.#hits = hits;
		this.#said = said;
		this.#none = waysOn(base);
		hits.after(this.#none);
	}

	/** Shows names in place of all that stands there. */
	show(names: readonly Name[]): void {
		this.#hits.replaceChildren(...names.map((name) => nameHit(name, this.#base)));
	}

	/** Pages come later than names. They are added below, so that nobody loses the place where they are. */
	add(pages: readonly PageHit[]): void {
		this.#hits.append(...pages.map((page) => pageHit(page, this.#base)));
	}

	/** Says what was found; with nothing found, where else to look. */
	say(query: Query): void {
		const found = this.#hits.childElementCount;
		this.#none.hidden = found > 0 || query.words === '';
		this.#said.textContent = !isAsked(query) ? 'Often looked for' : found === 0 ? 'Nothing found.' : count(found, 'result');
	}

	/** Puts a way to the diagnosis before the names. */
	offerDiagnosis(diagnose: () => void): void {
		const button = el('button', { type: 'button' }, 'Diagnose this text');
		button.addEventListener('click', diagnose);
		this.#hits.prepend(el('li', {}, button));
		this.#none.hidden = true;
		this.#said.textContent = 'This looks like a failure, not like words to search for. It is not sent anywhere.';
	}

	/** Presses the first result. */
	pressFirst(): void {
		this.#hits.querySelector<HTMLElement>('a, button')?.click();
	}
}
