/** The ranked causes, each told in place; a code without a cause is a link to its article. */
import type { Candidate, Diagnosis } from '#engine/types.ts';
import { causeItem, leadingCause, openCause } from './cause-item.ts';
import { el, heading } from './dom.ts';
import { type Mark, marksFor } from './marks.ts';
import type { Names } from './names.ts';
import { ownSetup } from './own-setup.ts';
import { linkTo, type Place } from './place.ts';

const headings: Partial<Record<Diagnosis['kind'], string>> = {
	cause: 'Causes that fit, the best first',
	code: 'Causes that fit, the most common first',
	tie: 'Where to look, code by code',
	client: 'What can stand behind it',
	request: 'Causes of failure that this leads to',
	other: 'The same code at Salesforce',
	unknown: 'Causes that your words fit',
};

/** Of one cause nothing is the best or the most common. */
const headingsOfOne: typeof headings = {
	cause: 'The cause that fits',
	code: 'The cause that fits',
	request: 'The cause of failure that this leads to',
	unknown: 'The cause that your words fit',
};

/** Of another provider's failure only the codes are comparable; the causes are not. */
const codeItems = (candidates: readonly Candidate[], names: Names, place: Place): HTMLElement[] =>
	[...new Map(candidates.map((candidate) => [candidate.slug, candidate])).values()].map((candidate) => {
		const code = candidate.code === null ? [] : [' ', el('code', {}, candidate.code)];
		const link = el('a', { href: linkTo(`/errors/${candidate.slug}/`, place) }, names.error(candidate) ?? '');
		return el('li', { class: 'plain' }, link, ...code);
	});

const causeItems = (diagnosis: Diagnosis, marks: readonly Mark[], names: Names, place: Place): HTMLElement[] => {
	const { candidates, evidence } = diagnosis;
	const severalCodes = new Set(candidates.map(({ code }) => code)).size > 1;
	return candidates.map((candidate) => {
		const because = marksFor(candidate.because, evidence, marks);
		return causeItem(candidate, because, severalCodes ? candidate.code : null, names, place);
	});
};

/** @returns the list; nothing where there is no candidate. */
export const causesList = (diagnosis: Diagnosis, marks: readonly Mark[], names: Names, place: Place): HTMLElement[] => {
	const { kind, candidates } = diagnosis;
	if (candidates.length === 0) return [];
	const isTold = kind !== 'other';
	const items = isTold ? causeItems(diagnosis, marks, names, place) : codeItems(candidates, names, place);
	const [first] = items as [HTMLElement];
	first.setAttribute('id', leadingCause);
	const section = el(
		'section',
		{ class: 'causes' },
		heading(place.level + 1, {}, (items.length === 1 ? headingsOfOne[kind] : undefined) ?? headings[kind] ?? 'Causes'),
		...(isTold ? ownSetup() : []),
		el('ol', { role: 'list' }, ...items),
	);
	// It names the next, and so is told when all stand in the list.
	if (kind === 'cause') openCause(first);
	return [section];
};
