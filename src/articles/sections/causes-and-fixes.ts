/** Every cause that this page tells, once, in the order of the tables above it. */
import { causeBlock } from '../cause.ts';
import { type Block, heading } from '../md.ts';
import type { Page } from '../page.ts';

/** @returns the section "Causes and fixes", or nothing on a page that leaves every cause to others. */
export const causesAndFixes = ({ causes }: Page): Block[] =>
	causes.length === 0
		? []
		: [heading(2, 'Causes and fixes'), ...causes.map((cause, at) => causeBlock(cause, causes[at - 1], causes[at + 1]))];
