/** The ranked causes, each a link to the place in an article that tells it. */
import type { Candidate, Diagnosis } from '#engine/types.ts';
import { el, heading, listed } from './dom.ts';
import { type Mark, numbersOf } from './marks.ts';
import { type Names, titleOf } from './names.ts';
import { linkTo, type Place } from './place.ts';
import { roles, sureness } from './words.ts';

const headings: Partial<Record<Diagnosis['kind'], string>> = {
	cause: 'Causes that fit, the best first',
	code: 'Causes that fit, the most common first',
	tie: 'Where to look, code by code',
	request: 'Causes of failure that this leads to',
	other: 'The same code at Salesforce',
};

const detail = (candidate: Candidate, names: Names, numbers: readonly number[]): string => {
	const helpers = names.cause(candidate)?.who ?? [];
	return [
		sureness[candidate.certainty].word,
		...(helpers.length > 0
			? [
					`fixed by the ${listed(
						helpers.map((role) => roles[role]),
						'or',
					)}`,
				]
			: []),
		...(numbers.length > 0 ? [`why: ${numbers.length === 1 ? 'mark' : 'marks'} ${listed(numbers.map(String))}`] : []),
	].join(' · ');
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
	const item = (candidate: Candidate): HTMLElement =>
		el(
			'li',
			{},
			el('a', { href: linkTo(candidate.href, place) }, titleOf(candidate, names)),
			...(candidate.code !== null && (severalCodes || candidate.cause === null) ? [' ', el('code', {}, candidate.code)] : []),
			el('p', {}, detail(candidate, names, numbersOf(candidate.because, diagnosis.evidence, marks))),
		);
	return [
		el('section', { class: 'causes' }, heading(place.level + 1, {}, headings[diagnosis.kind] ?? 'Causes'), el('ol', {}, ...rows.map(item))),
	];
};
