/** Evidence → numbered marks: what overlaps in the text is one mark. */
import type { Evidence, Span } from '#engine/types.ts';

export interface Mark extends Span {
	/** From 1, in the order of the text. */
	number: number;
	/** What was read there. */
	evidence: readonly Evidence[];
}

/** @returns the marks in the order of the text. */
export const marksOf = (evidence: readonly Evidence[]): Mark[] => {
	const merged: { start: number; end: number; evidence: Evidence[] }[] = [];
	for (const one of evidence.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = merged.at(-1);
		if (last !== undefined && one.start < last.end) {
			last.end = Math.max(last.end, one.end);
			last.evidence.push(one);
		} else {
			merged.push({ start: one.start, end: one.end, evidence: [one] });
		}
	}
	return merged.map((mark, at) => ({ ...mark, number: at + 1 }));
};

/** @returns the marks in which pieces of evidence stand. */
export const marksFor = (because: readonly number[], evidence: readonly Evidence[], marks: readonly Mark[]): Mark[] => {
	const wanted = new Set(because.map((at) => evidence[at]));
	return marks.filter((mark) => mark.evidence.some((one) => wanted.has(one)));
};
