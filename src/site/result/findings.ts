/** What is wrong, or worth knowing, in a request that was pasted: the worst first, each with why and what to do. */
import type { Diagnosis, Finding } from '#engine/types.ts';
import { el, heading } from './dom.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import type { Names } from './names.ts';
import { linkTo, type Place } from './place.ts';

/** The anchor of the list. */
export const foundInRequest = 'found-in-request';

const page = '/reference/request-checks/';

const item = ({ rule, cause }: Finding, names: Names, place: Place): HTMLElement => {
	const { title, why, fix, href } = names.rule(rule) ?? { title: rule, why: '', fix: '' };
	const about = el('a', { href: linkTo(`${page}#${rule}`, place) }, names.labels.parts.rule);
	return el(
		'li',
		{},
		el('b', {}, ...inlineMarkdown(title)),
		el('p', {}, ...inlineMarkdown(why)),
		el('p', {}, names.labels.parts.fix, ...inlineMarkdown(fix)),
		el(
			'p',
			{ class: 'onwards' },
			...(href === undefined ? [] : [el('a', { href: linkTo(href, place) }, ...inlineMarkdown(names.title(cause ?? ''))), ' · ']),
			about,
		),
	);
};

/** @returns the list; nothing where nothing was found. */
export const findings = ({ kind, lint }: Diagnosis, names: Names, place: Place): HTMLElement[] => {
	const { level } = place;
	// The same mistake in several requests is told once.
	const groups = Map.groupBy(new Map(lint.map((finding) => [finding.rule, finding])).values(), ({ severity }) => severity);
	if (groups.size === 0) return [];
	return [
		el(
			'section',
			{ class: 'findings', id: foundInRequest },
			heading(level + 1, { tabindex: '-1' }, kind === 'request' ? 'What we found in the request' : 'Also noticed in the request'),
			...[...groups].flatMap(([severity, found]) => [
				heading(level + 2, { class: severity }, names.labels.severities[severity]),
				el('ul', { class: severity, role: 'list' }, ...found.map((finding) => item(finding, names, place))),
			]),
		),
	];
};
