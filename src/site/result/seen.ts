/** What we saw: the cleaned text, and each mark in words. */
import type { Diagnosis } from '#engine/types.ts';
import { el, heading } from './dom.ts';
import { echo } from './echo.ts';
import type { Mark } from './marks.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import { evidenceWord, type Labels } from './words.ts';

/** A mark is quoted up to here. */
const longest = 90;

const quote = (text: string): string => {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

const item = ({ number, start, end, evidence }: Mark, cleaned: string, labels: Labels): HTMLElement =>
	el(
		'li',
		{},
		el('a', { class: 'number', href: `#mark-${number}`, 'aria-label': `Mark ${number} in the text` }, String(number)),
		el(
			'span',
			{},
			el('code', {}, quote(cleaned.slice(start, end))),
			` ${[...new Set(evidence.map((one) => evidenceWord(one, labels)))].join('; ')}`,
		),
	);

/** @param hidden a line on what was masked */
export const seen = (
	{ cleaned }: Diagnosis,
	marks: readonly Mark[],
	hidden: readonly HTMLElement[],
	names: Names,
	{ level }: Place,
): HTMLElement =>
	el(
		'section',
		{ class: 'seen' },
		heading(level + 1, {}, 'What we saw'),
		...echo(cleaned, marks),
		...hidden,
		...(marks.length > 0 ? [el('ol', { class: 'marks' }, ...marks.map((mark) => item(mark, cleaned, names.labels)))] : []),
	);
