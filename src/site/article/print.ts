/** Readies an article, or one cause, for the printer: the steps are unfolded for it and folded again. */

/** What was opened for the printer only. */
let opened: HTMLDetailsElement[] = [];

const open = (): void => {
	opened = [...document.querySelectorAll<HTMLDetailsElement>('details.fix:not([open])')];
	for (const fold of opened) fold.open = true;
	const printed = document.querySelector('.cause.printed');
	// Sweden writes a day as the catalog does.
	for (const place of document.querySelectorAll('[data-address]'))
		place.textContent = `${location.origin}${location.pathname}${printed ? `#${printed.id}` : ''}. Printed ${new Date().toLocaleDateString('sv')}.`;
};

const close = (): void => {
	for (const fold of opened) fold.open = false;
	opened = [];
	for (const cause of document.querySelectorAll('.cause.printed')) cause.classList.remove('printed');
	document.documentElement.removeAttribute('data-print');
};

/** Follows the printer of the browser too. */
export const preparePrinting = (): void => {
	addEventListener('beforeprint', open);
	addEventListener('afterprint', close);
};
