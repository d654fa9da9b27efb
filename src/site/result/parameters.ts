/** The parts of a request, of an address or of an answer in a table: name, value, where it is sent, what it is. On a phone each row is a small list. */
import type { Diagnosis, Request } from '#engine/types.ts';
import { claims } from './claims.ts';
import { el, heading } from './dom.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import { type Written, writtenIn } from './written.ts';

/** Of a long log only the first requests are told part by part. */
const most = 3;

type Part = Written['parameters'][number];

const given = ({ value }: Part, { labels: { parts } }: Names): HTMLElement =>
	value === null ? el('i', {}, parts.expression) : value === '' ? el('i', {}, parts.empty) : el('code', {}, value);

// The styles make blocks of the rows, which would take their meaning away from a screen reader.
const row = (parameter: Part, names: Names): HTMLElement =>
	el(
		'tr',
		{ role: 'row' },
		el('th', { role: 'rowheader', scope: 'row' }, el('code', {}, parameter.name)),
		el('td', { role: 'cell' }, given(parameter, names), ` ${names.labels.from[parameter.from]}`),
		el('td', { role: 'cell' }, ...inlineMarkdown(names.parameter(parameter.name) ?? '')),
	);

const table = (parameters: readonly Part[], title: string, names: Names): HTMLElement => {
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
		el('tbody', { role: 'rowgroup' }, ...parameters.map((parameter) => row(parameter, names))),
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
				request.target === 'assertion' ? claims(request, names, now) : table(request.parameters, title, names),
			);
		});

/** What an answer of an OAuth server holds; anything else would be a table of what says nothing. */
const telling = /^(?:error|error_?description|error_?code|access_token|refresh_token|code)$/i;

/** @returns the address of an error page, a callback, an answer: each part by part, where the engine reads no request in it */
export const writtenParts = ({ cleaned, requests }: Diagnosis, names: Names, { level }: Place): HTMLElement[] => {
	const told = writtenIn(cleaned, requests).filter(
		({ where, kind, parameters }) =>
			parameters.some(({ name }) => telling.test(name)) && (where !== '' || kind === 'answer' || parameters.length > 1),
	);
	return [...Map.groupBy(told, (one) => JSON.stringify(one)).values()]
		.flatMap(([one]) => one ?? [])
		.slice(0, most)
		.map(({ kind, where, parameters }) => {
			const title = names.labels.written[kind];
			return el(
				'section',
				{ class: 'parts' },
				heading(level + 1, {}, title),
				...(where === '' ? [] : [el('p', {}, el('code', {}, where))]),
				table(parameters, title, names),
			);
		});
};
