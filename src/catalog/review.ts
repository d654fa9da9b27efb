/** How fresh entries are. */
import type { Day } from './define.ts';

/** @returns the day on which the last of these entries was reviewed */
export const newestReview = (entries: readonly { reviewed: Day }[]): Day =>
	entries.map(({ reviewed }) => reviewed).reduce((newest, day) => (day > newest ? day : newest));
