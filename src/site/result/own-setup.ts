/** Says into whose Setup the links of an answer lead, takes them away, and asks for the reader's own My Domain. */
import { typedDomain } from '../setup-links.ts';
import { el } from './dom.ts';
import { type NamedOrg, openIn, orgChanged, orgNow, setLinked } from './own-org.ts';
import type { Narrowed } from './question.ts';

/** What a My Domain shows of its org. Production has no word of its own in it, and neither has many an older org. */
const kinds: Readonly<Record<string, string>> = { sandbox: 'sandbox', scratch: 'scratch org', develop: 'Developer Edition org' };

const linked = ({ domain, by }: NamedOrg): string => {
	const kind = kinds[domain.partition ?? ''] ?? 'Salesforce org';
	const whose = by === 'reader' ? 'you typed' : `your ${by === 'beginning of the file' ? 'file names at its beginning' : `${by} names`}`;
	return `Setup pages here are links into the ${kind} that ${whose}.${by === 'reader' ? '' : ' It may be somebody else’s.'}`;
};

const unlinked = 'Setup pages here are no links.';

/** The line about the links, with the way to be rid of them; hidden while no org is known. */
const orgLine = (): HTMLElement => {
	const words = el('span', {});
	const button = el('button', { type: 'button' });
	const line = el('p', { class: 'own-org' }, words, ' ', button);
	const draw = (): void => {
		const { org, isLinked } = orgNow();
		line.hidden = org === undefined;
		words.textContent = org !== undefined && isLinked ? linked(org) : unlinked;
		button.textContent = isLinked ? 'Take the links away' : 'Make them links again';
	};
	button.addEventListener('click', () => {
		setLinked(!orgNow().isLinked, line.closest('.answer') ?? document);
		const detail: Narrowed = { status: words.textContent };
		line.dispatchEvent(new CustomEvent('narrowed', { bubbles: true, detail }));
	});
	line.addEventListener(orgChanged, draw);
	draw();
	return line;
};

/** The field for the reader's own. */
const form = (): HTMLElement => {
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
	const made = el(
		'form',
		{},
		el('label', { for: 'own-domain' }, 'Your My Domain, for links into your own Setup; it stays on this page'),
		el('div', { class: 'ways' }, field, make),
		said,
	);
	made.addEventListener('submit', (event) => {
		event.preventDefault();
		said.textContent = openIn(typedDomain(field.value), made.closest('.answer') ?? document);
	});
	return el('details', { class: 'own-setup' }, el('summary', {}, 'Open the Setup pages in my own Salesforce'), made);
};

/** @returns both, for an answer with steps */
export const ownSetup = (): HTMLElement[] => [orgLine(), form()];
