/** The words of a result, as they travel beside the index. Plain data, compiled from the catalog. */
import type { WordRole } from '../catalog/grammar.ts';
import type { MarkKind } from '../catalog/marks.ts';
import type { Actor } from '../catalog/vocabulary.ts';

/** A client as it travels. */
export interface PackedClient {
	name: string;
	/** How a text names it, in small letters, where that is not by its name. */
	named?: readonly string[];
	words: readonly {
		texts: readonly string[];
		/** Slugs of the errors that can stand behind them, the likeliest first. */
		errors?: readonly string[];
		/** Positions of the causes that can stand behind them, the likeliest first. */
		causes: readonly number[];
		/** Others print the same. */
		shared?: true;
	}[];
}

/** A client as the result tells it. */
export interface ToldClient extends PackedClient {
	id: string;
	/** Where Salesforce's own words stand; Markdown within a line. */
	find: string;
	words: readonly (PackedClient['words'][number] & { means: string; local?: true })[];
}

/** A narrowing question as it travels: `who` can answer it by the first letters of the roles, `look` and `path` say where. */
export type PackedQuestion = [
	id: string,
	who: string,
	ask: string,
	expert: string | 0,
	look: string,
	path: string | 0,
	answers: Readonly<Record<string, string>>,
];

/** What people, clients and others say, and the rules for requests. It travels as data beside the program, with the words of the results. */
export interface Tables {
	clients: readonly PackedClient[];
	/** What people say of the circumstances of each cause, joined by commas; empty where nothing is known. */
	said: readonly string[];
	/** Words that mean the same, joined by commas; the first stands for the others. */
	synonyms: readonly string[];
	/** What words do in a sentence: by what they do, with a blank between them. */
	grammar: Readonly<Record<WordRole, string>>;
	/** Who speaks, where a text was met, and in which flow: a pattern each. */
	marks: readonly (readonly [kind: MarkKind, value: string, source: string, flags: string])[];
	/** Other providers, each with what only it prints; `codes`: so many of the signs, the first ones, are codes. */
	providers: readonly (readonly [name: string, decisive: 0 | 1, codes: number, ...signs: string[]])[];
	/** Salesforce's errors of another kind; `about`: the positions of the causes that it states, or what to do, a line of Markdown. */
	kinds: readonly (readonly [name: string, about: readonly number[] | string | 0, ...signs: string[]])[];
	/** The rules of the request check; the severity by its position in `severities`; `decides`: its cause leads, 2 where an External Client App is named. */
	rules: readonly (readonly [id: string, severity: number, cause?: number, decides?: 1 | 2])[];
	/** The names of Salesforce's own scopes. */
	scopes: readonly string[];
}

/** The words of a result: what a candidate is called, and who can fix it. Loaded beside the index. */
export interface ResultWords {
	/** By id. */
	causes: Readonly<Record<string, { title: string; who: readonly Actor[]; deliberate?: true }>>;
	/** Titles by slug. */
	errors: Readonly<Record<string, string>>;
	/** What to do about a secret that was already sent, and the kinds for which it is said. Other kinds need nothing. */
	secrets: readonly (readonly [advice: string, ...kinds: string[]])[];
	questions: readonly PackedQuestion[];
	/** By cause: the position of a question and the positions of the answers that fit, as bits; and so on. */
	tells: Readonly<Record<string, readonly number[]>>;
	/** Of the newest review. */
	day: string;
	/** By slug, as Salesforce spells them. */
	codes: Readonly<Record<string, string>>;
	/** How many messages are known. */
	messages: number;
	/** Of the rules of the request check, by id; Markdown within a line. `href`: where the cause is told that a rule leads to. */
	rules: Readonly<Record<string, { title: string; why: string; fix: string; href?: string }>>;
	tables: Tables & { clients: readonly ToldClient[] };
	/** What a parameter or a claim is, by name. */
	parameters: Readonly<Record<string, string>>;
}
