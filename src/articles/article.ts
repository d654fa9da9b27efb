/** A page about an error as MDX: its head, and its sections in the order that every article has. */
import { newestReview } from '#catalog/review.ts';
import type { Catalog } from '#catalog/types.ts';
import { plainErrorName } from './labels.ts';
import { type Block, plain } from './md.ts';
import { type FrontMatter, toMdx } from './mdx.ts';
import { type Page, pagesOf } from './page.ts';
import { causesAndFixes } from './sections/causes-and-fixes.ts';
import { lead } from './sections/lead.ts';
import { notThisError } from './sections/not-this-error.ts';
import { sources } from './sections/sources.ts';
import { whatItMeans } from './sections/what-it-means.ts';
import { whatYouSee } from './sections/what-you-see.ts';
import { whichCause } from './sections/which-cause.ts';
import { linkTerms } from './terms.ts';

/** A generated file: its path from the root of the repository, and what stands in it. */
export interface Output {
	path: string;
	text: string;
}

/** A page without its head, as a tree. */
export const articleBody = (page: Page): Block[] =>
	[lead, whatYouSee, whatItMeans, whichCause, causesAndFixes, notThisError, sources].flatMap((section) => section(page));

const titleOf = ({ error, kind, messages }: Page): string => {
	const description = messages[0]?.description ?? '';
	if (error.codeIsOurs) return kind === 'text' ? description : plain(error.title);
	return `${error.code}: ${kind === 'text' ? description : plain(error.title)}`;
};

const descriptionOf = ({ error, kind, messages, causes }: Page): string => {
	if (kind !== 'text') return plain(error.summary);
	const titles = causes.slice(0, 3).map(({ title }) => plain(title));
	return `What “${messages[0]?.description ?? ''}” (${plainErrorName(error)}) means and how to fix it. ${titles.join('; ')}.`;
};

const labelOf = ({ error, kind, messages }: Page): string => (kind === 'text' ? (messages[0]?.description ?? '') : plainErrorName(error));

/** The page is as fresh as the last entry reviewed of those that it tells. */
const reviewedOf = ({ error, causes }: Page): string => newestReview([error, ...causes]);

/** @returns what stands in the head of the page. */
export const headOf = (page: Page): FrontMatter => ({
	title: titleOf(page),
	description: descriptionOf(page),
	lastUpdated: reviewedOf(page),
	editUrl: false,
	sidebar: { label: labelOf(page) },
	// A hub would outrank its own texts in search.
	...(page.kind === 'hub' ? { pagefind: false } : {}),
});

/** @returns the page as it is committed. */
export const renderPage = (page: Page): Output => ({
	path: page.file,
	text: toMdx(headOf(page), `src/catalog/errors/${page.error.slug}.ts`, linkTerms(articleBody(page), page.catalog.reference.glossary)),
});

/** @returns every page about an error of the catalog, in the order of the slugs. */
export const renderArticles = (catalog: Catalog): Output[] => catalog.errors.flatMap((error) => pagesOf(error, catalog)).map(renderPage);
