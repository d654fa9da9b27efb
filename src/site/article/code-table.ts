/** Filters the list of all codes where it stands: rows that do not fit are hidden, and so are headings left without rows. */

/** What a row can be filtered by, as the names of its attributes and of the fields. */
const traits = ['who', 'flow', 'where'] as const;

/** A code that is met in any flow fits every choice of a flow. */
const fits = (row: HTMLElement, trait: (typeof traits)[number], chosen: string): boolean => {
	const values = (row.dataset[trait] ?? '').split(' ');
	return chosen === '' || values.includes(chosen) || (trait === 'flow' && values.includes('any'));
};

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
		for (const row of rows) row.hidden = !traits.every((trait) => fits(row, trait, String(chosen.get(trait) ?? '')));
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
