/**
 * Gives a failure that was pasted into the search to the paste box, without a way over an address or a storage:
 * to the box of this page, or to one that the dialog lends.
 */
import type { DiagnoseBox } from '../box/diagnose-box.ts';

/**
 * Makes a box ready before anything is pasted: that of the page, or the one that the page lends to the dialog.
 * What the box needs is loaded now, so that a paste causes no request.
 */
export const lendBox = (dialog: HTMLDialogElement): void => {
	if (document.querySelector('diagnose-box') === null) {
		const lent = dialog.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
		const box = lent.querySelector('diagnose-box') as HTMLElement;
		box.hidden = true;
		dialog.append(lent);
	}
	// As if it were touched: that is when a box loads all that an answer needs.
	void customElements
		.whenDefined('diagnose-box')
		.then(() => document.querySelector('diagnose-box')?.dispatchEvent(new FocusEvent('focusin')));
};

/** Fills the box as a paste would and brings it into view. */
export const answerHere = (dialog: HTMLDialogElement, text: string): void => {
	const box = document.querySelector('diagnose-box') as DiagnoseBox;
	if (dialog.contains(box)) {
		box.hidden = false;
		dialog.querySelector('.hits')?.replaceChildren();
	} else dialog.close();
	box.fill(text);
	box.scrollIntoView({ block: 'start' });
};
