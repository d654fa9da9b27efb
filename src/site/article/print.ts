/** Prints one cause as a runbook, or the article. The steps are unfolded for it and folded again. */

/** What was opened for the printer only. */
let opened: HTMLDetailsElement[] = [];

const open = (): void => {
	opened = [...document.querySelectorAll<HTMLDetailsElement>('details.fix:not([open])')];
	for (const fold of opened) fold.open = true;
	const printed = document.querySelector('.cause.printed');
	for (const place of document.querySelectorAll('[data-address]'))
		place.textContent = `${location.origin}${location.pathname}${printed ? `#${printed.id}` : ''}`;
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

/** Prints one cause alone, under the title of the page. */
export const printCause = (cause: Element): void => {
	cause.classList.add('printed');
	document.documentElement.setAttribute('data-print', 'cause');
	print();
};
