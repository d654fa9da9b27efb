/** What a recording of the network tells about one connection. Plain data, without anything secret. */
import type { HostKind, Redacted } from '../types.ts';

/**
 * A step of a connection, in the order of a flow that goes well.
 * - `authorize`: the request to the authorization endpoint; `login`: signing in; `approval`: the page Allow / Deny
 * - `error-page`: an error page of Salesforce itself; `callback`: back at the app
 * - `token`: the token endpoint; `endpoint`: any other OAuth endpoint; `api`: a call of the API that was refused
 * - `app`: an answer of the app to its own page that holds a failure of Salesforce's
 */
export type Step = 'authorize' | 'login' | 'approval' | 'error-page' | 'callback' | 'token' | 'endpoint' | 'api' | 'app';

/** Where a parameter stood: in the address, in the body of the request, as a form or in JSON, or in the address that the answer leads to. */
export type ParameterPlace = 'query' | 'fragment' | 'body' | 'json' | 'redirect';

export interface Parameter {
	name: string;
	/** With secrets masked. */
	value: Redacted;
	from: ParameterPlace;
}

/** What a failing request says, with secrets masked; `''` for what it does not say. */
export interface HopFailure {
	code: Redacted;
	text: Redacted;
}

/** One request that belongs to the connection. */
export interface Hop {
	step: Step;
	/** ISO 8601, as the browser wrote it; `''` where it is missing or is no time. */
	time: string;
	/** In capitals; `''` where it is missing. */
	method: string;
	/** 0 where no answer came. */
	status: number;
	host: HostKind;
	/** Scheme, host and path, with secrets masked. */
	address: Redacted;
	/** Where the answer leads, likewise; `''` where it stays. */
	redirect: Redacted;
	parameters: readonly Parameter[];
	/** Null where nothing failed. */
	failure: HopFailure | null;
}

/** What was kept of a recording. */
export interface Har {
	/** By time; of one step that repeats itself only the first few. */
	hops: readonly Hop[];
	/** How many further requests of those steps there were. */
	left: number;
	/** Position of the first hop that fails: the others may be its consequences. -1 where none does, or all went well at last. */
	root: number;
	/** How many requests to hosts were read, of any kind. */
	entries: number;
	/** Hosts of all requests with their counts, the most frequent first, secrets masked; at most ten. */
	hosts: readonly (readonly [host: Redacted, count: number])[];
	/** Byte at which the file ends too early, or stops to be JSON; null where it is whole. */
	brokenAt: number | null;
}
