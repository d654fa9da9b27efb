/** The whole article as Markdown, from the row of ways to share. */
import { button, copy } from './element.ts';
import { markdownOf } from './markdown.ts';

/** Adds the button, where the page has the row. */
export const addArticleCopy = (): void => {
	const row = document.querySelector('share-page');
	const article = document.querySelector('.sl-markdown-content');
	const said = row?.querySelector<HTMLElement>('[role=status]');
	if (!row || !article || !said) return;
	const title = (document.querySelector('h1')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
	said.before(button('Copy as Markdown', () => void copy(`# ${title}\n\n${markdownOf(article)}`, said, 'Copied as Markdown.')));
};
