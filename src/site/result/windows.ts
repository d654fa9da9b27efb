/** The parts of a long text in which its marks stand. */
import type { Span } from '#engine/types.ts';

/** Lines shown before and after a marked one. */
const around = 2;
/** Of a line longer than a screen only this much is shown on each side of a mark. */
const sides = 240;

/** What stands around the marks, by lines and, in a long line, by characters. */
const windowAround = (text: string, { start, end }: Span): Span => {
	// Before the first line stands no end of another.
	let from = start || -1;
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

/** @returns the parts of a long text that are shown for its marks, in its order; its beginning where nothing is marked. */
export const windows = (text: string, marks: readonly Span[]): Span[] => {
	const found: Span[] = [];
	const wanted = marks.length > 0 ? marks : [{ start: 0, end: 0 }];
	for (const span of wanted.map((mark) => windowAround(text, mark))) {
		const last = found.at(-1);
		if (last !== undefined && span.start <= last.end + 1) last.end = Math.max(last.end, span.end);
		else found.push(span);
	}
	return found;
};
