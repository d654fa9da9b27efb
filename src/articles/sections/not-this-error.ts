/** Ways out for a reader who is on the wrong page. */
import { errorLink, errorName } from '../labels.ts';
import { errorOf } from '../lookup.ts';
import { type Block, bullets, heading, link, paragraph, phrase } from '../md.ts';
import type { Page } from '../page.ts';

/** The title says what a related error is, unless its title is already its name. */
const relatedLine = (page: Page, slug: string): Block[] => {
	const other = errorOf(page.catalog, slug, `errors/${page.error.slug}.ts`);
	return [paragraph(errorLink(other), ...(other.codeIsOurs ? [] : [': ', ...phrase(other.title)]))];
};

/** @returns the section "Not this error?": look-alikes with the difference, relatives, and the lists of everything. */
export const notThisError = (page: Page): Block[] => {
	const { error, catalog, kind } = page;
	const lookAlikes = error.lookAlikes ?? [];
	const known = new Set(lookAlikes.map(({ slug }) => slug));
	const items = [
		...(kind === 'text'
			? [[paragraph(link(`/errors/${error.slug}/#which-cause-is-yours`, 'All texts of ', ...errorName(error)), ' and the causes of each')]]
			: []),
		...lookAlikes.map(({ slug, difference }) => [
			paragraph(errorLink(errorOf(catalog, slug, `errors/${error.slug}.ts`)), ': ', ...phrase(difference)),
		]),
		...(error.related ?? []).filter((slug) => !known.has(slug)).map((slug) => relatedLine(page, slug)),
		[paragraph(link('/errors/', 'All codes from A to Z'))],
		[paragraph(link('/errors/messages/', 'All messages from A to Z'))],
	];
	return [heading(2, 'Not this error?'), bullets(items)];
};
