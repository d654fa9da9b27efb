/** What to do about the secrets of a paste, for the page and the terminal. */
import type { ResultWords } from './result-words.ts';
import type { Secret } from './types.ts';

/** One piece of advice, and the kinds of the paste that it is for. */
export interface Advice {
	kinds: readonly string[];
	advice: string;
}

/** @returns the values, each once, however often it stands in the text. */
export const distinct = (secrets: readonly Secret[]): Secret[] => [
	...new Map(secrets.map((one) => [`${one.kind} ${one.nth}`, one])).values(),
];

/** @returns what to do if the text was already sent, each advice once; nothing for kinds that need no replacing. */
export const adviceFor = (secrets: readonly Pick<Secret, 'kind'>[], words: Pick<ResultWords, 'secrets'>): Advice[] => {
	const found = new Set(secrets.map(({ kind }) => kind));
	return words.secrets
		.map(([advice, ...kinds]) => ({ advice, kinds: kinds.filter((kind) => found.has(kind)) }))
		.filter(({ kinds }) => kinds.length > 0);
};
