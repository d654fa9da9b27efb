/** The button of the search and its shortcut. What the dialog does is loaded when it first opens. */

class SiteSearch extends HTMLElement {
	#dialog: Promise<unknown> | undefined;

	connectedCallback(): void {
		const button = this.querySelector('button') as HTMLButtonElement;
		button.disabled = false;
		button.addEventListener('click', () => this.#open());
		// The way out waits for nothing, and Enter is none before there are results.
		this.querySelector('.close')?.addEventListener('click', () => this.#modal.close());
		this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
		addEventListener('keydown', (event) => {
			if ((event.metaKey || event.ctrlKey) && event.key === 'k') {
				event.preventDefault();
				if (this.#modal.open) this.#modal.close();
				else this.#open();
			}
		});
	}

	get #modal(): HTMLDialogElement {
		return this.querySelector('dialog') as HTMLDialogElement;
	}

	/** The dialog takes typing at once; what was typed is answered as soon as the rest is there. */
	#open(): void {
		this.#modal.showModal();
		// The page behind it stands still.
		document.body.classList.add('searching');
		this.#modal.addEventListener('close', () => document.body.classList.remove('searching'), { once: true });
		this.querySelector('input')?.focus();
		this.#dialog ??= import('./search-dialog.ts')
			.then(({ start }) => start(this.#modal, this.dataset['base'] ?? '/'))
			.catch(() => {
				this.#dialog = undefined;
				const said = this.querySelector('.said') as HTMLElement;
				said.textContent = 'The search could not be loaded. Open it again when you are online.';
			});
	}
}

customElements.define('site-search', SiteSearch);
