/**
 * What an entry of the catalog is. An author writes `defineError({…})` or `defineCause({…})`
 * in a file of its own; the file's name is the permanent id. Prose fields are Markdown;
 * machine texts (codes, messages, setting values) stand in code spans, exactly as Salesforce prints them.
 */
import type { Tells } from './questions.ts';
import type { PermissionId, SetupPageId } from './setup.ts';
import type { SourceId } from './sources/index.ts';
import type { Actor, AppKind, CauseGroup, Certainty, Family, Flow, Surface, Witness } from './vocabulary.ts';

/** The file name of a cause, without `.ts`. Checked by `load.ts`, which suggests the nearest id. */
export type CauseId = string;
/** The file name of an error, without `.ts`. */
export type ErrorSlug = string;
/** A calendar day, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** One exact message that comes with a code. Several may share a description: then the flow decides. */
export interface ErrorText {
	/** The words exactly as Salesforce prints them; `''` when the code comes alone. */
	description: string;
	where: readonly Surface[];
	flows: readonly Flow[];
	/** Causes, the most frequent first. The order is a judgement wherever there is more than one. */
	causes: readonly CauseId[];
	/**
	 * Other OAuth providers print the same words, so a sign of Salesforce is needed. `alone`: others print the words, but
	 * no other is known that sends them with this code.
	 */
	shared?: true | 'alone';
	/** Certainty of the code and its words. */
	certainty: Certainty;
	/** Certainty of the causes, where it differs from that of the words. */
	causesCertainty?: Certainty;
	sources: readonly SourceId[];
	note?: string;
}

/** Words that a client prints in place of Salesforce's own, and that stand for one code or one cause. */
export interface ClientWords {
	text: string;
	/** The tool that prints them, as people call it. */
	client: string;
	sources: readonly SourceId[];
}

/** A paste as people really make it: an illustration in the article and a test at once. */
export interface Specimen {
	paste: string;
	where: Surface;
	/** The cause that must lead, where the paste tells it. */
	cause?: CauseId;
}

/** A claim on which sources disagree: shown in the article, with what we advise meanwhile. */
export interface Disagreement {
	claim: string;
	who: string;
	advice: string;
}

export interface ErrorInput {
	/** The code exactly as Salesforce spells it. */
	code: string;
	/** Other spellings that mean this code and no other. */
	aliases?: readonly string[];
	/** Salesforce prints no code here: `code` is our name and is never shown as Salesforce's. */
	codeIsOurs?: true;
	/** Other OAuth providers send this code too, so a sign of Salesforce is needed. */
	shared?: true;
	family: Family;
	/** One line: what happened, in plain words, without the code. */
	title: string;
	/** Two or three sentences for a person who has just met the error. */
	summary: string;
	/** What it means and why Salesforce hides or shows it; Markdown, one to four paragraphs. */
	meaning: string;
	/** Whether the same request can succeed if sent again. */
	retry: { again: 'never' | 'after-fix' | 'later'; why: string };
	texts: readonly ErrorText[];
	/** Set on a code whose texts have different causes: each described text gets a page of its own, unless it is in doubt. */
	pagePerText?: true;
	clientWords?: readonly ClientWords[];
	lookAlikes?: readonly { slug: ErrorSlug; difference: string }[];
	related?: readonly ErrorSlug[];
	disagreements?: readonly Disagreement[];
	specimens?: readonly Specimen[];
	/** Why the code is no longer met; its page stays. */
	retired?: string;
	reviewed: Day;
}

/** One observation that tells whether this cause is the one. */
export interface Check {
	/** What to look for, in one or two sentences. */
	look: string;
	/** The Setup page to look at. */
	setup?: SetupPageId;
	/** Statuses in Login History that speak for this cause, exactly as printed. */
	loginHistory?: readonly string[];
	/** A SOQL query that the documentation allows. */
	query?: string;
}

