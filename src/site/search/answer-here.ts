/**
 * Gives a failure that was pasted into the search to the paste box, without a way over an address or a storage:
 * to the box of this page, or to one that the dialog lends.
 */

/**
 * Makes a box ready before anything is pasted: that of the page, or the one that the page lends to the dialog.
 * What the box needs is loaded now, so that a paste causes no request.
 */
export const lendBox = (dialog: HTMLDialogElement): void => {
	const own = document.querySelector('diagnose-box');
	if (own !== null) {
		own.dispatchEvent(new FocusEvent('focusin'));
		return;
	}
	const lent = dialog.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
	const box = lent.querySelector('diagnose-box') as HTMLElement;
	box.hidden = true;
	dialog.append(lent);
};

/** Fills the box as a paste would and brings it into view. */
export const answerHere = (dialog: HTMLDialogElement, text: string): void => {
	const box = document.querySelector('diagnose-box') as HTMLElement;
	const field = box.querySelector('textarea') as HTMLTextAreaElement;
	if (dialog.contains(box)) {
		box.hidden = false;
		dialog.querySelector('.hits')?.replaceChildren();
	} else dialog.close();
	field.value = text;
	field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
	field.focus();
	box.scrollIntoView({ block: 'start' });
};
