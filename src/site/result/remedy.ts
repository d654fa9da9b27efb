/** The fix of the cause that leads, in one line: which it is, and whose. */
import type { ToldCause, ToldFix } from '#articles/twins/told-causes.ts';
import type { Diagnosis } from '#engine/types.ts';
import { el } from './dom.ts';
import { toldCauses } from './told.ts';
import { roleInWords } from './words.ts';

/** Where the first fix differs by the kind of app, no title is true of both: the kinds stand below, each with its own. */
const isSettled = ({ actor, app, title }: ToldFix, fixes: readonly ToldFix[]): boolean =>
	app === undefined || fixes.every((fix) => fix.actor !== actor || fix.app === undefined || fix.app === app || fix.title === title);

/** The person and the developer mend what is theirs; others undo what somebody may have wanted. */
const nameOf = ({ actor }: ToldFix, { fixes, deliberate }: ToldCause): string => {
	const isAsked = deliberate !== undefined && actor !== 'user' && actor !== 'developer';
	const whose = fixes.every((fix) => fix.actor === actor) ? '' : ` for ${roleInWords(actor)}`;
	return `${isAsked ? `Once you have asked, the fix${whose}` : `The fix${whose}`}: `;
};

/** @returns the line; nothing where no cause is told, or its words are not here yet: what comes late must move nothing. */
export const remedy = ({ kind, candidates: [first] }: Diagnosis): HTMLElement[] => {
	const told = kind === 'cause' && first !== undefined ? toldCauses.here?.causes[first.cause] : undefined;
	const [fix] = told?.fixes ?? [];
	if (told === undefined || fix === undefined || !isSettled(fix, told.fixes)) return [];
	return [el('p', { class: 'remedy' }, el('strong', {}, nameOf(fix, told)), fix.title)];
};
