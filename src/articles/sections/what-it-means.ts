/** What the code says and what it hides, whether to try again, and where sources disagree. */
import { disagreementAsides } from '../disagreements.ts';
import { errorName } from '../labels.ts';
import { type Block, heading, link, opened, paragraph, prose, strong } from '../md.ts';
import type { Page } from '../page.ts';

/** @returns the section "What it means"; a text page leaves the whole story to its hub. */
export const whatItMeans = ({ error, kind }: Page): Block[] => [
	heading(2, 'What it means'),
	...(kind === 'text'
		? [
			...prose(error.summary),
			paragraph('More about ', link(`/errors/${error.slug}/#what-it-means`, 'what ', ...errorName(error), ' means'), '.'),
		]
		: prose(error.meaning)),
	...opened([strong('Trying again.')], error.retry.why),
	...disagreementAsides(error.disagreements),
];
