/** The way to a page of Setup, as a reader clicks it. */
import type { PhrasingContent } from 'mdast';
import { type SetupPage, type SetupPageId, setupPages } from '#catalog/setup.ts';
import { type Inline, strong } from './md.ts';

/** The way in words, which stands for the page wherever it is told. */
export const setupWay = ({ path }: SetupPage): string => ['Setup', ...path].join(' > ');

export const setupPath = (id: SetupPageId): PhrasingContent => strong(setupWay(setupPages[id]));

/** @returns the address of each page below the org's own Lightning host, by its way, where it is known. */
export const setupAddresses = (): Record<string, string> =>
	Object.fromEntries(
		Object.values<SetupPage>(setupPages).flatMap((page) => (page.link === undefined ? [] : [[setupWay(page), page.link]])),
	);

/** The path, and the name that an older menu or article has for it. */
export const setupPathWithFormer = (id: SetupPageId): Inline[] => {
	const { formerly }: SetupPage = setupPages[id];
	return formerly === undefined ? [setupPath(id)] : [setupPath(id), ' (in Salesforce Classic or older articles: ', strong(formerly), ')'];
};
