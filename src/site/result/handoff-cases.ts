/** What can be the case where a message is written: the names that stand behind `if` in messages.json. */
import { fixOf, type HandoffFacts, helperOf, reasonOf } from './handoff-facts.ts';

export type Case =
	| 'the cause is told'
	| 'the cause is not told'
	| 'several codes are possible'
	| 'it may be on purpose'
	| 'it is not on purpose'
	| 'the user can begin'
	| 'only others can help'
	| 'the other kind of app has other steps'
	| 'the steps have room'
	| 'the steps are too long';

/** @param hasRoom whether the steps have room in the message */
export const casesOf = (facts: HandoffFacts, hasRoom: boolean): Readonly<Record<Case, boolean>> => {
	const isTold = facts.cause !== undefined;
	const isMeant = reasonOf(facts) !== '';
	const isForUser = fixOf(facts, 'user') !== undefined;
	const fix = fixOf(facts, helperOf(facts)?.role);
	const alternatives = facts.cause?.told.fixes.filter(({ actor, app }) => actor === fix?.actor && app !== undefined) ?? [];
	return {
		'the cause is told': isTold,
		'the cause is not told': !isTold,
		'several codes are possible': facts.link === undefined,
		'it may be on purpose': isMeant,
		'it is not on purpose': !isMeant,
		'the user can begin': isForUser,
		'only others can help': isTold && !isForUser,
		'the other kind of app has other steps': fix?.app !== undefined && alternatives.some(({ app }) => app !== fix.app),
		'the steps have room': hasRoom,
		'the steps are too long': !hasRoom,
	};
};
