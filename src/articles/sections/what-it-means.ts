/** What the code says and what it hides, whether to try again, and where sources disagree. */
import type { Disagreement } from '#catalog/define.ts';
import { disagreementAsides } from '../disagreements.ts';
import { errorName } from '../labels.ts';
import { type Block, heading, link, opened, paragraph, prose, strong } from '../md.ts';
import type { Page } from '../page.ts';

/** On the page of a text only a disagreement that quotes it concerns the reader. */
const concerns = (page: Page, { claim, who, advice }: Disagreement): boolean =>
	page.kind !== 'text' || page.messages.some(({ description }) => [claim, who, advice].some((said) => said.includes(`\`${description}\``)));

/** @returns the section "What it means"; a text page leaves the whole story to its hub. */
export const whatItMeans = (page: Page): Block[] => {
	const { error, kind } = page;
	const disagreements = (error.disagreements ?? []).filter((disagreement) => concerns(page, disagreement));
	const elsewhere = disagreements.length < (error.disagreements ?? []).length ? [' and where sources disagree'] : [];
	return [
		heading(2, 'What it means'),
		...(kind === 'text'
			? [
					...prose(error.summary),
					paragraph('More about ', link(`/errors/${error.slug}/#what-it-means`, 'what ', ...errorName(error), ' means', ...elsewhere), '.'),
				]
			: prose(error.meaning)),
		...opened([strong('Trying again.')], error.retry.why),
		...disagreementAsides(disagreements),
	];
};
