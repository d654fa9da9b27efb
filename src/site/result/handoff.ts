/** The message for the one who can fix it: chosen, seen as it will be sent, then copied, mailed or shared. */

import type { ToldCauses } from '#articles/twins/told-causes.ts';
import type { Diagnosis } from '#engine/types.ts';
import { contenders } from './contenders.ts';
import { copyBriefly, copyButton } from './copy.ts';
import { el } from './dom.ts';
import { articleOf, failedAt, messageOf, wholeAddress } from './facts.ts';
import type { HandoffFacts } from './handoff-facts.ts';
import { type Handoff, handoffs, mailAddress } from './handoff-text.ts';
import { tieFacts } from './handoff-tie.ts';
import { helpersOf } from './helpers.ts';
import { localTime } from './local-time.ts';
import { type Names, titleOf } from './names.ts';
import type { Place } from './place.ts';
import { tellWhenOpen } from './tell-when-open.ts';
import { messages, toldCauses } from './told.ts';
import { type Role, roleInWords } from './words.ts';

/** The app as the reader calls it and the kind of message they chose, for this page's life: an answer to a question draws the message anew. */
let named = '';
let chosen = '';

/** Everybody whom the answer names, in its order. */
const askable = (diagnosis: Diagnosis, names: Names): Role[] => {
	const { able, partly } = helpersOf(diagnosis, names);
	return [...able, ...partly];
};

const factsOf = (diagnosis: Diagnosis, { pages, causes }: ToldCauses, names: Names, place: Place): HandoffFacts => {
	const { kind, candidates, evidence } = diagnosis;
	const [first] = candidates;
	if (first === undefined) throw new Error('A message needs a candidate.');
	const told = kind === 'cause' ? causes[first.cause] : undefined;
	const href = kind === 'cause' ? first.href : articleOf(diagnosis);
	return {
		app: named.trim() || (place.app ?? 'an app'),
		code: first.code,
		isStatus: first.because.some((at) => evidence[at]?.kind === 'login-status' && evidence[at].value === first.code),
		message: messageOf(diagnosis),
		error: names.error(first) ?? '',
		cause: told && { id: first.cause, title: titleOf(first, names), told },
		maybe: contenders(diagnosis).map((candidate) => titleOf(candidate, names)),
		helpers: askable(diagnosis, names).map((role) => ({ role, words: roleInWords(role) })),
		pages,
		link: wholeAddress(href, place),
		failed: failedAt(diagnosis, place),
		time: localTime(new Date()),
		...(kind === 'tie' ? tieFacts(diagnosis, names, place) : {}),
	};
};

/** What has no room in the address of a mail is copied, to be put into it. */
const mailWay = (message: Handoff): HTMLElement[] => {
	const { address, isWhole } = mailAddress(message);
	if (isWhole) return [el('a', { href: address }, 'Open in mail')];
	const said = el('output', { class: 'copy' });
	const mail = el('a', { href: address }, 'Copy, then open a mail');
	mail.addEventListener('click', () => void copyBriefly(message.text, said));
	return [mail, said];
};

/** The ways out of the page, for the message that is shown. */
const ways = (message: Handoff): HTMLElement[] => {
	const share = el('button', { type: 'button' }, 'Share');
	share.addEventListener('click', () => void navigator.share({ text: message.text }).catch(() => undefined));
	return [copyButton('Copy the message', () => message.text, 'main'), ...mailWay(message), ...('share' in navigator ? [share] : [])];
};

/** @param write makes the messages, with the app as it is called by then */
const desk = (write: () => readonly Handoff[], { app }: Place): HTMLElement[] => {
	const kinds = write().map((message) => message.name);
	const choice = el('select', {}, ...kinds.map((kind) => el('option', {}, kind)));
	choice.selectedIndex = Math.max(0, kinds.indexOf(chosen));
	const name = el('input', { type: 'text', maxlength: '80', autocomplete: 'off', spellcheck: 'false' });
	name.value = named || (app ?? '');
	const text = el('textarea', { readonly: '', rows: '12', 'aria-label': 'The message, as it will be sent' });
	const out = el('div', { class: 'ways' });
	const show = (): void => {
		const message = write()[choice.selectedIndex];
		if (message === undefined) return;
		text.value = message.text;
		out.replaceChildren(...ways(message));
	};
	choice.addEventListener('change', () => {
		chosen = choice.value;
		show();
	});
	// What the admin looks for in a list is its name.
	name.addEventListener('input', () => {
		named = name.value;
		show();
	});
	show();
	return [el('label', {}, 'Name of the app ', name), el('label', {}, 'Message ', choice), text, out];
};

/** @returns a fold that is filled when it is opened; nothing where no failure of Salesforce is known. */
export const handoff = (diagnosis: Diagnosis, names: Names, place: Place): HTMLDetailsElement[] => {
	const [first] = diagnosis.candidates;
	if (first === undefined || !['cause', 'code', 'tie'].includes(diagnosis.kind)) return [];
	const helper = askable(diagnosis, names).find((role) => role !== 'user');
	const title = helper === undefined ? 'Write a message about it' : `Write to ${roleInWords(helper)}`;
	const press = el('summary', {}, title);
	const contents = el('div', {});
	const fold = el('details', { class: 'handoff' }, press, contents);
	let isPressed = false;
	press.addEventListener('click', () => {
		isPressed = true;
	});
	const fill = async (): Promise<boolean> => {
		const [told, templates] = await Promise.all([toldCauses.fetch(), messages.fetch()]);
		const isHere = told !== undefined && templates !== undefined;
		contents.replaceChildren(
			...(!isHere
				? [el('p', {}, 'The messages could not be loaded. Open them again when you are online.')]
				: desk(() => handoffs(factsOf(diagnosis, told, names, place), templates), place)),
		);
		// It opens below a phone's screen. Where an answer draws it anew, nobody asked to see it.
		if (isPressed) fold.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		return isHere;
	};
	tellWhenOpen(fold, fill);
	return [fold];
};
