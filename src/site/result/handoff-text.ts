/**
 * Messages that hand a failure on to the one who can fix it. They are made of the catalog's words, of codes and
 * messages as the catalog spells them, of a link of ours and of the time; never of the paste.
 */

import type { ToldCause, ToldFix, ToldPage } from '#articles/twins/told-causes.ts';
import type { Line } from '#articles/twins/told-text.ts';
import { asMarkdown, asWords } from './line-text.ts';
import { stepsText } from './steps-text.ts';
import { appKinds } from './words.ts';

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
	/** Titles of the causes that come first where none is told. */
	maybe: readonly string[];
	/** Everybody who can fix it, in the order of asking, in words; the first who is not the reader gets the message. */
	helpers: readonly { role: ToldFix['actor']; words: string }[];
	pages: readonly ToldPage[];
	/** The article, as a whole address. */
	link: string;
	/** When it was looked up, with its zone. */
	time: string;
}

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

type Blanks = Readonly<Record<string, string | undefined>>;

const filled = (line: string, blanks: Blanks): string[] => {
	const names = [...line.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
	return names.every((name) => blanks[name]) ? [line.replaceAll(/\{(\w+)\}/g, (_, name: string) => blanks[name] ?? '')] : [];
};

/** Left-out lines leave no gap behind. */
const written = (lines: readonly string[], blanks: Blanks): string =>
	lines
		.flatMap((line) => filled(line, blanks))
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();

const wordsOf = (line: Line | undefined): string | undefined => (line === undefined ? undefined : asWords(line));

const blanksOf = (facts: HandoffFacts): Blanks => {
	const { cause, helpers, pages, code, isStatus, message } = facts;
	const helper = helpers.find(({ role }) => role !== 'user');
	const fixes = cause?.told.fixes ?? [];
	const fix = fixes.find(({ actor }) => actor === helper?.role);
	const own = fixes.find(({ actor }) => actor === 'user');
	const [check] = cause?.told.checks ?? [];
	const way = pages[check?.page ?? -1]?.[0];
	const answer = isStatus ? `${code} (status in Login History)` : [code, message].filter(Boolean).join(': ') || undefined;
	const steps = fix && stepsText(fix.steps, pages, asWords, '');
	const reason = wordsOf(cause?.told.deliberate);
	return {
		app: facts.app,
		topic: cause?.title ?? facts.error,
		code: isStatus ? undefined : (code ?? undefined),
		status: isStatus ? (code ?? undefined) : undefined,
		message,
		answer: answer ?? facts.error,
		cause: cause?.title,
		id: cause?.id,
		named: cause && (answer ?? facts.error),
		unclear: cause ? undefined : (answer ?? facts.error),
		maybe: cause ? undefined : facts.maybe.join('; '),
		list: cause ? undefined : facts.maybe.map((title) => `\n- ${title}`).join(''),
		reason,
		stay: reason && 'stay',
		only: own || !cause ? undefined : helper?.words,
		finder: cause ? undefined : helper?.words,
		second: own && helper?.words,
		helpers: helpers.map(({ words }) => words).join(', '),
		check: check && `${way === undefined ? '' : `${way}: `}${asWords(check.look)}`,
		fix: fix?.title,
		kind: fix?.app && fixes.some(({ app, actor }) => actor === fix.actor && app && app !== fix.app) ? appKinds[fix.app] : undefined,
		needs: fix && [fix.needs?.join(', '), wordsOf(fix.note)].filter(Boolean).join('. '),
		steps,
		marked: fix && stepsText(fix.steps, pages, asMarkdown, '```'),
		markedVerify: fix && asMarkdown(fix.verify),
		verify: wordsOf(fix?.verify),
		risk: wordsOf(fix?.risk),
		undo: wordsOf(fix?.undo),
		own: own?.title,
		ownSteps: own && stepsText(own.steps, pages, asWords, ''),
		link: facts.link,
		time: facts.time,
	};
};

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
