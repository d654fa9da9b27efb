/** Reads who speaks, where, and in which flow, by the marks of the catalog. */
import type { Mark } from '../../catalog/marks.ts';
import { type Mapped, sourceSpan } from '../mapped.ts';
import { blankMasks } from '../masks.ts';
import type { Evidence, Request } from '../types.ts';

/** The flows that requests name, in whatever notation they were read. */
const flowsOf = (requests: readonly Request[], marks: readonly Mark[]): Evidence[] =>
	requests
		.flatMap(({ parameters }) => parameters.filter(({ name }) => name === 'grant_type'))
		.flatMap(({ value: sent, start, end }) =>
			marks
				.filter(([kind, , pattern]) => kind === 'flow' && pattern.test(`grant_type=${sent}`))
				.map(([kind, value]) => ({ kind, value, start, end })),
		);

/** @returns each mark that stands in the text, once, at its first place. */
export const readMarks = (layers: readonly Mapped[], requests: readonly Request[], marks: readonly Mark[]): Evidence[] => {
	const found = new Map<string, Evidence>();
	for (const layer of layers) {
		const text = blankMasks(layer.text);
		for (const [kind, value, pattern] of marks) {
			const match = found.has(value) ? null : pattern.exec(text);
			if (match) found.set(value, { kind, value, ...sourceSpan(layer, match.index, match.index + match[0].length) });
		}
	}
	for (const flow of flowsOf(requests, marks)) if (!found.has(flow.value)) found.set(flow.value, flow);
	return [...found.values()];
};
