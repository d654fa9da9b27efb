/** Where sources disagree: who says what, and what we advise meanwhile. */
import type { Disagreement } from '#catalog/define.ts';
import { type Block, element, opened, strong } from './md.ts';

/** @returns one fold for each disagreement; its first paragraph is its name. */
export const disagreementAsides = (disagreements: readonly Disagreement[] = []): Block[] =>
	disagreements.map(({ claim, who, advice }) =>
		element('Disagreement', {}, [
			...opened([strong('Sources disagree:')], claim),
			...opened([strong('Who says what.')], who),
			...opened([strong('What we advise.')], advice),
		]),
	);
