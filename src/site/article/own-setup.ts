/** The field for the reader's My Domain. What it does is loaded when it is used, so that an article weighs less. */

const load = (): Promise<typeof import('./setup-pages.ts')> => import('./setup-pages.ts');

const failed = 'The links could not be loaded. Try again when you are online.';

/** Makes the form of an article work. */
export const prepareOwnSetup = (form: HTMLFormElement): void => {
	const ahead = (): void => void load().catch(() => undefined);
	form.addEventListener('focusin', ahead, { once: true });
	// Whoever touches the box may paste, and nothing may be requested after that.
	document.querySelector('diagnose-box')?.addEventListener('focusin', ahead, { once: true });
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const said = form.querySelector('output') as HTMLOutputElement;
		const typed = form.querySelector('input')?.value ?? '';
		load().then(
			({ linkSetupPages }) => {
				said.textContent = linkSetupPages(typed);
			},
			() => {
				said.textContent = failed;
			},
		);
	});
};
