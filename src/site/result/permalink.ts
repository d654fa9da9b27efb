/** Links to a result: `#v=1&e=<slug>[.<cause>][&a=<question>.<answer>,…]`. They are made of ids and of nothing else, so no paste can get into one. */
import type { Given } from '#engine/narrow.ts';
import type { Diagnosis } from '#engine/types.ts';

/** What a link names. Whether the catalogue has it is for the reader of the link to find out. */
export interface Linked {
	/** Slug of an error. */
	error: string;
	/** Id of a cause; null where the text did not tell it. */
	cause: string | null;
	/** What was answered, in the order of the questions. */
	given: readonly { question: string; answer: string }[];
}

/** No link of ours is longer; in UTF-16 units. */
const longest = 400;

const form = /^#v=1&e=([a-z0-9-]{1,100})(?:\.([a-z0-9-]{1,100}))?(?:&a=([a-z0-9.,-]{1,200}))?$/;

/**
 * @param given what the reader answered; what they did not know is left out
 * @returns the fragment of a link to a diagnosis; undefined where there is no code to link to
 */
export const permalink = ({ kind, candidates: [first] }: Diagnosis, given: readonly Given[] = []): string | undefined => {
	if (first === undefined || (kind !== 'cause' && kind !== 'code')) return undefined;
	const answers = given.flatMap(({ question, answer }) => (answer === null ? [] : [`${question}.${answer}`])).join();
	return `#v=1&e=${first.slug}${kind === 'cause' ? `.${first.cause}` : ''}${answers === '' ? '' : `&a=${answers}`}`;
};

/** @returns what the fragment names; null where it is meant as such a link and is none; undefined for any other fragment */
export const readPermalink = (fragment: string): Linked | null | undefined => {
	// What passes a link on may drop its first part.
	if (!/^#[ve]=/.test(fragment)) return undefined;
	const [, error, cause = null, answers] = form.exec(fragment.slice(0, longest + 1)) ?? [];
	const pairs = answers?.split(',').map((pair) => pair.split('.')) ?? [];
	if (error === undefined || fragment.length > longest || pairs.some(({ length }) => length !== 2)) return null;
	return { error, cause, given: pairs.map(([question = '', answer = '']) => ({ question, answer })) };
};
