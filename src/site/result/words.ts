/** The words of an answer, for every member of the engine's vocabulary that a reader meets. */
import type { NoText } from '#engine/file/encoding.ts';
import type { Step } from '#engine/har/types.ts';
import type { Diagnosis, Evidence, EvidenceKind, Finding, HostKind, Parameter, Request, Sureness } from '#engine/types.ts';
import type { Written } from './written.ts';

export const sureness: Readonly<Record<Sureness, { word: string; why: string }>> = {
	exact: { word: 'Exact', why: 'the text says so.' },
	likely: { word: 'Likely', why: 'it fits best, and other causes fit too.' },
	possible: { word: 'Possible', why: 'it fits, nothing proves it.' },
};

/** Who can carry out a fix, as words within a sentence. */
export const roles = {
	user: 'person who signs in',
	admin: 'Salesforce admin',
	developer: 'developer of the app',
	'vendor-admin': 'owner of the app',
	salesforce: 'Salesforce Support',
} as const;
export type Role = keyof typeof roles;

/** @returns a role as a sentence names it; a name has no article */
export const roleInWords = (role: Role): string => (role === 'salesforce' ? roles[role] : `the ${roles[role]}`);

export const appKinds = { 'connected-app': 'Connected App', 'external-client-app': 'External Client App' } as const;

/** Joins the names of permissions, of which some have commas of their own. */
export const permissionsInWords = (names: readonly string[]): string => names.join('; ');

export type Way = readonly [words: string, href: string];

/** The longer tables of words, which travel beside the program: see labels.json. */
export interface Labels {
	evidence: Readonly<Record<EvidenceKind, string>>;
	/** Around the words of a client's or a provider's own. */
	ownWords: Readonly<
		Record<'title' | 'lead' | 'code' | 'words' | 'perhapsCode' | 'perhapsWords' | 'ask' | 'local' | 'find' | 'more', string>
	>;
	surfaces: Readonly<Record<string, string>>;
	/** What was going on, by the flow. */
	flows: Readonly<Record<string, string>>;
	/** Where a verdict can send the reader on: its words, and a page of this site or a whole address. By what is looked for, or by provider. */
	ways: Readonly<Record<string, Way>>;
	/** What stands around a narrowing question. */
	asking: Readonly<
		Record<
			| 'title'
			| 'done'
			| 'forWhom'
			| 'where'
			| 'other'
			| 'unknown'
			| 'skip'
			| 'kept'
			| 'inVain'
			| 'given'
			| 'change'
			| 'moved'
			| 'youSaid'
			| 'leads'
			| 'facts',
			string
		>
	>;
	/** Title and advice for files that say nothing of a connection. */
	files: Readonly<Record<NoText | 'large' | 'unread' | 'empty' | 'foreign', readonly [title: string, note: string]>>;
	steps: Readonly<Record<Step, string>>;
	hosts: Readonly<Record<HostKind, string>>;
	hops: Readonly<Record<'title' | 'first' | 'failed' | 'answered' | 'save' | 'copy' | 'later' | 'settled' | 'server', string>>;
	/** The heading over the findings of each weight. */
	severities: Readonly<Record<Finding['severity'], string>>;
	/** What a request is, as a heading. */
	targets: Readonly<Record<Request['target'], string>>;
	/** Where a parameter is sent. */
	from: Readonly<Record<Parameter['from'], string>>;
	/** Headings and fixed words of the parts of a request. */
	parts: Readonly<Record<'name' | 'value' | 'what' | 'empty' | 'expression' | 'fix' | 'rule', string>>;
	/** What is told part by part and is no request, as a heading. */
	written: Readonly<Record<Written['kind'], string>>;
	/** What a part of an answer is, by name. */
	answered: Readonly<Record<string, string>>;
	/** Notes on what stands around a diagnosis; a blank `{name}` is filled in. */
	notes: Readonly<Record<'offline' | 'old' | 'asked' | 'stop', string>>;
	/** What was recognised of a text that nobody knows. */
	unknown: Readonly<Record<'recognised' | 'host' | 'address' | 'parameter' | 'code' | 'lookedFor' | 'near', string>>;
	/** What the mask of a token tells of a claim. */
	looks: Readonly<Record<string, string>>;
	/** What a claim says, as the beginning of a line. */
	claims: Readonly<Record<string, string>>;
}

/** @returns what a piece of evidence is, as the end of "this is …" */
export const evidenceWord = ({ kind, value }: Evidence, { evidence, surfaces, flows }: Labels): string => {
	if (kind === 'surface') return `from ${surfaces[value] ?? value}`;
	if (kind === 'flow') return flows[value] ?? value;
	if (kind === 'typo') return `${evidence.typo}; the closest is ${value}`;
	if (kind === 'other-provider' || kind === 'other-error') return `a sign of ${value}`;
	if (kind === 'not-oauth') return `a sign of a ${value}`;
	return evidence[kind];
};

/** @returns what a piece of evidence is, with the words themselves where they are the reader's own */
export const reasonWord = (one: Evidence, labels: Labels): string =>
	`${evidenceWord(one, labels)}${one.kind === 'said' ? `: “${one.value}”` : ''}`;

/** @returns how sure the cause is that leads, and why. One that nothing else competes with needs no other cause to be told from. */
export const howSure = (certainty: Sureness, isAlone: boolean): string => {
	const { word, why } = sureness[certainty];
	return `${word}: ${isAlone && certainty === 'likely' ? 'we know no other cause of it.' : why}`;
};

/** @returns the name of the provider that a diagnosis found in place of Salesforce. */
export const otherProvider = ({ evidence }: Diagnosis): string =>
	evidence.find(({ kind }) => kind === 'other-provider')?.value ?? 'another provider';

/** What is said of a text before anything else. */
export interface Verdict {
	/** How sure we are, before the title. */
	lead: string;
	title: string;
	note: string;
	/** Where to find what is missing. */
	way?: Way | undefined;
}

/** What many providers send, or people say of many, is only Salesforce's if Salesforce sent it. A whole sentence: it is read out behind the title. */
export const ifSalesforce = ({ provider }: Diagnosis): string =>
	provider === 'unknown' ? ' What stands here holds if it came from Salesforce.' : '';

/** An address that names its error has nothing more to be copied. A mask has blanks in it. */
const addressOfError = /https?:\/\/(?:‹[^‹›]{0,200}›|[^\s‹›]){1,2000}?[?#&](?:error|error_?code)=\S/i;

/** @returns whether the text holds the whole address of a page that names its error */
export const holdsAddress = (diagnosis: Diagnosis): boolean =>
	foundAs(diagnosis, 'cut') === undefined && addressOfError.test(diagnosis.cleaned);

/** @returns what to paste where more would tell, and where to find it */
export const askForMore = (diagnosis: Diagnosis, { ways }: Labels): Pick<Verdict, 'note' | 'way'> =>
	holdsAddress(diagnosis)
		? { note: 'The address says no more than that. A line in the log of the app may tell which.' }
		: { note: 'The whole address of the error page, or the whole log line, often tells which.', way: ways['address'] };

/** @returns the first thing of a kind that stands in the text */
export const foundAs = ({ evidence }: Diagnosis, kind: EvidenceKind): string | undefined =>
	evidence.find((one) => one.kind === kind)?.value;

/** @returns whether all that failed are statuses of Login History: its rows are attempts, of which none brings another. */
export const areAttempts = ({ failures, evidence }: Diagnosis): boolean =>
	failures.length > 0 && failures.every(({ code }) => evidence.some(({ kind, value }) => kind === 'login-status' && value === code));
