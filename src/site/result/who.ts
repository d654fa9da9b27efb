/** Who can fix it: every role as a chip, those not meant muted. */
import type { Diagnosis } from '#engine/types.ts';
import { capital, el, heading, listed } from './dom.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import { type Role, roleInWords, roles } from './words.ts';

/** While causes compete, so many of them count: all together would name nearly everybody. */
const leading = 3;

/** For one cause all who can fix it, in the order of asking; while causes compete, the first of each that is no less sure than the first. */
const helpersOf = ({ kind, candidates }: Diagnosis, names: Names): Role[] => {
	if (kind === 'other') return [];
	const helpers = candidates
		.slice(0, leading)
		.filter(({ certainty }) => certainty === candidates[0]?.certainty)
		.map((candidate) => names.cause(candidate)?.who ?? []);
	return [...new Set(kind === 'cause' ? helpers[0] : helpers.flatMap(([first]) => first ?? []))];
};

const chip = (role: Role, helpers: readonly Role[]): HTMLElement =>
	el(
		'li',
		helpers.includes(role) ? { class: 'can' } : {},
		el('span', { 'aria-hidden': 'true' }, helpers.includes(role) ? '●' : '○'),
		' ',
		capital(roles[role]),
		el('span', { class: 'sr-only' }, helpers.includes(role) ? ': can fix it' : ': cannot fix it'),
	);

/** @returns the chips; nothing where no cause is in view. */
export const who = (diagnosis: Diagnosis, names: Names, { level }: Place): HTMLElement[] => {
	const helpers = helpersOf(diagnosis, names);
	if (helpers.length === 0) return [];
	return [
		el(
			'section',
			{ class: 'who' },
			heading(level + 1, {}, diagnosis.kind === 'cause' ? 'Who can fix it' : 'Who can usually fix it'),
			el('ul', {}, ...(Object.keys(roles) as Role[]).map((role) => chip(role, helpers))),
			...(helpers.includes('user')
				? []
				: [el('p', {}, `If you only wanted to sign in, you cannot fix this yourself. Ask ${listed(helpers.map(roleInWords), 'or')}.`)]),
		),
	];
};
