/** What the tools of an article say and copy when they are used. Loaded ahead of that by `ahead.ts`. */
import { button, copy, element, link } from './element.ts';
import { markdownOf } from './markdown.ts';
import { fixedMessage, messageFor } from './message.ts';
import { printCause } from './print-cause.ts';

export { markdownOf, messageFor, printCause };

/** @returns the whole article as Markdown, under its title. */
export const articleAsMarkdown = (article: Element): string => {
	const title = (document.querySelector('h1')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
	return `# ${title}\n\n${markdownOf(article)}`;
};

/** @param copied where it is said that the words were copied */
export const solved = (copied: HTMLElement): (Node | string)[] => [
	'Tell the person who saw the error: ',
	element('q', fixedMessage),
	' ',
	button('Copy', () => void copy(fixedMessage, copied, 'Copied.')),
];

/** Back to the table, or on to the next cause. */
export const elsewhere = (cause: Element): (Node | string)[] => {
	const causes = [...document.querySelectorAll('section.cause')];
	const next = causes[causes.indexOf(cause) + 1];
	const title = next?.querySelector('h3')?.textContent ?? '';
	return [
		...(next ? ['Look at the next cause: ', link(title, `#${next.id}`), '. Or compare '] : ['Compare ']),
		link('how each cause is recognized', '#which-cause-is-yours'),
		'.',
	];
};

export const unsolved = (cause: Element): (Node | string)[] => [
	'Read “If it did not help” above first. If the message has changed, ',
	link('paste the new one', '#paste'),
	'. ',
	...elsewhere(cause),
];
