import type { Span } from './types.ts';

/** @returns how far apart two spans stand, in UTF-16 units; 0 where they touch or overlap. */
export const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);
