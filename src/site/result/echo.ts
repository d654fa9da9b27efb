/** The cleaned text with its marks; a long one folded to the lines that matter. */
import type { Span } from '#engine/types.ts';
import { el } from './dom.ts';
import type { Mark } from './marks.ts';

/** A text of so many lines is shown whole. */
const fewLines = 12;
/** Lines shown before and after a marked one. */
const around = 2;
/** Of a line longer than a screen only this much is shown on each side of a mark. */
const sides = 240;
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

/** What stands around the marks, by lines and, in a long line, by characters. */
const windowAround = (text: string, { start, end }: Span): Span => {
	let from = start;
	let to = end;
	for (let line = 0; line <= around && from > 0; line++) from = text.lastIndexOf('\n', from - 1);
	for (let line = 0; line <= around && to < text.length; line++) {
		const next = text.indexOf('\n', to + (line === 0 ? 0 : 1));
		to = next === -1 ? text.length : next;
	}
	const near = Math.max(from + 1, start - sides, 0);
	const far = Math.min(to, end + sides);
	// Only a line that is itself too long is cut; of the lines around it no half is shown.
	const whole = near > from + 1 ? text.slice(near, start).indexOf('\n') + 1 : 0;
	const last = far < to ? text.slice(end, far).lastIndexOf('\n') : -1;
	return { start: near + whole, end: last === -1 ? far : end + last };
};

const windows = (text: string, marks: readonly Mark[]): Span[] => {
	const found: Span[] = [];
	const wanted = marks.length > 0 ? marks : [{ start: 0, end: 0 }];
	for (const span of wanted.map((mark) => windowAround(text, mark))) {
		const last = found.at(-1);
		if (last !== undefined && span.start <= last.end + 1) last.end = Math.max(last.end, span.end);
		else found.push(span);
	}
	return found;
};

const isShort = (text: string): boolean => text.length <= 4 * sides && text.split('\n', fewLines + 1).length <= fewLines;

/** @returns the text, or its marked parts and a fold that holds the whole. */
export const echo = (text: string, marks: readonly Mark[]): Node[] => {
	if (isShort(text)) return [el('pre', { tabindex: '0' }, ...marked(text, { start: 0, end: text.length }, marks, true))];
	const parts = windows(text, marks).flatMap((span): (Node | string)[] => [
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
	return [el('pre', { tabindex: '0' }, ...parts, el('span', { class: 'gap' }, '…')), whole];
};
