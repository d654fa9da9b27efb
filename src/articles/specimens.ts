/** Which specimens of an error belong on which of its pages. */
import type { Specimen } from '#catalog/define.ts';
import type { Page } from './page.ts';

/** Undoes what an address or JSON does to a message, as far as a comparison of words needs it. */
const readable = (paste: string): string => {
	const spaced = paste.replaceAll('+', ' ').replaceAll('\\/', '/').toLowerCase();
	try {
		return decodeURIComponent(spaced);
	} catch {
		return spaced;
	}
};

/** The longest message that a specimen contains: "ip restricted" also begins a longer one. */
const messageIn = ({ paste }: Specimen, page: Page): string => {
	const text = readable(paste);
	return page.error.messages
		.filter(({ description }) => text.includes(description.toLowerCase()))
		.reduce((longest, { description }) => (description.length > longest.length ? description : longest), '');
};

/** @returns the specimens to show: all of them, or on the pages of a divided error those of its messages. */
export const specimensOf = (page: Page): Specimen[] => {
	const specimens = page.error.specimens ?? [];
	if (page.kind === 'code') return [...specimens];
	return specimens.filter((specimen) => page.messages.some(({ description }) => description === messageIn(specimen, page)));
};
