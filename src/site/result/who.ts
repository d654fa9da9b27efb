/** Who can fix it: those to ask first, and those who can for some of the causes only. */
import type { Diagnosis } from '#engine/types.ts';
import { capital, el, heading, listed } from './dom.ts';
import { helpersOf } from './helpers.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import { type Role, roleInWords, roles } from './words.ts';

/** What somebody may expect who only wanted to sign in. */
const forTheReader = (able: readonly Role[], partly: readonly Role[]): HTMLElement[] => {
	if (able.includes('user')) return [];
	const can = partly.includes('user')
		? 'can fix some of these causes yourself; each says who can. For the others ask'
		: 'cannot fix this yourself. Ask';
	return [el('p', {}, `If you only wanted to sign in, you ${can} ${listed(able.map(roleInWords), 'or')}.`)];
};

/** @returns who they are, in the order of asking; nothing where no cause is in view. */
export const who = (diagnosis: Diagnosis, names: Names, { level }: Place): HTMLElement[] => {
	const { able, partly } = helpersOf(diagnosis, names);
	if (able.length === 0) return [];
	return [
		el(
			'section',
			{ class: 'who' },
			heading(level + 1, {}, `Who can ${diagnosis.kind === 'cause' ? '' : 'usually '}fix it`),
			el(
				'ul',
				{ role: 'list' },
				...able.map((role) => el('li', { class: 'can' }, capital(roles[role]))),
				...partly.map((role) => el('li', {}, `${capital(roles[role])}, for some causes`)),
			),
			...forTheReader(able, partly),
		),
	];
};
