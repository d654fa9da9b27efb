/** The banner about secrets: what was hidden, and what to do if the text was already sent. */
import { adviceFor, distinct } from '#engine/secret-advice.ts';
import type { Secret } from '#engine/types.ts';
import { count, el, listed } from './dom.ts';
import type { Names } from './names.ts';
import { linkTo, type Place } from './place.ts';

const counted = (secrets: readonly Secret[]): string => {
	const kinds = new Map<string, number>();
	for (const { kind } of secrets) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	return listed([...kinds].map(([kind, number]) => (number === 1 ? kind : `${kind} (${number})`)));
};

/** @returns the banner, and a line on the harmless rest; each only where there is something to say. */
export const hidden = (secrets: readonly Secret[], names: Names, place: Place): { banner: HTMLElement[]; rest: HTMLElement[] } => {
	const advice = adviceFor(secrets, names);
	const urgent = new Set(advice.flatMap(({ kinds }) => kinds));
	const values = distinct(secrets);
	const keys = values.filter(({ kind }) => urgent.has(kind));
	const others = values.filter(({ kind }) => !urgent.has(kind));
	const [it, stays] = keys.length === 1 ? ['it', 'It stays'] : ['them', 'They stay'];
	return {
		banner:
			keys.length === 0
				? []
				: [
						el(
							'div',
							{ class: 'notice' },
							el('p', {}, el('strong', {}, `We hid ${count(keys.length, 'secret')}: ${counted(keys)}.`), ` ${stays} on your device.`),
							el(
								'details',
								{},
								el('summary', {}, `Already sent this text to somebody? How to replace ${it}`),
								el('ul', {}, ...advice.map(({ kinds, advice: line }) => el('li', {}, el('strong', {}, `${listed(kinds)}: `), line))),
								el('p', {}, el('a', { href: linkTo('/reference/secrets/', place) }, 'All kinds, with sources')),
							),
						),
					],
		rest:
			others.length === 0
				? []
				: [
						el(
							'p',
							{ class: 'hidden' },
							`${keys.length > 0 ? 'Also hidden' : 'Hidden'}: ${counted(others)}. As far as we can tell, that needs no replacing.`,
						),
					],
	};
};
