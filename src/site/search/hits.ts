/** What the search found → DOM. */
import type { NameKind } from '#articles/search-list.ts';
import { el } from '../result/dom.ts';
import type { PageHit } from './full-text.ts';
import type { Name } from './list.ts';

/** What a name is, for the reader. */
const kindWords: Readonly<Record<NameKind, string>> = {
	code: 'Code',
	message: 'Message',
	status: 'Login History',
	tool: 'Words of a tool',
	setup: 'Setup page',
	permission: 'Permission',
	label: 'Words of Setup',
	cause: 'Cause',
};

const link = (base: string, path: string, ...children: (Node | string)[]): HTMLElement =>
	el('a', { href: base + path.replace(/^\//, '') }, ...children);

const printed = ({ kind, text }: Name): Node | string =>
	kind === 'code' || kind === 'message' || kind === 'status' || kind === 'tool' ? el('code', {}, text) : text;

/** @returns one name with what it is and what its page calls itself. */
export const nameHit = (name: Name, base: string): HTMLElement =>
	el(
		'li',
		{ 'data-kind': name.kind },
		link(
			base,
			name.path,
			el('span', { class: 'name' }, printed(name)),
			el('span', { class: 'about' }, [kindWords[name.kind], name.title].filter((part) => part !== '').join(' · ')),
		),
	);

/** @returns one page with the words around what was searched. */
export const pageHit = ({ path, title, excerpt }: PageHit, base: string): HTMLElement =>
	el(
		'li',
		{ 'data-kind': 'page' },
		link(
			base,
			path,
			el('span', { class: 'name' }, title),
			el('span', { class: 'about' }, ...excerpt.map(({ text, isMarked }) => (isMarked ? el('mark', {}, text) : text))),
		),
	);
