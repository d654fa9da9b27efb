/**
 * Messages that hand a failure on to the one who can fix it. They are made of the catalog's words, of codes and
 * messages as the catalog spells them, of a link of ours and of times; of the paste nothing but when it failed.
 */

import { type Blanks, blanksOf } from './handoff-blanks.ts';
import { type Case, casesOf } from './handoff-cases.ts';
import { type HandoffFacts, helperOf } from './handoff-facts.ts';

/** Lines that stand only where something is the case. */
export interface Part {
	if: Case;
	lines: readonly string[];
}

/** A kind of message. A line with a blank `{name}` that has no words, such as a risk where there is none, is left out. */
export interface Template {
	name: string;
	subject: string;
	/** Else it is plain text. */
	isMarkdown?: true;
	lines: readonly (string | Part)[];
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
const kindsFor = (facts: HandoffFacts): (keyof Templates)[] =>
	helperOf(facts) === undefined ? ['user', 'issue'] : ['short', 'full', 'user', 'helper', 'issue'];

const textOf = ({ lines }: Template, facts: HandoffFacts, blanks: Blanks): string => {
	const write = (hasRoom: boolean): string => {
		const cases = casesOf(facts, hasRoom);
		return written(
			lines.flatMap((line) => (typeof line === 'string' ? line : cases[line.if] ? line.lines : [])),
			blanks,
		);
	};
	const whole = write(true);
	return whole.length <= longest ? whole : write(false);
};

const handoffOf = (template: Template, facts: HandoffFacts): Handoff => {
	const blanks = blanksOf(facts, template.isMarkdown === true);
	return { name: template.name, subject: written([template.subject], blanks), text: textOf(template, facts, blanks) };
};

/** @returns the messages that make sense here, the nearest first. */
export const handoffs = (facts: HandoffFacts, templates: Templates): Handoff[] => {
	const kinds = kindsFor(facts);
	return kinds.map((kind) => {
		const message = handoffOf(templates[kind], facts);
		if (kind !== 'user' || !kinds.includes('short')) return message;
		// What the user shall pass on is in the user's own words.
		return { ...message, text: `${message.text}\n\n---\n\n${handoffOf(templates.short, facts).text}` };
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
