/** What is wrong, or worth knowing, in a request that was pasted. */
import type { Diagnosis, Finding } from '#engine/types.ts';
import { el, heading } from './dom.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';

const severities: Readonly<Record<Finding['severity'], string>> = { error: 'Mistake', warning: 'Look at', info: 'To know' };

/** @returns the list; nothing where nothing was found. */
export const findings = ({ kind, lint }: Diagnosis, names: Names, { level }: Place): HTMLElement[] => {
	const found = new Map(lint.map((finding) => [finding.rule, finding.severity]));
	if (found.size === 0) return [];
	return [
		el(
			'section',
			{ class: 'findings' },
			heading(level + 1, {}, kind === 'request' ? 'What we found in the request' : 'Also noticed in the request'),
			el(
				'ul',
				{},
				...[...found].map(([rule, severity]) =>
					el('li', { class: severity }, el('b', {}, severities[severity]), ` ${names.labels.rules[rule] ?? rule}`),
				),
			),
		),
	];
};