/** One step of a fix. A Setup page is named by id, never typed by hand. */
export type Step = { open?: SetupPageId; do: string } | { request: string; language: 'http' | 'bash' | 'json' | 'text'; say: string };

export interface Fix {
	/** Begins with a verb: "Install the app for the org". */
	title: string;
	actor: Actor;
	/**
	 * Only where the steps differ between the two kinds of app. Neighbours with it for one actor are a choice: the article
	 * tells them in tabs, the answer in folds.
	 */
	app?: 'connected-app' | 'external-client-app';
	/** What the actor must have before the first step. */
	needs?: { permissions?: readonly PermissionId[]; note?: string };
	steps: readonly [Step, ...Step[]];
	/** How to see that it worked. */
	verify: string;
	/** What the fix opens up. Wherever there is a risk there is an `undo`. */
	risk?: string;
	undo?: string;
}

export interface CauseInput {
	/** A full sentence without end stop: "The app is not installed in this org". */
	title: string;
	group: CauseGroup;
	appKind: AppKind;
	/** In the order in which to ask them. */
	whoFixes: readonly [Actor, ...Actor[]];
	/** One short sentence that sets this cause apart from its neighbours: what one sees only here. */
	tell: string;
	/** Why it happens; Markdown, one to three paragraphs. */
	why: string;
	/** Set where somebody may have wanted it so: what to ask before changing anything. */
	deliberate?: string;
	confirm: readonly [Check, ...Check[]];
	/** The answers to narrowing questions that fit it, as far as the texts above support them. */
	tells?: Tells;
	/**
	 * What people say of the circumstances that the texts above name, two to four words to an entry: they stand near
	 * each other in one sentence, in any order. `rotat*` is every word that begins so, of words that
	 * mean the same, the one of `synonyms.ts`; `login.salesforce.com` and `test.salesforce.com` are words too, and, alone or
	 * first of all, `lightning.force.com`, whatever stands before it. `phrases.ts` writes them short.
	 */
	said?: readonly string[];
	/** Where people were met who say so, and nothing else was learnt. No article names them: they prove nothing that it tells. */
	saidSources?: readonly SourceId[];
	/** Least privilege first. */
	fixes: readonly [Fix, ...Fix[]];
	/** Where to look when the fixes did not help. */
	otherwise: string;
	/** Words of clients that point at this cause although Salesforce's own are missing. */
	clientWords?: readonly ClientWords[];
	disagreements?: readonly Disagreement[];
	certainty: Certainty;
	sources: readonly [SourceId, ...SourceId[]];
	reviewed: Day;
}

/** A code or a sentence of a client's own, in which Salesforce's words are hidden. */
export interface OwnWords {
	/** Exactly as the client prints it; more than one where it prints the same under several names. */
	texts: readonly [string, ...string[]];
	/** What it means; one or two sentences of Markdown. */
	means: string;
	/** What it can stand for, as far as a source says so. */
	errors?: readonly ErrorSlug[];
	/** The likeliest first, as far as a source says so. */
	causes?: readonly CauseId[];
	/** The client alone says so: nothing was asked of Salesforce, so that it has no words to find. */
	local?: true;
	/** Others print the same: it counts where the client is named, or where nothing else stands in the text. */
	shared?: true;
	witness: Witness;
	sources: readonly [SourceId, ...SourceId[]];
}

export interface ClientInput {
	/** The client, as people call it. */
	name: string;
	/** How a text names it, in small letters, where that is not by its name. */
	named?: readonly string[];
	/** Where Salesforce's own words stand; one or two sentences of Markdown. */
	find: string;
	prints: readonly [OwnWords, ...OwnWords[]];
	reviewed: Day;
}

/** Declares one error code. @returns its argument, typed. */
export const defineError = (entry: ErrorInput): ErrorInput => entry;

/** Declares one cause. @returns its argument, typed. */
export const defineCause = (entry: CauseInput): CauseInput => entry;

/** Declares one client. @returns its argument, typed. */
export const defineClient = (entry: ClientInput): ClientInput => entry;
