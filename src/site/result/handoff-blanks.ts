/** What a message is made of, and its words by the names of the blanks of messages.json. */
import type { ToldCause, ToldCheck, ToldFix, ToldPage } from '#articles/twins/told-causes.ts';
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

export type Blanks = Readonly<Record<string, string | undefined>>;

const wordsOf = (line: Line | undefined): string | undefined => (line === undefined ? undefined : asWords(line));

/** Why it may be meant, without the advice to ask somebody: that is for the one who writes, and the message asks already. */
const reasonOf = ({ deliberate }: ToldCause): string | undefined =>
	wordsOf(deliberate)
		?.split(/(?<=\.) /)
		.filter((sentence) => !/\bask\b/i.test(sentence))
		.join(' ');

/** One way to be sure, and its query where it has one, on lines of its own. */
const sureWay = ({ look, page, query }: ToldCheck, pages: readonly ToldPage[], say: (line: Line) => string, fence: '' | '```'): string => {
	const way = pages[page ?? -1]?.[0];
	const open = way === undefined ? '' : `${say([['strong', way]])}: `;
	const sent = query === undefined ? [] : [fence, query, fence].filter(Boolean);
	return [`${open}${say(look)}`, ...sent].join('\n');
};

/** @returns what is put into the blanks of a message, by their names; an empty one leaves its line out. */
export const blanksOf = (facts: HandoffFacts): Blanks => {
	const { cause, helpers, pages, code, isStatus, message } = facts;
	const helper = helpers.find(({ role }) => role !== 'user');
	const fixes = cause?.told.fixes ?? [];
	const fix = fixes.find(({ actor }) => actor === helper?.role);
	const own = fixes.find(({ actor }) => actor === 'user');
	const checks = cause?.told.checks ?? [];
	const asked = checks.find(({ query }) => query !== undefined);
	const answer = isStatus ? `${code} (status in Login History)` : [code, message].filter(Boolean).join(': ') || undefined;
	const steps = fix && stepsText(fix.steps, pages, asWords, '');
	const reason = cause && reasonOf(cause.told);
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
		// The first, and the first that asks by query: a fix may name what the query lists.
		check: checks
			.filter((one, at) => at === 0 || one === asked)
			.map((one) => sureWay(one, pages, asWords, ''))
			.join('\n'),
		markedQuery: asked && sureWay(asked, pages, asMarkdown, '```'),
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
