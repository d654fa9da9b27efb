/** Asks for the reader's My Domain, or for leave to take it from the text, and links the Setup pages of the steps to it. */
import type { MyDomain } from '#engine/my-domain.ts';
import { typedDomain } from '../setup-links.ts';
import { el } from './dom.ts';
import { openIn } from './own-org.ts';

/** @param found the org that the text names, if it is one */
export const ownSetup = (found: MyDomain | undefined): HTMLElement => {
	const said = el('output', {});
	const field = el('input', {
		type: 'text',
		id: 'own-domain',
		autocomplete: 'off',
		spellcheck: 'false',
		autocapitalize: 'off',
		inputmode: 'url',
	});
	const make = el('button', { type: 'submit' }, 'Make links');
	const use = el('button', { type: 'button' }, 'Use the domain in my text');
	const form = el(
		'form',
		{},
		el('label', { for: 'own-domain' }, 'Your My Domain, for links into your own Setup; it stays on this page'),
		el('div', { class: 'ways' }, field, make, ...(found === undefined ? [] : [use])),
		said,
	);
	const open = (own: MyDomain | undefined): void => {
		said.textContent = openIn(own, form.closest('.answer') ?? document);
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		open(typedDomain(field.value));
	});
	use.addEventListener('click', () => open(found));
	return el('details', { class: 'own-setup' }, el('summary', {}, 'Open the Setup pages in my own Salesforce'), form);
};
