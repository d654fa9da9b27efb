/** What a paste answers by itself, so that nobody is asked for it. */
import { domain } from '../hosts.ts';
import type { Diagnosis, Span } from '../types.ts';

/** A question that need not be asked, and where in the cleaned text its answer stands. */
export interface Fact extends Span {
	question: string;
}

/** Flows that do not say what the product was doing: an API call, signed or not, and a sign-in to Salesforce itself. */
const untelling = ['api-call', 'oauth1', 'auth-provider'];
/** Flows in which a page of Salesforce may stand before the person. In the device flow it is another device's. */
const paged = ['web-server', 'user-agent', 'hybrid', ...untelling];

/** The host of a request to an OAuth endpoint. The host of an audience or of a callback is another thing. */
const requestHost = new RegExp(`\\b(?:login|test|my|lightning)\\.${domain}(?=/services/oauth2/)`, 'g');
const appKind = /\b(?:external client|connected) app\b/i;

/**
 * Facts are what the matching has read already: they keep a question from being asked and change no order.
 * @returns at most one fact for each question
 */
export const factsOf = ({ candidates, evidence, cleaned }: Diagnosis): Fact[] => {
	const facts: Fact[] = [];
	const add = (question: string, { start, end }: Span): void => {
		if (facts.every((fact) => fact.question !== question)) facts.push({ question, start, end });
	};
	// Of several rows the one counts that speaks of the failure.
	const reasons = evidence.filter((_, at) => candidates[0]?.because.includes(at));
	for (const one of [...reasons, ...evidence]) {
		if (one.kind === 'login-status') add('login-history', one);
		if (one.kind === 'flow' && !paged.includes(one.value)) add('page', one);
		if (one.kind === 'flow' && !untelling.includes(one.value)) add('doing', one);
		if (one.kind === 'message' && appKind.test(one.value)) add('app-kind', one);
	}
	const hosts = [...cleaned.matchAll(requestHost)];
	const [host] = hosts;
	// With two hosts it is open which of them refused.
	if (host !== undefined && hosts.every(([name]) => name === host[0])) add('host', { start: host.index, end: host.index + host[0].length });
	return facts;
};
