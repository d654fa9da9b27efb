/** What a reader can do at the end of a cause: say how it went, copy it, print it, ask somebody else. Nothing is sent. */
import { use } from './ahead.ts';
import { button, copy, element, link } from './element.ts';

/** Adds the tools to the end of a cause. */
export const addCauseEnd = (cause: HTMLElement): void => {
	const said = element('p', '', 'said');
	const copied = element('span', '', 'copied');
	said.role = copied.role = 'status';
	const question = element('p', 'Did this fix it? ', 'question');
	question.append(
		button('Yes', () => use(({ solved }) => said.replaceChildren(...solved(copied)), said)),
		button('No', () => use(({ unsolved }) => said.replaceChildren(...unsolved(cause)), said)),
		button('Not my cause', () => use(({ elsewhere }) => said.replaceChildren(...elsewhere(cause)), said)),
	);
	const ask = button('Copy a message for whoever can fix it', () =>
		use(({ messageFor }) => copy(messageFor(cause), copied, 'Message copied.'), copied),
	);
	ask.className = 'ask';
	const tools = element('p', '', 'tools');
	tools.append(
		ask,
		...(document.getElementById('my-domain') && cause.textContent.includes('Setup > ')
			? [link('Open its Setup pages in my Salesforce', '#my-domain')]
			: []),
		button('Print this fix', () => use(({ printCause }) => printCause(cause), copied)),
		button('Copy as Markdown', () => use(({ markdownOf }) => copy(markdownOf(cause), copied, 'Copied as Markdown.'), copied)),
		copied,
	);
	const box = element('div', '', 'cause-tools print:hidden');
	box.append(question, said, tools);
	cause.querySelector('.cause-end')?.prepend(box);
};
