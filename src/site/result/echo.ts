/** The cleaned text with its marks; a long one folded to the lines that matter. */
import type { Span } from '#engine/types.ts';
import { el } from './dom.ts';
import type { Mark } from './marks.ts';
import { windows } from './windows.ts';

/** A text of so many lines is shown whole. */
const fewLines = 12;
/** And of so many UTF-16 units. */
const fewUnits = 960;
/** More than this helps nobody and slows the page; in UTF-16 units. */
const most = 200_000;

/** A piece of the text with its marks. `numbered` marks are the targets of links, so each stands once in the page. */
const marked = (text: string, { start, end }: Span, marks: readonly Mark[], numbered: boolean): (Node | string)[] => {
	const pieces: (Node | string)[] = [];
	let done = start;
	for (const mark of marks) {
		if (mark.start < start || mark.end > end) continue;
		const number = el('sup', {}, String(mark.number));
		pieces.push(
			text.slice(done, mark.start),
			el('mark', numbered ? { id: `mark-${mark.number}` } : {}, number, text.slice(mark.start, mark.end)),
		);
		done = mark.end;
	}
	return [...pieces, text.slice(done, end)];
};

const isShort = (text: string): boolean => text.length <= fewUnits && text.split('\n', fewLines + 1).length <= fewLines;

/** @returns the text, or its marked parts and a fold that holds the whole. */
export const echo = (text: string, marks: readonly Mark[]): Node[] => {
	if (isShort(text)) return [el('pre', { tabindex: '0' }, ...marked(text, { start: 0, end: text.length }, marks, true))];
	const shown = windows(text, marks);
	const parts = shown.flatMap((span): (Node | string)[] => [
		...(span.start > 0 ? [el('span', { class: 'gap' }, '…\n')] : []),
		...marked(text, span, marks, true),
		'\n',
	]);
	const whole = el('details', {}, el('summary', {}, 'Show all of the cleaned text'));
	whole.addEventListener(
		'toggle',
		() => {
			const end = Math.min(text.length, most);
			whole.append(el('pre', { tabindex: '0' }, ...marked(text, { start: 0, end }, marks, false), ...(end < text.length ? ['\n…'] : [])));
		},
		{ once: true },
	);
	const isToTheEnd = shown.at(-1)?.end === text.length;
	return [el('pre', { tabindex: '0' }, ...parts, ...(isToTheEnd ? [] : [el('span', { class: 'gap' }, '…')])), whole];
};
