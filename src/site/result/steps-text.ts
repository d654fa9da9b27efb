/** The steps of a fix as numbered text. */
import type { ToldPage, ToldStep } from '#articles/twins/told-causes.ts';
import type { Line } from '#articles/twins/told-text.ts';

/**
 * @param say turns a line into text
 * @param fence stands on a line of its own before and after a request; empty for none
 */
export const stepsText = (steps: readonly ToldStep[], pages: readonly ToldPage[], say: (line: Line) => string, fence: '' | '```'): string =>
	steps
		.map(({ do: words, page, request }, at) => {
			const way = pages[page ?? -1]?.[0];
			const open = way === undefined ? '' : `Open ${say([['strong', way]])}. `;
			const sent = request === undefined ? [] : [fence, request, fence].filter(Boolean);
			return [`${at + 1}. ${open}${say(words)}`, ...sent].join('\n');
		})
		.join('\n');
