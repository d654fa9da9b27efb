/** Every cause that this page tells, once, in the order of the tables above it. */
import { type SetupPage, type SetupPageId, setupPages } from '#catalog/setup.ts';
import type { Cause } from '#catalog/types.ts';
import { causeBlock } from '../cause.ts';
import { type Block, element, heading } from '../md.ts';
import type { Page } from '../page.ts';

const pagesOf = ({ confirm, fixes }: Cause): (SetupPageId | undefined)[] => [
	...confirm.map(({ setup }) => setup),
	...fixes.flatMap(({ steps }) => steps.map((step) => ('open' in step ? step.open : undefined))),
];

/** Whether a page of Setup is named whose address is known. */
const leadsIntoSetup = (causes: readonly Cause[]): boolean =>
	causes.flatMap(pagesOf).some((id) => id !== undefined && (setupPages[id] as SetupPage).link !== undefined);

/** @returns the section "Causes and fixes", or nothing on a page that leaves every cause to others. */
export const causesAndFixes = ({ causes }: Page): Block[] =>
	causes.length === 0
		? []
		: [
				heading(2, 'Causes and fixes'),
				...(leadsIntoSetup(causes) ? [element('OwnSetup', {})] : []),
				...causes.map((cause, at) => causeBlock(cause, causes[at - 1], causes[at + 1])),
			];
