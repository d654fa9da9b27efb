/** The role of the reader: in the address as `?for=admin`, beside the anchor of a cause, and nowhere else. */

import { loadAhead, use } from './ahead.ts';
import { button, copy, element } from './element.ts';

/** Whose steps each role carries out. */
const jobs: Readonly<Record<string, readonly string[]>> = {
	user: ['user'],
	admin: ['admin'],
	developer: ['developer', 'vendor-admin'],
};

const said: Readonly<Record<string, string>> = {
	user: 'Steps of other people are folded. Send them a message in place of the steps, from here or from the cause that fits: ',
	admin: 'Only the steps of an admin stand open.',
	developer: 'Only the steps of a developer or of the app’s owner stand open.',
};

/** @returns the role that the address names, or nothing. */
const roleInAddress = (): string | undefined => {
	const role = new URLSearchParams(location.search).get('for') ?? '';
	return Object.hasOwn(jobs, role) ? role : undefined;
};

/** The way to a message stands beside what is said: it keeps the focus when it says that it is done. */
const messageButton = (): HTMLElement => {
	const copied = element('span');
	copied.role = 'status';
	const message = element('span', '', 'message');
	message.append(
		button('Copy a message', () => use(({ messageFor }) => copy(messageFor(), copied, ' Message copied.'), copied)),
		copied,
	);
	return message;
};

const show = (role: string | undefined, controls: HTMLElement): void => {
	for (const one of controls.querySelectorAll('button')) one.setAttribute('aria-pressed', String(one.value === role));
	for (const fix of document.querySelectorAll<HTMLDetailsElement>('details.fix'))
		fix.open = role === undefined || (jobs[role]?.includes(fix.dataset.actor ?? '') ?? false);
	document.documentElement.toggleAttribute('data-only-saw', role === 'user');
	const status = controls.querySelector('[role=status]') as HTMLElement;
	status.textContent = role === undefined ? '' : (said[role] ?? '');
	controls.querySelector('.message')?.remove();
	if (role !== 'user') return;
	loadAhead();
	status.after(messageButton());
};

const keep = (role: string | undefined): void => {
	const address = new URL(location.href);
	if (role === undefined) address.searchParams.delete('for');
	else address.searchParams.set('for', role);
	history.replaceState(history.state, '', address);
};

/** Makes the switch work; the role of the address is taken up at once. */
export const upgradeRoleSwitch = (controls: HTMLElement): void => {
	controls.addEventListener('click', ({ target }) => {
		const pressed = (target as HTMLElement).closest<HTMLButtonElement>('[aria-pressed]');
		if (pressed === null) return;
		// A second press takes the choice back.
		const role = pressed.getAttribute('aria-pressed') === 'true' ? undefined : pressed.value;
		show(role, controls);
		keep(role);
	});
	controls.hidden = false;
	const role = roleInAddress();
	if (role !== undefined) show(role, controls);
	delete document.documentElement.dataset['wait'];
	if (role === undefined) return;
	// The folds moved the cause to which the address leads.
	document.querySelector(':target')?.scrollIntoView();
};
