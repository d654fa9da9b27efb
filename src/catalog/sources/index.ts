/** Every document that the catalog cites, by id, and who published it. */
import { community } from './community.ts';
import { salesforce } from './salesforce.ts';
import type { Source, SourceKind } from './source.ts';
import { standard } from './standard.ts';
import { vendor } from './vendor.ts';

const byKind = { salesforce, standard, vendor, community } satisfies Record<SourceKind, Record<string, Source>>;

export type SourceId = keyof typeof salesforce | keyof typeof standard | keyof typeof vendor | keyof typeof community;

/** @returns every source with its id and kind, in the order of the kinds. */
export const listSources = (): (Source & { id: SourceId; kind: SourceKind })[] =>
	(Object.entries(byKind) as [SourceKind, Record<string, Source>][]).flatMap(([kind, sources]) =>
		Object.entries(sources).map(([id, source]) => ({ ...source, id: id as SourceId, kind })),
	);
