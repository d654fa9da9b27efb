/** The catalog as everything downstream reads it: entries with their ids, sorted, checked. */
import type { CauseInput, ClientInput, ErrorInput } from './define.ts';
import type { WordRole } from './grammar.ts';
import type { LoginStatus } from './login-history.ts';
import type { Mark } from './marks.ts';
import type { OtherError, OtherProvider } from './others.ts';
import type { Message } from './pages.ts';
import type { Question } from './questions.ts';
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

export interface Client extends ClientInput {
	/** Name of its file; the anchor of its table. Permanent. */
	id: string;
}

/** A question with the way to its Setup page in words. */
export interface LocatedQuestion extends Question {
	/** `Setup > Identity > Login History`; absent where nothing is looked up in Setup. */
	path?: string;
}

export interface Catalog {
	/** Sorted by slug. */
	errors: readonly ErrorEntry[];
	/** By id, sorted. */
	causes: ReadonlyMap<string, Cause>;
	/** By id, grouped by kind. */
	sources: ReadonlyMap<string, Source & { kind: SourceKind }>;
	loginHistory: readonly LoginStatus[];
	/** Sorted by id. */
	clients: readonly Client[];
	/** What only looks like a failed connection to Salesforce. */
	otherProviders: readonly OtherProvider[];
	otherErrors: readonly OtherError[];
	/** Words that mean the same in what people tell, by the word that stands for them. */
	synonyms: Readonly<Record<string, readonly string[]>>;
	/** Who speaks, where a text was met, and in which flow. */
	marks: readonly Mark[];
	/** What words do in a sentence: by what they do, with a blank between them. */
	grammar: Readonly<Record<WordRole, string>>;
	/** By id, in the order in which they were written. */
	questions: ReadonlyMap<string, LocatedQuestion>;
	reference: Reference;
}
