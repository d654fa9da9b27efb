/** How a rule of the request check is seen. What it means, and how much it weighs, the catalog says. */
import type { Redacted, Request } from '../types.ts';
import type { Callback } from './callbacks.ts';

/** What else a detector may look at. */
export interface Around {
	text: Redacted;
	requests: readonly Request[];
	/** The callback addresses that the text names outside of these requests. */
	callbacks: readonly Callback[];
	/** The names of Salesforce's own scopes. */
	scopes: ReadonlySet<string>;
	/** Milliseconds since 1970. */
	now: number;
}

/** @returns whether the text really shows it */
export type Detector = (request: Request, around: Around) => boolean;

/** By the id of the rule. */
export type Detectors = Readonly<Record<string, Detector>>;
