/**
 * The org whose Setup the links open, until the next answer. In memory only: it is told nowhere but in these links.
 */
import type { MyDomain } from '#engine/my-domain.ts';
import { setupLink } from '../setup-links.ts';
import { el } from './dom.ts';

/** An org, and who named it: its reader, or the text, which may be about somebody else's. */
export interface NamedOrg {
	domain: MyDomain;
	by: 'reader' | 'text' | 'file' | 'beginning of the file';
}

let org: NamedOrg | undefined;
let isLinked = false;

/** @returns the org of this answer, and whether links lead there. */
export const orgNow = (): { org: NamedOrg | undefined; isLinked: boolean } => ({ org, isLinked });

/** Told to a line about the links when they change. */
export const orgChanged = 'own-org';

/** A link says where it leads, for whom it is not the reader's own. */
const opens = ({ by }: NamedOrg): string => ` (opens ${by === 'reader' ? 'your Salesforce' : 'Salesforce'} in a new tab)`;

/** Makes a link of a way to a Setup page whose address is known, and words of a link where none is to be. */
const draw = (way: HTMLElement): void => {
	const path = way.dataset.setup;
	const words = way.querySelector('strong')?.textContent ?? way.textContent;
	if (path === undefined) return;
	const marks = { class: 'setup', 'data-setup': path };
	if (org === undefined || !isLinked) {
		if (way.matches('a')) way.replaceWith(el('strong', marks, words));
		return;
	}
	const link = el('a', { ...marks, href: setupLink(org.domain, path), target: '_blank', rel: 'noreferrer' });
	link.append(el('strong', {}, words), el('small', {}, opens(org)));
	way.replaceWith(link);
};

/**
 * Links the ways that were just told, where there is an org to lead to.
 * @returns how many there are
 */
export const linkTold = (told: ParentNode): number => {
	const ways = [...told.querySelectorAll<HTMLElement>('[data-setup]')];
	ways.forEach(draw);
	return ways.length;
};

/**
 * Makes the links, or takes them away.
 * @param part of the page that they stand in
 */
export const setLinked = (yes: boolean, part: ParentNode): number => {
	isLinked = yes;
	const ways = linkTold(part);
	for (const line of part.querySelectorAll('.own-org')) line.dispatchEvent(new Event(orgChanged));
	return ways;
};

const wrong =
	'This is no My Domain. It looks like northwind.my.salesforce.com, or northwind--test.sandbox.my.salesforce.com for a sandbox; the page My Domain in Setup shows yours.';

/**
 * @param domain undefined where what was typed is none: then no links stay either, for they would lead to another org than the field names
 * @param part of the page whose ways become links
 * @returns what to say of it
 */
export const openIn = (domain: MyDomain | undefined, part: ParentNode): string => {
	if (domain === undefined) {
		setLinked(false, part);
		return wrong;
	}
	org = { domain, by: 'reader' };
	return setLinked(true, part) === 0 ? 'Open a cause: its Setup pages are links now.' : 'The Setup pages in the steps are links now.';
};

/** A new answer is about another org, or about none. */
export const startWith = (named: NamedOrg | undefined): void => {
	org = named;
	isLinked = named !== undefined;
};
