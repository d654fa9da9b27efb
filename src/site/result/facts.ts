/** What an answer says, gathered for a text that leaves the page. */
import type { Candidate, Diagnosis } from '#engine/types.ts';
import { count } from './dom.ts';
import { printedTime } from './local-time.ts';
import type { Place } from './place.ts';

/** @returns the exact message of the failure that leads, as the catalog spells it. */
export const messageOf = ({ candidates: [first], evidence }: Diagnosis): string | undefined =>
	first?.because.map((at) => evidence[at]).find((one) => one?.kind === 'message')?.value;

/**
 * When the failure that leads was met, in words for the one who looks for it in a log.
 * @returns undefined where the text does not tell
 */
export const failedAt = ({ failures }: Diagnosis, { failed }: Place): string | undefined => {
	const { first, last, count: times } = failures.find(({ isRoot }) => isRoot) ?? {};
	// Of a recording the step that failed has the time.
	const from = first ?? failed;
	if (!from) return undefined;
	if (!last || last.printed === from.printed) return printedTime(from);
	return `first ${printedTime(from)}; last ${printedTime(last)}; ${count(times ?? 1, 'time')} in all`;
};

/** @returns the article about the code that leads: that of its message where it has one of its own. */
export const articleOf = ({ candidates: [first], evidence }: Diagnosis): Candidate['href'] => {
	const isTold = first?.because.some((at) => evidence[at]?.kind === 'message') ?? false;
	return (isTold && first?.href.split('#')[0]) || `/errors/${first?.slug}/`;
};

/** @returns the whole address of a page of this site. */
export const wholeAddress = (href: Candidate['href'], { base }: Place): string => new URL(base + href.slice(1), location.origin).href;
