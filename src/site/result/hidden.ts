/** The banner about secrets: what was hidden, and what to do if the text was already sent. */
import type { Secret } from '#engine/types.ts';
import { count, el, listed } from './dom.ts';

/** Personal, or telling of a company, but nothing that opens a door: no reason to replace it. */
const harmless = new Set([
	'your domain',
	'email address',
	'username',
	'org ID',
	'user ID',
	'record ID',
	'IP address',
	'Consumer Key',
	'client ID',
	'state',
	'nonce',
	'tracking data',
	'code challenge',
	'relay state',
	'signature',
	'approval page source',
	'long value',
]);

const counted = (secrets: readonly Secret[]): string => {
	const kinds = new Map<string, number>();
	for (const { kind } of secrets) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	return listed([...kinds].map(([kind, number]) => (number === 1 ? kind : `${kind} (${number})`)));
};

/** @returns the banner, and a line on the harmless rest; each only where there is something to say. */
export const hidden = (secrets: readonly Secret[]): { banner: HTMLElement[]; rest: HTMLElement[] } => {
	const keys = secrets.filter(({ kind }) => !harmless.has(kind));
	const others = secrets.filter(({ kind }) => harmless.has(kind));
	return {
		banner:
			keys.length === 0
				? []
				: [
						el(
							'div',
							{ class: 'notice' },
							el('p', {}, el('strong', {}, `We hid ${count(keys.length, 'secret')}: ${counted(keys)}.`)),
							el(
								'p',
								{},
								`${keys.length === 1 ? 'It stays' : 'They stay'} on your device. If this text was already sent to somebody, replace ${keys.length === 1 ? 'it' : 'them'}.`,
							),
						),
					],
		rest: others.length === 0 ? [] : [el('p', { class: 'hidden' }, `${keys.length > 0 ? 'Also hidden' : 'Hidden'}: ${counted(others)}.`)],
	};
};
