/** The whole article as Markdown, from the row of ways to share. */
import { use } from './ahead.ts';
import { button, copy } from './element.ts';

/** Adds the button, where the page has the row. */
export const addArticleCopy = (): void => {
	const row = document.querySelector('share-page');
	const article = document.querySelector('.sl-markdown-content');
	const said = row?.querySelector<HTMLElement>('[role=status]');
	if (!row || !article || !said) return;
	said.before(
		button('Copy as Markdown', () => use(({ articleAsMarkdown }) => copy(articleAsMarkdown(article), said, 'Copied as Markdown.'), said)),
	);
};
