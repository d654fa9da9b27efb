/** The button of the search and its shortcut. What the dialog does is loaded when it first opens. */

class SiteSearch extends HTMLElement {
	#dialog: Promise<unknown> | undefined;

	connectedCallback(): void {
		const button = this.querySelector<HTMLButtonElement>('[data-open-modal]');
		if (button === null) return;
		button.disabled = false;
		button.addEventListener('click', () => this.#open());
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
		this.#modal.querySelector('input')?.focus();
		this.#dialog ??= import('./search-dialog.ts')
			.then(({ start }) => start(this.#modal, this.dataset['base'] ?? '/'))
			.catch(() => {
				this.#dialog = undefined;
				const said = this.#modal.querySelector('.said');
				if (said !== null) said.textContent = 'The search could not be loaded. Open it again when you are online.';
			});
	}
}

customElements.define('site-search', SiteSearch);
