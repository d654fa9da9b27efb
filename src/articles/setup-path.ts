/** The way to a page of Setup, as an article shows it. */
import type { PhrasingContent } from 'mdast';
import { type SetupPage, type SetupPageId, setupPages, setupWay } from '#catalog/setup.ts';
import { type Inline, strong } from './md.ts';

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
