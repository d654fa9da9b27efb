/** The way to a page of Setup. */
import type { ToldPage } from '#articles/twins/told-causes.ts';
import { el } from './dom.ts';

/** @returns the way in words; it carries the page's address below the reader's own org, where that is known. */
export const setupPage = ([path, link]: ToldPage): HTMLElement =>
	el('strong', { class: 'setup', ...(link === undefined ? {} : { 'data-setup': link }) }, path);
