/** The parts of a request in a table: name, value, where it is sent, what it is. On a phone each row is a small list. */
import type { Diagnosis, Parameter, Request } from '#engine/types.ts';
import { claims } from './claims.ts';
import { el, heading } from './dom.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';

/** Of a long log only the first requests are told part by part. */
const most = 3;

const given = ({ value }: Parameter, { labels: { parts } }: Names): HTMLElement =>
	value === null ? el('i', {}, parts.expression) : value === '' ? el('i', {}, parts.empty) : el('code', {}, value);

// The styles make blocks of the rows, which would take their meaning away from a screen reader.
const row = (parameter: Parameter, names: Names): HTMLElement =>
	el(
		'tr',
		{ role: 'row' },
		el('th', { role: 'rowheader', scope: 'row' }, el('code', {}, parameter.name)),
		el('td', { role: 'cell' }, given(parameter, names), ` ${names.labels.from[parameter.from]}`),
		el('td', { role: 'cell' }, ...inlineMarkdown(names.parameter(parameter.name) ?? '')),
	);

const table = (request: Request, title: string, names: Names): HTMLElement => {
	const { name, value, what } = names.labels.parts;
	return el(
		'table',
		{ role: 'table' },
		el('caption', {}, title),
		el(
			'thead',
			{ role: 'rowgroup' },
			el('tr', { role: 'row' }, ...[name, value, what].map((word) => el('th', { role: 'columnheader', scope: 'col' }, word))),
		),
		el('tbody', { role: 'rowgroup' }, ...request.parameters.map((parameter) => row(parameter, names))),
	);
};

const addressOf = ({ method, scheme, host, path }: Request): string =>
	`${method === '' ? '' : `${method} `}${scheme === '' ? '' : `${scheme}://`}${host}${path}`;

/** A redirect to a request, and the request itself, are told once. */
const sameness = ({ target, host, path, parameters }: Request): string =>
	JSON.stringify([target, host, path, parameters.map(({ name, value }) => [name, value])]);

/** @returns each request part by part, and each assertion claim by claim */
export const requestParts = ({ requests }: Diagnosis, names: Names, { level }: Place, now: number): HTMLElement[] =>
	[...Map.groupBy(requests, sameness).values()]
		.flatMap(([request]) => (request !== undefined && request.parameters.length > 0 ? [request] : []))
		.slice(0, most)
		.map((request) => {
			const title = names.labels.targets[request.target];
			const address = addressOf(request);
			return el(
				'section',
				{ class: 'parts' },
				heading(level + 1, {}, title),
				...(address === '' ? [] : [el('p', {}, el('code', {}, address))]),
				request.target === 'assertion' ? claims(request, names, now) : table(request, title, names),
			);
		});
