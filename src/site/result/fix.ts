/** One fix: what it needs, its steps to tick off, how to see that it worked, what it opens up and how to undo it. */

import type { ToldFix, ToldPage, ToldStep } from '#articles/twins/told-causes.ts';
import type { Line } from '#articles/twins/told-text.ts';
import { el, heading } from './dom.ts';
import { pieces } from './line.ts';
import { setupPage } from './setup-page.ts';
import { permissionsInWords } from './words.ts';

/** Ticks live in the page only: they are gone with the answer. */
const step = ({ do: words, page, request }: ToldStep, at: number, pages: readonly ToldPage[]): HTMLElement => {
	const open = pages[page ?? -1];
	return el(
		'li',
		{},
		el('input', { type: 'checkbox', 'aria-label': `Step ${at + 1} is done`, autocomplete: 'off' }),
		el(
			'div',
			{},
			el('p', {}, ...(open === undefined ? [] : ['Open ', setupPage(open), '. ']), ...pieces(words)),
			...(request === undefined ? [] : [el('pre', { tabindex: '0' }, request)]),
		),
	);
};

const needed = (names: readonly string[]): string =>
	names.length === 0
		? 'Before you begin: '
		: `You need ${names.length === 1 ? 'this permission' : 'these permissions'}: ${permissionsInWords(names)}. `;

const needs = ({ needs: names = [], note }: ToldFix): HTMLElement[] =>
	names.length === 0 && note === undefined ? [] : [el('p', { class: 'needs' }, needed(names), ...(note === undefined ? [] : pieces(note)))];

const told = (name: string, line: Line | undefined): HTMLElement[] =>
	line === undefined ? [] : [el('dt', {}, name), el('dd', {}, ...pieces(line))];

const steps = (fix: ToldFix, pages: readonly ToldPage[]): HTMLElement[] => [
	...needs(fix),
	el('ol', { class: 'steps', role: 'list' }, ...fix.steps.map((one, at) => step(one, at, pages))),
	el('dl', {}, ...told('Check that it worked', fix.verify), ...told('Risk', fix.risk), ...told('Undo', fix.undo)),
];

/**
 * @param level of the fix's heading
 * @param isAnother whether a way was told before it: then it stands behind a fold
 */
export const fixTold = (fix: ToldFix, pages: readonly ToldPage[], level: number, isAnother: boolean): HTMLElement =>
	isAnother
		? el(
				'details',
				{ class: 'another' },
				el('summary', {}, heading(level, {}, `Another way: ${fix.title}`)),
				el('div', { class: 'fix' }, ...steps(fix, pages)),
			)
		: el('div', { class: 'fix' }, heading(level, {}, fix.title), ...steps(fix, pages));
