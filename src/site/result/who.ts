/** Who can fix it: every role as a chip; those who can do it for some causes only are told apart, the others muted. */
import type { Diagnosis } from '#engine/types.ts';
import { capital, el, heading, listed } from './dom.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import { type Role, roleInWords, roles } from './words.ts';

/** While causes compete, so many of them count. */
const leading = 3;

/** Who can fix each cause in view, in the order of asking: the one that is told, or those that compete and are no less sure than the first. */
const fixersOf = ({ kind, candidates }: Diagnosis, names: Names): (readonly Role[])[] =>
	kind === 'other'
		? []
		: candidates
				.slice(0, kind === 'cause' ? 1 : leading)
				.filter(({ certainty }) => certainty === candidates[0]?.certainty)
				.map((candidate) => names.cause(candidate)?.who ?? []);

/** What somebody may expect who only wanted to sign in. */
const forTheReader = (fixers: readonly (readonly Role[])[], helpers: readonly Role[]): HTMLElement[] => {
	if (helpers.includes('user')) return [];
	const can = fixers.some((roles) => roles.includes('user'))
		? 'can fix some of these causes yourself; each says who can. For the others ask'
		: 'cannot fix this yourself. Ask';
	return [el('p', {}, `If you only wanted to sign in, you ${can} ${listed(helpers.map(roleInWords), 'or')}.`)];
};

/** What a role can do, as a class, a sign and words. */
type Part = readonly [part: 'can' | 'some' | '', sign: string, words: string];

const partOf = (role: Role, fixers: readonly (readonly Role[])[], helpers: readonly Role[], often: string): Part => {
	if (helpers.includes(role)) return ['can', '●', `can ${often}fix it`];
	// Asked later, and no less able for it.
	if (fixers.some((roles) => roles.includes(role))) return ['some', '◐', 'can fix some of these causes'];
	return ['', '○', `cannot ${often}fix it`];
};

const chip = (role: Role, [part, sign, words]: Part): HTMLElement =>
	el(
		'li',
		part === '' ? {} : { class: part },
		el('span', { 'aria-hidden': 'true' }, sign),
		' ',
		capital(roles[role]),
		el('span', { class: 'sr-only' }, `: ${words}`),
	);

/** @returns the chips; nothing where no cause is in view. */
export const who = (diagnosis: Diagnosis, names: Names, { level }: Place): HTMLElement[] => {
	const fixers = fixersOf(diagnosis, names);
	// While causes compete, the first of each: all together would name nearly everybody.
	const isOne = diagnosis.kind === 'cause' || diagnosis.candidates.length === 1;
	const helpers = [...new Set(isOne ? fixers[0] : fixers.flatMap(([first]) => first ?? []))];
	if (helpers.length === 0) return [];
	const often = diagnosis.kind === 'cause' ? '' : 'usually ';
	return [
		el(
			'section',
			{ class: 'who' },
			heading(level + 1, {}, `Who can ${often}fix it`),
			el('ul', {}, ...(Object.keys(roles) as Role[]).map((role) => chip(role, partOf(role, fixers, helpers, often)))),
			...forTheReader(fixers, helpers),
		),
	];
};
