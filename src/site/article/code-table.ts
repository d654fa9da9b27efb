/** Filters the list of all codes where it stands: rows that do not fit are hidden, and so are headings left without rows. */
import { fitsChoice, traits } from '../traits.ts';

class CodeTable extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (form === null) return;
		form.hidden = false;
		form.addEventListener('change', () => this.filter(form));
		// A reset is told before the fields have their first values again.
		form.addEventListener('reset', () => setTimeout(() => this.filter(form)));
		form.addEventListener('submit', (event) => event.preventDefault());
		this.filter(form);
	}

	private filter(form: HTMLFormElement): void {
		const chosen = new FormData(form);
		const rows = [...this.querySelectorAll<HTMLElement>('tr[data-who]')];
		for (const row of rows)
			row.hidden = !traits.every((trait) => fitsChoice((row.dataset[trait] ?? '').split(' '), trait, String(chosen.get(trait) ?? '')));
		this.hideEmpty();
		const shown = rows.filter((row) => !row.hidden).length;
		for (const button of form.querySelectorAll('button')) button.hidden = shown === rows.length;
		const count = form.querySelector('.count');
		if (count !== null) count.textContent = shown === rows.length ? `All ${shown} codes` : `${shown} of ${rows.length} codes`;
	}

	/** Each table goes with the heading right before it. */
	private hideEmpty(): void {
		for (const table of this.querySelectorAll('table')) {
			const empty = table.querySelector('tr[data-who]:not([hidden])') === null;
			table.hidden = empty;
			const heading = table.previousElementSibling;
			if (heading instanceof HTMLElement && heading.matches('.sl-heading-wrapper, h2')) heading.hidden = empty;
		}
	}
}

customElements.define('code-table', CodeTable);
