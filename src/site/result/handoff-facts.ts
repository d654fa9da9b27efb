/** What is known of a failure when a message about it is written, and what follows from it. */
import type { ToldCause, ToldFix, ToldPage } from '#articles/twins/told-causes.ts';
import { asWords } from './line-text.ts';

/** What a message is made of. */
export interface HandoffFacts {
	/** What is being connected, as words within a sentence: `an app`. */
	app: string;
	/** As Salesforce spells it; null where it prints none. */
	code: string | null;
	/** The code is a status of Login History. */
	isStatus: boolean;
	/** The exact text that came with the code, where it is known. */
	message: string | undefined;
	/** What the code means, without the code. */
	error: string;
	/** The cause; undefined where the text does not tell it. */
	cause: { id: string; title: string; told: ToldCause } | undefined;
	/** Titles of the causes that come first where none is told; of several codes each with its code and its address. */
	maybe: readonly string[];
	/**
	 * Everybody who can fix it, or some of the causes that it may be, in words. Those to ask first stand first; the first who
	 * is not the user gets the message.
	 */
	helpers: readonly { role: ToldFix['actor']; words: string }[];
	pages: readonly ToldPage[];
	/** The article, as a whole address; undefined where several codes are possible. */
	link: string | undefined;
	/** When it failed, as the text prints it and on the reader's clock; undefined where the text does not tell. */
	failed?: string | undefined;
	/** The same of each of several codes. */
	times?: readonly string[];
	/** When it was looked up, with its zone. */
	time: string;
}

/** @returns who gets the message; undefined where the user needs nobody. */
export const helperOf = ({ helpers }: HandoffFacts): HandoffFacts['helpers'][number] | undefined =>
	helpers.find(({ role }) => role !== 'user');

/** @returns the first fix of a role, which opens up least. */
export const fixOf = ({ cause }: HandoffFacts, role: ToldFix['actor'] | undefined): ToldFix | undefined =>
	cause?.told.fixes.find(({ actor }) => actor === role);

/**
 * @returns why it may be meant, without the advice to ask somebody: that is for the one who writes, and the message asks already.
 * Empty where nobody means it.
 */
export const reasonOf = ({ cause }: HandoffFacts): string =>
	asWords(cause?.told.deliberate ?? '')
		.split(/(?<=\.) /)
		.filter((sentence) => !/\bask\b/i.test(sentence))
		.join(' ');
