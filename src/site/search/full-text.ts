/** Pagefind's index of all pages. It is asked for words only, never for a paste. */

/** A page that holds the words. */
export interface PageHit {
	/** From the site's root, without its base. */
	path: string;
	title: string;
	/** What stands around the words, cut into what is marked and what is not. */
	excerpt: readonly { text: string; isMarked: boolean }[];
}

interface Pagefind {
	options(options: object): Promise<void>;
	search(query: string): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }> }[] }>;
}

const most = 8;

/** Only `<mark>` stands in an excerpt; parsing it apart keeps any markup out of the page. */
const cut = (excerpt: string): PageHit['excerpt'] =>
	[...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map((node) => ({
		text: node.textContent ?? '',
		isMarked: node.nodeName === 'MARK',
	}));

/** For words that stand nowhere Pagefind finds what begins with their first letter; that is no hit. */
const shared = 3;

/** @returns whether something is marked that at least begins as a word of the query does */
export const isMeant = ({ excerpt }: PageHit, query: string): boolean => {
	const words = query.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	const marked = excerpt.filter((part) => part.isMarked).map(({ text }) => text.toLowerCase());
	return marked.some((text) => words.some((word) => word !== '' && text.includes(word.slice(0, shared))));
};

/**
 * @param base of the site, with a slash at its end
 * @returns a search over all pages; it rejects when the network fails
 */
export const openFullText = async (base: string): Promise<(query: string) => Promise<PageHit[]>> => {
	const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
	// An article whose title holds the word comes before one that repeats it.
	await pagefind.options({ ranking: { termFrequency: 0, pageLength: 0 }, baseUrl: '/' });
	return async (query) => {
		const { results } = await pagefind.search(query);
		const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
		return pages
			.map(({ url, excerpt, meta }) => ({ path: url, title: meta.title ?? url, excerpt: cut(excerpt) }))
			.filter((page) => isMeant(page, query));
	};
};
