/** Reads the callback addresses that a text names as such: what a request asks for is compared with them. */
import { allMatches } from '../all-matches.ts';
import type { Redacted, Request } from '../types.ts';

export interface Callback {
	address: string;
	/** Offset of the words that name it. */
	at: number;
}

const named = /(?:callback|redirect)[ _-]?ur[il]s?\b[^\n:=]{0,40}[:=]\s{0,4}["'`<]?(https?:\/\/[^\s"'<>`]{4,300})/gi;

/** @returns those that stand outside of the requests, in the order of the text. */
export const callbacksIn = (text: Redacted, requests: readonly Request[]): Callback[] =>
	allMatches(text, named)
		.filter(({ index }) => !requests.some(({ start, end }) => index >= start && index < end))
		.map(({ 1: address, index }) => ({ address: (address as string).replace(/[.,;)]{1,4}$/, ''), at: index }));
