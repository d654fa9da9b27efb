/** Which pages are articles about an error, and what belongs to each. */

/** The lists of everything are no articles. */
const lists = new Set(['errors', 'errors/index', 'errors/messages']);

/** @param id of a page as Starlight has it, such as `errors/invalid-grant` */
export const isArticle = (id: string): boolean => id.startsWith('errors/') && !lists.has(id);

/** @returns the path of the article as plain Markdown, below the base of the site; nothing for other pages. */
export const twinOf = (id: string): string | undefined => (isArticle(id) ? `${id.replace(/\/index$/, '')}.md` : undefined);

/** @returns the file of the catalog that the article is made from; the texts of a code share one. */
export const sourceOf = (id: string): string | undefined => (isArticle(id) ? `src/catalog/errors/${id.split('/')[1]}.ts` : undefined);
