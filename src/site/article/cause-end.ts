/** What a reader can do at the end of a cause: say how it went, copy it, print it, ask somebody else. Nothing is sent. */
import { button, copy, element } from './element.ts';
import { markdownOf } from './markdown.ts';
import { fixedMessage, messageFor } from './message.ts';
import { printCause } from './print.ts';

const link = (text: string, href: string): HTMLAnchorElement => {
	const made = element('a', text);
	made.href = href;
	return made;
};

const solved = (said: HTMLElement): (Node | string)[] => [
	'Tell the person who saw the error: ',
	element('q', fixedMessage),
	' ',
	button('Copy', () => void copy(fixedMessage, said, 'Copied.')),
];

/** Back to the table, or on to the next cause. */
const elsewhere = (cause: Element): (Node | string)[] => {
	const causes = [...document.querySelectorAll('section.cause')];
	const next = causes[causes.indexOf(cause) + 1];
	const title = next?.querySelector('h3')?.textContent ?? '';
	return [
		...(next ? ['Look at the next cause: ', link(title, `#${next.id}`), '. Or compare '] : ['Compare ']),
		link('how each cause is recognized', '#which-cause-is-yours'),
		'.',
	];
};

const unsolved = (cause: Element): (Node | string)[] => [
	'Read “If it did not help” above first. If the message has changed, ',
	link('paste the new one', '#paste'),
	'. ',
	...elsewhere(cause),
];

/** Adds the tools to the end of a cause. */
export const addCauseEnd = (cause: HTMLElement): void => {
	const said = element('p', '', 'said');
	said.setAttribute('role', 'status');
	const answer = (parts: () => (Node | string)[]): void => said.replaceChildren(...parts());
	const question = element('p', 'Did this fix it? ', 'question');
	question.append(
		button('Yes', () => answer(() => solved(copied))),
		button('No', () => answer(() => unsolved(cause))),
		button('Not my cause', () => answer(() => elsewhere(cause))),
	);
	const copied = element('span', '', 'copied');
	copied.setAttribute('role', 'status');
	const tools = element('p', '', 'tools');
	const ask = button('Copy a message for whoever can fix it', () => void copy(messageFor(cause), copied, 'Message copied.'));
	ask.className = 'ask';
	tools.append(
		ask,
		...(document.getElementById('my-domain') && cause.textContent.includes('Setup > ')
			? [link('Open its Setup pages in my Salesforce', '#my-domain')]
			: []),
		button('Print this fix', () => printCause(cause)),
		button('Copy as Markdown', () => void copy(markdownOf(cause), copied, 'Copied as Markdown.')),
		copied,
	);
	const box = element('div', '', 'cause-tools print:hidden');
	box.append(question, said, tools);
	cause.querySelector('.cause-end')?.prepend(box);
};
