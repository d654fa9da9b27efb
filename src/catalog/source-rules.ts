/** The house rules of sources: what is cited exists, and what exists is cited. */
import { referenceSources } from './reference-rules.ts';
import { type Slip, unknowns } from './slip.ts';
import type { Catalog } from './types.ts';

interface Citation {
	file: string;
	sources: readonly string[];
}

const citationsIn = (catalog: Catalog): Citation[] => [
	...catalog.errors.flatMap((error) =>
		[...error.texts, ...(error.clientWords ?? [])].map(({ sources }) => ({ file: `errors/${error.slug}.ts`, sources })),
	),
	...[...catalog.causes.values()].flatMap((cause) =>
		[cause, { sources: cause.saidSources ?? [] }, ...(cause.clientWords ?? [])].map(({ sources }) => ({
			file: `causes/${cause.id}.ts`,
			sources,
		})),
	),
	...catalog.clients.flatMap(({ id, prints }) => prints.map(({ sources }) => ({ file: `clients/${id}.ts`, sources }))),
	...catalog.otherErrors.map(({ sources = [] }) => ({ file: 'others.ts', sources })),
	...referenceSources(catalog),
];

/** @returns every slip in what is cited; a source seems unused while a citation is mistyped, so that is said afterwards. */
export const checkSources = (catalog: Catalog): Slip[] => {
	const citations = citationsIn(catalog);
	const mistyped = [...Map.groupBy(citations, ({ file }) => file)].flatMap(([file, cited]) =>
		unknowns(
			file,
			'source',
			cited.flatMap(({ sources }) => sources),
			catalog.sources.keys(),
			'add it to sources/',
		),
	);
	if (mistyped.length > 0) return mistyped;
	const used = new Set(citations.flatMap(({ sources }) => sources));
	return [...catalog.sources.keys()]
		.filter((id) => !used.has(id))
		.map((id) => ({
			file: 'sources/',
			rule: `nothing cites the source "${id}"`,
			repair: 'cite it where it is used, or remove it',
		}));
};
