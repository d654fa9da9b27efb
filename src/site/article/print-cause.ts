/** Prints one cause alone, as a runbook under the title of the page. */
import { loadStyles } from '../load-styles.ts';
import sheet from '../styles/sheet.css?url&no-inline';

/** Asked for with this script: nothing may be requested once something was pasted. */
const loaded = loadStyles(sheet);

export const printCause = async (cause: Element): Promise<void> => {
	await loaded;
	cause.classList.add('printed');
	document.documentElement.setAttribute('data-print', 'cause');
	print();
};
