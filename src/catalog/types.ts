/** The catalog as everything downstream reads it: entries with their ids, sorted, checked. */
import type { CauseInput, ErrorInput } from './define.ts';
import type { LoginStatus } from './login-history.ts';
import type { OtherError, OtherProvider } from './others.ts';
import type { Message } from './pages.ts';
import type { Reference } from './reference.ts';
import type { Source, SourceKind } from './sources/source.ts';

export interface ErrorEntry extends ErrorInput {
	/** Name of its file; the address of its page. Permanent. */
	slug: string;
	/** Its texts grouped by description, each with the page that tells it. */
	messages: readonly Message[];
}

export interface Cause extends CauseInput {
	/** Name of its file; the anchor of its section. Permanent. */
	id: string;
}

export interface Catalog {
	/** Sorted by slug. */
	errors: readonly ErrorEntry[];
	/** By id, sorted. */
	causes: ReadonlyMap<string, Cause>;
	/** By id, grouped by kind. */
	sources: ReadonlyMap<string, Source & { kind: SourceKind }>;
	loginHistory: readonly LoginStatus[];
	/** What only looks like a failed connection to Salesforce. */
	otherProviders: readonly OtherProvider[];
	otherErrors: readonly OtherError[];
	reference: Reference;
}
