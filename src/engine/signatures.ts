/**
 * What the engine recognises by: the index as it is read. Errors, messages and causes refer to each other; the same one is
 * always the same object. Compiled from the catalog.
 */
import type { WordRole } from '../catalog/grammar.ts';
import type { Mark } from '../catalog/marks.ts';
import type { Certainty, Flow, Severity, Surface } from '../catalog/vocabulary.ts';

/** One way to read a message: in these flows, at these places, it has these causes. */
export interface Reading {
	where: readonly Surface[];
	flows: readonly Flow[];
	/** The most frequent first. */
	causes: readonly CauseSignature[];
	certainty: Certainty;
}

export interface MessageSignature {
	/** With whose code it is sent. The same words may be sent with others: each has a message of its own. */
	error: ErrorSignature;
	/** Exactly as Salesforce prints it; `''` for the code alone. */
	text: string;
	/** Where it is told, if not on the error's own page. */
	path?: string;
	/** Other providers print the same words. */
	shared?: true;
	/** But none is known that sends them with this code. */
	paired?: true;
	readings: readonly Reading[];
}

export interface ErrorSignature {
	slug: string;
	code: string;
	/** Salesforce prints no code here. */
	ours?: true;
	/** Other providers send the same code. */
	shared?: true;
	/** Other spellings of the code. */
	aliases?: readonly string[];
	/** Words that clients print in its place. */
	words?: readonly string[];
	messages: readonly MessageSignature[];
	/** Where messages have pages of their own: the page that tells a cause best. */
	pages: Map<CauseSignature, string>;
}

export interface StatusSignature {
	text: string;
	aliases?: readonly string[];
	eventCodes?: readonly string[];
	causes: readonly CauseSignature[];
	/** What the client is shown. */
	errors: readonly ErrorSignature[];
	certainty: Certainty;
}

export interface CauseSignature {
	id: string;
	/** The error whose article tells it best. */
	home: ErrorSignature;
	words?: readonly string[];
	/** What people say of its circumstances. */
	said: readonly string[];
}

/** A client by the words of its own. */
export interface ClientSignature {
	name: string;
	/** How a text names it, in small letters, where that is not by its name. */
	named?: readonly string[];
	prints: readonly Printed[];
}

/** What a client prints for one thing. */
export interface Printed {
	texts: readonly string[];
	/** The errors that can stand behind it, the likeliest first. */
	errors: readonly ErrorSignature[];
	/** What can stand behind it, the likeliest first. */
	causes: readonly CauseSignature[];
	/** Others print the same. */
	shared?: true;
}

/** Something that only looks like a failed connection to Salesforce, by what it alone prints. */
export interface OtherSignature {
	name: string;
	signs: readonly string[];
	/** Those of them that are codes of its own. */
	codes?: readonly string[];
	/** It decides even where Salesforce is named beside it. */
	decisive?: true;
	/** Those that it states or leaves open, the likeliest first. */
	causes: readonly CauseSignature[];
}

/** The worst first: a rule travels with the position of its severity. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** A rule of the request check, without its words. */
export interface RuleSignature {
	severity: Severity;
	/** Undefined where the rule leads to none. */
	cause: CauseSignature | undefined;
	/** Beside a failure that can have this cause it puts it first: 1, or 2 where an External Client App is named. */
	decides: 1 | 2 | undefined;
}

/** Everything that recognising needs and no prose. Compiled from the catalog by `compile.ts`. */
export interface SignatureIndex {
	causes: readonly CauseSignature[];
	errors: readonly ErrorSignature[];
	statuses: readonly StatusSignature[];
	/** The rules of the request check, by id. */
	rules: Readonly<Record<string, RuleSignature>>;
	/** The names of Salesforce's own scopes. */
	scopes: readonly string[];
	/** What clients print in words of their own; beside the words of the results, with which it travels. */
	clients: readonly ClientSignature[];
	/** Words of people and the word that stands for them in `said`; of two words, a blank between them. */
	synonyms: ReadonlyMap<string, string>;
	/** What words do in a sentence. */
	roles: ReadonlyMap<string, readonly WordRole[]>;
	/** Who speaks, where a text was met, and in which flow. */
	marks: readonly Mark[];
	/** Other providers. */
	providers: readonly OtherSignature[];
	/** Salesforce's errors of another kind; a name is the end of “this is …”. */
	otherErrors: readonly OtherSignature[];
}
