/** What is told of a cause as text, for a message and a ticket: a check, what a fix needs, its steps. */
import type { ToldCheck, ToldFix, ToldPage, ToldStep } from '#articles/twins/told-causes.ts';
import type { Line } from '#articles/twins/told-text.ts';
import { asMarkdown, asWords } from './line-text.ts';
import { permissionsInWords } from './words.ts';

/** What becomes of a line, and of a request or a query. */
export interface Style {
	say: (line: Line) => string;
	/** On a line of its own before and after what is sent as it is; empty for none. */
	fence: '' | '```';
}
export const plainText: Style = { say: asWords, fence: '' };
export const markdown: Style = { say: asMarkdown, fence: '```' };

/** The way to a page of Setup; empty where none is named. */
const wayTo = (page: number | undefined, pages: readonly ToldPage[], { say }: Style): string => {
	const way = pages[page ?? -1]?.[0];
	return way === undefined ? '' : say([['strong', way]]);
};

/** What is sent stands below the line that asks for it. */
const withSent = (line: string, sent: string | undefined, { fence }: Style): string =>
	[line, ...(sent === undefined ? [] : [fence, sent, fence])].filter(Boolean).join('\n');

/** @returns one way to be sure, with the statuses of Login History that speak for the cause, and its query below */
export const checkText = ({ look, page, statuses = [], query }: ToldCheck, pages: readonly ToldPage[], style: Style): string => {
	const { say } = style;
	const way = wayTo(page, pages, style);
	const status = statuses.map((one) => say([['code', one]])).join(' or ');
	const words = [way && `${way}:`, say(look), status && `The status in Login History is ${status}.`];
	return withSent(words.filter(Boolean).join(' '), query, style);
};

/** @returns the permissions that a fix needs and what else to know before; empty where it is nothing */
export const needsText = ({ needs = [], note = '' }: ToldFix, { say }: Style): string =>
	[say(permissionsInWords(needs)), say(note)].filter(Boolean).join('. ');

/** @returns steps with their numbers, a line each and their requests below */
export const stepsText = (steps: readonly ToldStep[], pages: readonly ToldPage[], style: Style): string =>
	steps
		.map(({ do: words, page, request }, at) => {
			const way = wayTo(page, pages, style);
			return withSent(`${at + 1}. ${way && `Open ${way}. `}${style.say(words)}`, request, style);
		})
		.join('\n');
