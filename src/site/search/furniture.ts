/** What the dialog of the search has beside its field. It comes when the dialog is first opened: an article weighs less without it. */
import type { SearchList } from '#articles/search-list.ts';
import { el } from '../result/dom.ts';
import { traitLabels, traits } from '../traits.ts';

type Choices = SearchList['choices'];

const options = (choices: Readonly<Record<string, string>>): HTMLElement[] =>
	Object.entries({ '': 'Any', ...choices }).map(([value, label]) => el('option', { value }, label));

/** @returns the filters, folded. */
export const filters = (choices: Choices): HTMLElement =>
	el(
		'details',
		{ class: 'narrow' },
		el('summary', {}, 'Filter codes'),
		el(
			'div',
			{},
			...traits.map((name) => el('label', {}, traitLabels[name], el('select', { name, autocomplete: 'off' }, ...options(choices[name])))),
			el('button', { type: 'reset' }, 'Reset'),
		),
	);

/** @returns the ways on where nothing is found. */
export const waysOn = (base: string): HTMLElement => {
	const to = (path: string, text: string): HTMLElement => el('a', { href: base + path }, text);
	return el(
		'div',
		{ class: 'none', hidden: '' },
		el(
			'p',
			{},
			'Try a part of the code or of the message. Or look through ',
			to('errors/', 'all codes'),
			', ',
			to('errors/messages/', 'all messages'),
			' or ',
			to('reference/setup-pages/', 'the Setup pages'),
			'.',
		),
		el('p', {}, 'Do you have the whole text or address? ', to('diagnose/', 'Paste it into the box'), ': it stays on the page.'),
	);
};
