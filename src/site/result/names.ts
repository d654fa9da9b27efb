/** What codes and causes are called, and how much is known in all. */
import type { Candidate, ResultWords, SignatureIndex } from '#engine/types.ts';

export interface Names {
	cause: (candidate: Candidate) => ResultWords['causes'][string] | undefined;
	/** The title of the error. */
	error: (candidate: Candidate) => string | undefined;
	/** What a rule of the request check says; a new rule shows its id until it has words in rules.json. */
	rule: (rule: string) => string;
	/** Day of the newest review, and how much is known. */
	known: { day: string; codes: number; messages: number };
}

export const namesOf = ({ catalog, errors }: SignatureIndex, words: ResultWords, rules: Readonly<Record<string, string>>): Names => ({
	cause: ({ cause }) => words.causes[cause ?? ''],
	error: ({ slug }) => words.errors[slug],
	rule: (rule) => rules[rule] ?? rule.replaceAll('-', ' '),
	known: {
		day: catalog,
		codes: errors.filter(({ ours }) => !ours).length,
		messages: errors.reduce((sum, { messages }) => sum + messages.filter(({ text }) => text !== '').length, 0),
	},
});

/** @returns what a candidate says: its cause, or its code where no cause is named. */
export const titleOf = (candidate: Candidate, names: Names): string => names.cause(candidate)?.title ?? names.error(candidate) ?? '';
