/** The ways through the dialog of the search and out of it: by keys, and by what is pressed. */

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** A hit, also one on this very page, and any link from the answer in the dialog to the page behind it. */
const leadsOut = (pressed: Element, dialog: HTMLDialogElement): boolean => {
	if (pressed.closest('.hits a, .none a')) return true;
	const link = pressed.closest('a');
	const target = link?.pathname === location.pathname ? document.getElementById(link.hash.slice(1)) : null;
	return target !== null && !dialog.contains(target);
};

/** The arrows go from the field through the results; the dialog closes where the reader is done with it. */
export const guide = (dialog: HTMLDialogElement, input: HTMLElement, hits: HTMLElement): void => {
	dialog.addEventListener('keydown', (event) => {
		// A search field would take the first Escape to empty itself.
		if (event.key === 'Escape') {
			event.preventDefault();
			dialog.close();
			return;
		}
		const step = steps[event.key];
		const stops = [input, ...hits.querySelectorAll<HTMLElement>('a, button')];
		const at = stops.indexOf(event.target as HTMLElement);
		// Elsewhere the arrows are those of a choice, or of the text in a box that the page lends.
		if (step === undefined || at === -1) return;
		const next = stops[at + step];
		if (next === undefined) return;
		event.preventDefault();
		next.focus();
	});
	dialog.addEventListener('click', ({ target }) => {
		// A click on the dialog itself is one beside its content.
		if (target === dialog || leadsOut(target as Element, dialog)) dialog.close();
	});
};
