/** What programs read in place of the pages. */
import type { Catalog } from '#catalog/types.ts';
import type { Output } from '../article.ts';
import { pagesOf } from '../page.ts';
import { renderListing } from './listing.ts';
import { renderLlms } from './llms.ts';
import { renderTwin } from './markdown.ts';

/** @returns the twin of every article, the list of all codes, and the note for programs. */
export const renderTwins = (catalog: Catalog): Output[] => [
	...catalog.errors.flatMap((error) => pagesOf(error, catalog)).map(renderTwin),
	renderListing(catalog),
	renderLlms(catalog),
];
