/**
 * The org whose Setup the links open, from the moment at which the reader asks for it until the next answer. In memory
 * only: it is told nowhere but in these links.
 */
import type { MyDomain } from '#engine/my-domain.ts';
import { setupLink } from '../setup-links.ts';
import { el } from './dom.ts';

let org: MyDomain | undefined;

/** Makes a link of a way to a Setup page whose address is known. */
const linkUp = (way: HTMLElement): void => {
	const path = way.dataset.setup;
	if (org === undefined || path === undefined) return;
	const link = el('a', { class: 'setup', href: setupLink(org, path), target: '_blank', rel: 'noreferrer', 'data-setup': path });
	const words = way.querySelector('strong')?.textContent ?? way.textContent;
	link.append(el('strong', {}, words), el('small', {}, ' (opens your Salesforce in a new tab)'));
	way.replaceWith(link);
};

const wrong =
	'This is no My Domain. It looks like northwind.my.salesforce.com, or northwind--test.sandbox.my.salesforce.com for a sandbox; the page My Domain in Setup shows yours.';

/**
 * @param own undefined where what was typed is none
 * @param part of the page whose ways become links
 * @returns what to say of it
 */
export const openIn = (own: MyDomain | undefined, part: ParentNode): string => {
	if (own === undefined) return wrong;
	org = own;
	const ways = [...part.querySelectorAll<HTMLElement>('[data-setup]')];
	ways.forEach(linkUp);
	return ways.length === 0 ? 'Open a cause: its Setup pages are links now.' : 'The Setup pages in the steps are links now.';
};

/** For what is told later: links it too. */
export const linkTold = (told: ParentNode): void => told.querySelectorAll<HTMLElement>('[data-setup]').forEach(linkUp);

/** A new answer may be about another org. */
export const forgetOrg = (): void => {
	org = undefined;
};
