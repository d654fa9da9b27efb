/** The steps of a recorded connection, the first that fails marked, and the way to a copy that can be sent. */
import type { Har, Hop } from '#engine/har/types.ts';
import { count, el, heading } from './dom.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import type { Labels } from './words.ts';

const columns = ['Step', 'Time', 'Address', 'Status', 'What it says'];

const says = ({ failure }: Hop, isFirst: boolean, { hops }: Labels): (Node | string)[] => {
	if (failure === null) return [hops.answered];
	const said = [failure.code, failure.text].filter((part) => part !== '').join(': ');
	return [el('strong', {}, isFirst ? hops.first : hops.failed), ...(said === '' ? [] : [': ', el('code', {}, said)])];
};

const when = ({ time }: Hop): (Node | string)[] =>
	time === '' ? [] : [el('time', { datetime: time }, new Date(time).toLocaleTimeString(undefined, { hourCycle: 'h23' }))];

// On a phone the styles make blocks of the rows, which would take their meaning away from a screen reader.
const row = (hop: Hop, isFirst: boolean, labels: Labels): HTMLElement => {
	const host = labels.hosts[hop.host];
	const cells: (Node | string)[][] = [
		[labels.steps[hop.step]],
		when(hop),
		[el('code', {}, `${hop.method} ${hop.address}`.trim()), ...(host === '' ? [] : [' ', el('small', {}, host)])],
		[hop.status === 0 ? '–' : String(hop.status)],
		says(hop, isFirst, labels),
	];
	return el(
		'tr',
		{ role: 'row', class: isFirst ? 'first' : '' },
		...cells.map((cell, at) => el('td', { role: 'cell', 'data-label': columns[at] ?? '' }, ...cell)),
	);
};

/** Saves through a link to the text itself: nothing is requested. */
const save = (copy: string): void => {
	const href = URL.createObjectURL(new Blob([copy], { type: 'application/json' }));
	el('a', { href, download: 'cleaned.har' }).click();
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
};

/** After a good callback the app's server goes on alone. */
const endsAtApp = ({ hops, root }: Har): boolean => root === -1 && hops.at(-1)?.step === 'callback';

/** @returns the section; nothing where no step was kept. */
export const hops = (har: Har, copy: string, { labels }: Names, { level }: Place): HTMLElement[] => {
	if (har.hops.length === 0) return [];
	const words = labels.hops;
	const button = el('button', { type: 'button', class: 'save' }, words.save);
	button.addEventListener('click', () => save(copy));
	const notes = [
		...(har.left > 0 ? [`${count(har.left, 'more request')} of the same steps.`] : []),
		...(har.hops.slice(har.root + 1).some(({ failure }) => failure) ? [har.root === -1 ? words.settled : words.later] : []),
		...(endsAtApp(har) ? [words.server] : []),
	];
	return [
		el(
			'section',
			{ class: 'hops' },
			heading(level + 1, {}, words.title),
			el(
				'table',
				{ role: 'table' },
				el(
					'thead',
					{ role: 'rowgroup' },
					el('tr', { role: 'row' }, ...columns.map((name) => el('th', { role: 'columnheader', scope: 'col' }, name))),
				),
				el('tbody', { role: 'rowgroup' }, ...har.hops.map((hop, at) => row(hop, at === har.root, labels))),
			),
			...notes.map((note) => el('p', {}, note)),
			button,
			el('p', {}, words.copy),
		),
	];
};
