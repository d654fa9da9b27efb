/** The way to a page of Setup, as a reader clicks it. */
import type { PhrasingContent } from 'mdast';
import { type SetupPage, type SetupPageId, setupPages } from '#catalog/setup.ts';
import { type Inline, strong } from './md.ts';

export const setupPath = (id: SetupPageId): PhrasingContent => strong(['Setup', ...setupPages[id].path].join(' > '));

/** The path, and the name that an older menu or article has for it. */
export const setupPathWithFormer = (id: SetupPageId): Inline[] => {
	const { formerly }: SetupPage = setupPages[id];
	return formerly === undefined ? [setupPath(id)] : [setupPath(id), ' (in Salesforce Classic or older articles: ', strong(formerly), ')'];
};
