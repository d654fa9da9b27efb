/** A cause told in place: why, how to be sure, what to do, and where to look next. */
import type { ToldCause, ToldCheck, ToldPage } from '#articles/twins/told-causes.ts';
import { el, heading } from './dom.ts';
import { fixesTold } from './fixes.ts';
import { block, pieces } from './line.ts';
import { setupPage } from './setup-page.ts';

const check = ({ look, page, statuses = [], query }: ToldCheck, pages: readonly ToldPage[]): HTMLElement => {
	const open = pages[page ?? -1];
	return el(
		'li',
		{},
		...(open === undefined ? [] : [setupPage(open), ': ']),
		...pieces(look),
		...(statuses.length === 0
			? []
			: [' The status in Login History is ', ...statuses.flatMap((status, at) => [at === 0 ? '' : ' or ', el('code', {}, status)]), '.']),
		...(query === undefined ? [] : [el('pre', { tabindex: '0' }, query)]),
	);
};

/**
 * @param level of the headings
 * @param name belongs to this telling alone on the page
 */
export const causeTold = (cause: ToldCause, pages: readonly ToldPage[], level: number, name: string): HTMLElement[] => [
	...cause.why.map(block),
	heading(level, {}, 'How to be sure'),
	el('ul', {}, ...cause.checks.map((one) => check(one, pages))),
	...(cause.deliberate === undefined
		? []
		: [el('p', { class: 'ask' }, el('strong', {}, 'Ask before you change it. '), ...pieces(cause.deliberate))]),
	...fixesTold(cause.fixes, pages, level, name),
	el('p', {}, el('strong', {}, 'If it did not help. '), ...pieces(cause.otherwise)),
];
