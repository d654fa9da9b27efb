/** Evidence → numbered marks: what overlaps in the text is one mark. */
import type { Evidence, Span } from '#engine/types.ts';

export interface Mark extends Span {
	/** From 1, in the order of the text. */
	number: number;
	/** What was read there. */
	evidence: readonly Evidence[];
}

/** Neither a mask nor the name of a host is longer. */
const longest = 200;
const ofHost = /[\w.-]/;

/** The mask in which an offset lies: its words are ours, and say something only together. */
const maskAt = (text: string, at: number): Span | undefined => {
	const from = Math.max(0, at - longest);
	const before = text.slice(from, at);
	const behind = text.slice(at, at + longest);
	const [open, close] = [before.lastIndexOf('‹'), behind.indexOf('›')];
	const isOpen = open > before.lastIndexOf('›') && close !== -1 && !behind.slice(0, close).includes('‹');
	return isOpen ? { start: from + open, end: at + close + 1 } : undefined;
};

/** The name of the host around a part of it, a mask before it included. */
const hostAround = (text: string, { start, end }: Span): Span => {
	let [from, to] = [start, end];
	while (start - from < longest && ofHost.test(text[from - 1] ?? '')) from -= 1;
	while (to - end < longest && ofHost.test(text[to] ?? '')) to += 1;
	// In front of the name may stand a colour of a terminal.
	const colour = /^\d{1,3}m/.exec(text.slice(from, start))?.[0] ?? '';
	if (/\[[\d;]{0,16}$/.test(text.slice(Math.max(0, from - 17), from))) from += colour.length;
	// The point that ends a sentence is none of its parts.
	while (to > end && /[.-]/.test(text[to - 1] ?? '')) to -= 1;
	return { start: (text[from - 1] === '›' ? maskAt(text, from - 1) : undefined)?.start ?? from, end: to };
};

/** @returns what is marked for a piece of evidence */
const whole = (one: Evidence, text: string): Span => maskAt(text, one.start) ?? (one.kind === 'salesforce' ? hostAround(text, one) : one);

/**
 * @param text the cleaned text in which it stands
 * @returns the marks in the order of the text
 */
export const marksOf = (evidence: readonly Evidence[], text: string): Mark[] => {
	const merged: { start: number; end: number; evidence: Evidence[] }[] = [];
	const found = evidence
		.filter(({ start, end }) => end > start)
		.map((one) => {
			const { start, end } = whole(one, text);
			return { start, end, evidence: [one] };
		});
	for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = merged.at(-1);
		if (last !== undefined && one.start < last.end) {
			last.end = Math.max(last.end, one.end);
			last.evidence.push(...one.evidence);
		} else {
			merged.push(one);
		}
	}
	return merged.map((mark, at) => ({ ...mark, number: at + 1 }));
};

/** @returns the marks in which pieces of evidence stand. */
export const marksFor = (because: readonly number[], evidence: readonly Evidence[], marks: readonly Mark[]): Mark[] => {
	const wanted = new Set(because.map((at) => evidence[at]));
	return marks.filter((mark) => mark.evidence.some((one) => wanted.has(one)));
};
