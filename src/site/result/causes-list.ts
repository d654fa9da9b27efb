/** The ranked causes, each told in place; a code without a cause is a link to its article. */
import type { Candidate, Diagnosis } from '#engine/types.ts';
import { causeItem, leadingCause } from './cause-item.ts';
import { el, heading } from './dom.ts';
import { type Mark, marksFor } from './marks.ts';
import { type Names, titleOf } from './names.ts';
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

/** Of another provider's failure only the codes are comparable; the causes are not. */
const rowsOf = ({ kind, candidates }: Diagnosis): Candidate[] => {
	if (kind !== 'other') return [...candidates];
	const slugs = new Map(candidates.map((candidate) => [candidate.slug, candidate]));
	return [...slugs.values()].map((candidate) => ({ ...candidate, cause: null, href: `/errors/${candidate.slug}/` }));
};

/** @returns the list; nothing where there is no candidate. */
export const causesList = (diagnosis: Diagnosis, marks: readonly Mark[], names: Names, place: Place): HTMLElement[] => {
	const rows = rowsOf(diagnosis);
	if (rows.length === 0) return [];
	const severalCodes = new Set(rows.map(({ code }) => code)).size > 1;
	const items = rows.map((candidate, at) => {
		if (candidate.cause === null) {
			const code = candidate.code === null ? [] : [' ', el('code', {}, candidate.code)];
			return el('li', { class: 'plain' }, el('a', { href: linkTo(candidate.href, place) }, titleOf(candidate, names)), ...code);
		}
		const because = marksFor(candidate.because, diagnosis.evidence, marks);
		return causeItem(candidate, because, severalCodes ? candidate.code : null, at === 0 && diagnosis.kind === 'cause', names, place);
	});
	items[0]?.setAttribute('id', leadingCause);
	const isTold = rows.some(({ cause }) => cause !== null);
	return [
		el(
			'section',
			{ class: 'causes' },
			heading(place.level + 1, {}, headings[diagnosis.kind] ?? 'Causes'),
			...(isTold ? [ownSetup(place.org)] : []),
			el('ol', { role: 'list' }, ...items),
		),
	];
};
