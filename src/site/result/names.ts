/** What codes and causes are called, and all else that a result says of them. */
import { type Questions, unpackQuestions } from '#engine/narrow/questions.ts';
import type { ResultWords } from '#engine/result-words.ts';
import { adviceOn, tellWords } from '#engine/told-words.ts';
import type { Candidate, OwnWords } from '#engine/types.ts';
import type { Labels } from './words.ts';

export interface Names {
	cause: (candidate: Candidate) => ResultWords['causes'][string] | undefined;
	/** The title of a cause by its id. */
	title: (cause: string) => string;
	/** The title of the error. */
	error: (candidate: Candidate) => string | undefined;
	/** The words of a rule of the request check. */
	rule: (id: string) => ResultWords['rules'][string] | undefined;
	/** What a parameter, a claim or a part of an answer is. */
	parameter: (name: string) => string | undefined;
	/** What a claim says, as the beginning of a line. */
	claim: (name: string) => string | undefined;
	/** What the mask of a token tells of a value. */
	look: (value: string) => string | undefined;
	/** What is told of the words of a client; undefined for those of a provider. */
	own: (words: OwnWords) => ReturnType<typeof tellWords>;
	/** What to do about an error of another kind that says all by itself; undefined where nothing is told. */
	advice: (kind: string) => string | undefined;
	labels: Labels;
	/** What to do about secrets that were already sent. */
	secrets: ResultWords['secrets'];
	questions: Questions;
	/** The codes of the catalog by slug, and how many messages it has. */
	codes: ResultWords['codes'];
	messages: ResultWords['messages'];
	/** Of the newest review. */
	day: string;
}

/** For a name out of a paste: `constructor` and its like belong to every table, and are words of none. */
const wordOf = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
	Object.hasOwn(words, name) ? words[name] : undefined;

export const namesOf = (words: ResultWords, labels: Labels): Names => ({
	cause: ({ cause }) => words.causes[cause],
	title: (cause) => words.causes[cause]?.title ?? '',
	error: ({ slug }) => words.errors[slug],
	rule: (id) => words.rules[id],
	parameter: (name) => wordOf(words.parameters, name) ?? wordOf(labels.answered, name),
	claim: (name) => wordOf(labels.claims, name),
	look: (value) => wordOf(labels.looks, value),
	own: (own) => tellWords(own, words.tables.clients),
	advice: (kind) => adviceOn(kind, words),
	labels,
	secrets: words.secrets,
	questions: unpackQuestions(words),
	codes: words.codes,
	messages: words.messages,
	day: words.day,
});

/** @returns what a candidate says. */
export const titleOf = ({ cause }: Candidate, names: Names): string => names.title(cause);
