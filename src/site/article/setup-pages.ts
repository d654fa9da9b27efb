/** The Setup pages of an article, and the links that they become. */
import addresses from '#content/setup-pages.json';
import { openIn } from '../result/own-org.ts';
import { typedDomain } from '../setup-links.ts';

const known = new Map(Object.entries(addresses));

/** In an article a page is its way in words alone: the addresses would make every article heavier. */
const nameAddresses = (causes: readonly ParentNode[]): void => {
	for (const way of causes.flatMap((cause) => [...cause.querySelectorAll<HTMLElement>('strong')])) {
		const address = known.get(way.textContent);
		if (address !== undefined && way.closest('[data-setup]') === null) way.dataset['setup'] = address;
	}
};

/**
 * Makes a link of each Setup page that the causes of the article name.
 * @param typed by the reader: the My Domain of an org, or anything else
 * @returns what to say of it
 */
export const linkSetupPages = (typed: string): string => {
	nameAddresses([...document.querySelectorAll('section.cause')]);
	return openIn(typedDomain(typed), document);
};
