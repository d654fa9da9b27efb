/**
 * Messages that hand a failure on to the one who can fix it. They are made of the catalog's words, of codes and
 * messages as the catalog spells them, of a link of ours and of the time; never of the paste.
 */

import { type Blanks, blanksOf, type HandoffFacts } from './handoff-blanks.ts';

/** A kind of message: a line in which a blank `{name}` has no value is left out. */
export interface Template {
	name: string;
	subject?: string;
	lines: readonly string[];
}
/** By kind: see messages.json. */
export type Templates = Readonly<Record<'short' | 'full' | 'user' | 'helper' | 'issue', Template>>;

export interface Handoff {
	/** What it is for. */
	name: string;
	subject: string;
	text: string;
}

/** Longer than this nobody reads in a mail; in UTF-16 units. */
const longest = 2400;

/** What ends as a sentence does takes no full stop after it. */
const withStop = (words: string, stop: string): string => (/[.!?]$/.test(words) ? words : words + stop);

const filled = (line: string, blanks: Blanks): string[] => {
	const names = [...line.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
	return names.every((name) => blanks[name])
		? [line.replaceAll(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => withStop(blanks[name] ?? '', stop))]
		: [];
};

/** Left-out lines leave no gap behind. */
const written = (lines: readonly string[], blanks: Blanks): string =>
	lines
		.flatMap((line) => filled(line, blanks))
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();

/** Whose message it is decides which kinds there are: nobody writes to somebody who is not needed. */
const kindsFor = ({ helpers }: HandoffFacts): (keyof Templates)[] =>
	helpers.some(({ role }) => role !== 'user') ? ['short', 'full', 'user', 'helper', 'issue'] : ['user', 'issue'];

const textOf = (kind: keyof Templates, blanks: Blanks, templates: Templates, { link }: HandoffFacts): string => {
	const { lines } = templates[kind];
	// In a chat what may be on purpose is asked about, not asked for.
	const own = kind === 'short' && blanks['reason'] ? { ...blanks, fix: undefined } : blanks;
	const whole = written(lines, own);
	return whole.length <= longest ? whole : written(lines, { ...own, steps: undefined, marked: undefined, elsewhere: link });
};

/** @returns the messages that make sense here, the nearest first; each is plain text, the last one Markdown. */
export const handoffs = (facts: HandoffFacts, templates: Templates): Handoff[] => {
	const blanks = blanksOf(facts);
	const kinds = kindsFor(facts);
	return kinds.map((kind) => {
		const { name, subject = '' } = templates[kind];
		const text = textOf(kind, blanks, templates, facts);
		// What the user shall pass on is in the user's own words.
		const passedOn = kind === 'user' && kinds.includes('short') ? `\n\n---\n\n${textOf('short', blanks, templates, facts)}` : '';
		return { name, subject: written([subject], blanks), text: text + passedOn };
	});
};

/** Windows passes no longer address on to the mail program. */
const longestMail = 2000;

/** @returns the address that opens a mail, and whether the text had room in it; else only its subject did. */
export const mailAddress = ({ subject, text }: Handoff): { address: string; isWhole: boolean } => {
	const short = `mailto:?subject=${encodeURIComponent(subject)}`;
	const address = `${short}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
	const isWhole = address.length <= longestMail;
	return { address: isWhole ? address : short, isWhole };
};
