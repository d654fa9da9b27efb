/** What an answer says, gathered for a text that leaves the page. */
import type { Candidate, Diagnosis, Moment } from '#engine/types.ts';
import { count } from './dom.ts';
import { printedTime } from './local-time.ts';
import type { Place } from './place.ts';

/** @returns the exact message of the failure that leads, as the catalog spells it. */
export const messageOf = ({ candidates: [first], evidence }: Diagnosis): string | undefined =>
	first?.because.map((at) => evidence[at]).find((one) => one?.kind === 'message')?.value;

/** When a failure was met, in words for the one who looks for it in a log. */
const timesOf = (from: Moment, last: Moment | null, times: number): string =>
	!last || last.printed === from.printed
		? printedTime(from)
		: `first ${printedTime(from)}; last ${printedTime(last)}; ${count(times, 'time')} in all`;

/** @returns when the failure that leads was met; undefined where the text does not tell */
export const failedAt = ({ failures }: Diagnosis, { failed }: Place): string | undefined => {
	const root = failures.find(({ isRoot }) => isRoot);
	// Of a recording the step that failed has the time.
	const from = root?.first ?? failed;
	return from && timesOf(from, root?.last ?? null, root?.count ?? 1);
};

/** @returns when each failure was met of which the text tells it, by its code, or its text where it has none */
export const allFailedAt = ({ failures }: Diagnosis): string[] =>
	failures.flatMap(({ code, text, first, last, count: times }) => (first ? [`${code ?? text}: ${timesOf(first, last, times)}`] : []));

/** @returns the article about the code that leads: that of its message where it has one of its own. */
export const articleOf = ({ candidates: [first], evidence }: Diagnosis): Candidate['href'] => {
	const isTold = first?.because.some((at) => evidence[at]?.kind === 'message') ?? false;
	return (isTold && first?.href.split('#')[0]) || `/errors/${first?.slug}/`;
};

/** @returns the whole address of a page of this site. */
export const wholeAddress = (href: Candidate['href'], { base }: Place): string => new URL(base + href.slice(1), location.origin).href;
