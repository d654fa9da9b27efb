/** What the engine takes and gives. Everything here is plain data: it can be stored, sent and compared. */
import type { RequestTarget, Severity } from '../catalog/vocabulary.ts';

declare const cleaned: unique symbol;
/**
 * Text in which every secret has been replaced by a mask; a part of it is such a text too. Only `masks.ts` and `redact.ts`
 * make it: `tests/architecture.test.ts` keeps that.
 */
export type Redacted = { readonly [cleaned]: true; slice(start?: number, end?: number): Redacted } & string;

/** A half-open range of UTF-16 offsets. */
export interface Span {
	start: number;
	end: number;
}

/** A secret that was hidden. Its span lies in the paste as given. */
export interface Secret extends Span {
	kind: string;
	/** From 1; equal values, and those that belong together, have an equal number. */
	nth: number;
}

/** What kinds of thing the readers recognise. */
export type EvidenceKind =
	| 'code'
	| 'typo'
	| 'message'
	| 'login-status'
	| 'client-words'
	| 'own-words'
	| 'said'
	| 'unknown-code'
	| 'unknown-text'
	| 'salesforce'
	| 'other-provider'
	| 'not-oauth'
	| 'other-error'
	| 'cut'
	| 'surface'
	| 'flow'
	| 'success'
	| 'unfinished'
	| 'report';

/** Something that was read, and where it stands in the cleaned text. */
export interface Evidence extends Span {
	kind: EvidenceKind;
	/** A word of our own vocabulary; for `said`, `unknown-code` and `unknown-text` the cleaned words of the paste. */
	value: string;
}

/** How sure a candidate is. */
export type Sureness = 'exact' | 'likely' | 'possible';

/** One possible answer. */
export interface Candidate {
	/** The code as Salesforce spells it, or the status of Login History; null where the paste does not tell it. */
	code: string | null;
	/** The error entry whose article to read. */
	slug: string;
	/** Id of the cause. */
	cause: string;
	certainty: Sureness;
	/** Address on this site. Made of catalog ids only. */
	href: string;
	/** Positions in `Diagnosis.evidence` of what speaks for it. */
	because: readonly number[];
}

/** Something wrong, or worth knowing, in a request that was pasted. */
export interface Finding extends Span {
	rule: string;
	severity: Severity;
	/** The cause that it leads to, if any. */
	cause: string | null;
}

/** A parameter of a request, or a claim of an assertion. */
export interface Parameter extends Span {
	name: string;
	/** Cleaned, decoded once; null where the text has an expression of a program in its place. */
	value: string | null;
	/** Where it is sent. Of an assertion: `header` of the JWT, or a `claim`. */
	from: 'query' | 'fragment' | 'body' | 'header' | 'claim';
}

/** A request, or a JWT assertion, as far as the text shows it. */
export interface Request extends Span {
	target: RequestTarget;
	/** `GET`, `POST`, or what curl is told to use; '' where none is written. */
	method: string;
	/** `http`, `https`, or '' where none is written. */
	scheme: string;
	/** Cleaned; '' where none is written. */
	host: string;
	/** From `/services/` on; '' where none is written. */
	path: string;
	/** In the order of the text; a name may occur twice. */
	parameters: readonly Parameter[];
	/** The body is JSON, or said to be. */
	json: boolean;
	/** Nothing of it seems to be cut off, so that what is not there is missing. */
	whole: boolean;
}

/** Who sent the failure. */
export type Provider = 'salesforce' | 'other' | 'unknown';

/**
 * Which of the possible ends a diagnosis has.
 * - `nothing`: the paste is empty
 * - `cause`: one cause leads; `code`: the code is known, its cause is not; `tie`: several codes are equally likely
 * - `client`: only words of a tool's own, behind which Salesforce's are hidden
 * - `request`: no failure, but a request that could be checked; `success`: an answer without an error
 * - `unfinished`: a login page on the way, before any error; `other`: another provider's failure
 * - `secrets`: only secrets; `unknown`: none of these
 */
export type Kind = 'nothing' | 'cause' | 'code' | 'tie' | 'client' | 'request' | 'success' | 'unfinished' | 'other' | 'secrets' | 'unknown';

/**
 * What a host is, without its name.
 * - `login`, `test`: the generic hosts; `my-domain`, `sandbox`, `experience-cloud`: an org's own
 * - `salesforce`: any other host of Salesforce; `local`: the reader's own machine; `other`: the app's, or anybody's
 */
export type HostKind = 'login' | 'test' | 'my-domain' | 'sandbox' | 'experience-cloud' | 'salesforce' | 'local' | 'other';

/** A host at which people sign in. */
export type LoginHost = Exclude<HostKind, 'salesforce' | 'local' | 'other'>;

/** A time as it stands in the paste. */
export interface Moment {
	printed: string;
	/** The same instant in UTC; null where the paste does not name its zone in full. */
	iso: string | null;
}

/** One failure, told once or again and again, as in a log. */
export interface FailureGroup {
	/** As Salesforce spells it, or the status of Login History; null where the paste does not tell it. */
	code: string | null;
	/** The message exactly as the catalog has it; null where none was read. */
	text: string | null;
	/** The error entry whose article to read. */
	slug: string;
	/** The leading cause; null where the text does not tell the causes apart. */
	cause: string | null;
	/** The kind of host that it was met at, the last that is named before it; null where none is named near it. */
	host: LoginHost | null;
	/** The name of the org in that host as it is masked, which differs where the text names several; null where none is named. */
	org: string | null;
	/** How often it is told. */
	count: number;
	/** When it was told first and last, as far as times stand beside it. */
	first: Moment | null;
	last: Moment | null;
	/** Where it stands in the cleaned text: the first few places. */
	spans: readonly Span[];
	/** It is the one to look at first: it leads the candidates. */
	isRoot: boolean;
}

/** A code or a sentence that is not Salesforce's but of the tool that prints it, or of another provider. */
export interface OwnWords extends Span {
	/** Whose words they are. */
	by: string;
	/** Others print them too, and the text does not say who did. */
	perhaps?: true;
	/** Exactly as the catalog has them; of a provider's numbers, as they stand in the paste. */
	text: string;
}

/** The whole answer to one paste. */
export interface Diagnosis {
	kind: Kind;
	provider: Provider;
	/** Best first. */
	candidates: readonly Candidate[];
	/** What is told of, in the order of the text, at most twenty; empty where another provider speaks. */
	failures: readonly FailureGroup[];
	/** What tools and other providers print in words of their own, each once, in the order of the text. */
	ownWords: readonly OwnWords[];
	evidence: readonly Evidence[];
	lint: readonly Finding[];
	/** The requests that were read, in the order of the text. */
	requests: readonly Request[];
	secrets: readonly Secret[];
	cleaned: Redacted;
}
