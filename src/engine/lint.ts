/** Reads and checks the requests that stand in a cleaned text. Only what the text shows is said; nothing is asked over the network. */

import { mostRequests } from './lint/address.ts';
import { assertionDetectors } from './lint/assertion.ts';
import { authorizeDetectors } from './lint/authorize.ts';
import { answersAlone } from './lint/between.ts';
import { callbacksIn } from './lint/callbacks.ts';
import type { Around, Detector, Detectors } from './lint/detector.ts';
import { readAssertions } from './lint/read-assertion.ts';
import { readAuthorizeRequests } from './lint/read-authorize.ts';
import { readTokenRequests } from './lint/read-token.ts';
import { tokenDetectors } from './lint/token.ts';
import type { Mapped } from './mapped.ts';
import { type RuleSignature, type SignatureIndex, severities } from './signatures.ts';
import type { Finding, Redacted, Request } from './types.ts';

/** Every rule that the engine can see, by target, in the order of the catalog. */
export const detectors: Readonly<Record<Request['target'], Detectors>> = {
	authorize: authorizeDetectors,
	token: tokenDetectors,
	assertion: assertionDetectors,
};

/** The rules of each target, as they are tried. */
const rulesOf = new Map(Object.entries(detectors).map(([target, own]) => [target, Object.entries(own)] as const));

/**
 * @param layers the readings of the cleaned text
 * @returns every request, in the order of the text
 */
export const readRequests = (cleaned: Redacted, layers: readonly Mapped[]): Request[] =>
	[
		...readAuthorizeRequests(layers),
		...layers.slice(0, 1).flatMap((layer) => [...readTokenRequests(layer), ...readAssertions(cleaned, layer)]),
	]
		.sort((a, b) => a.start - b.start)
		.slice(0, mostRequests);

/**
 * @param now milliseconds since 1970, to tell whether an assertion has expired
 * @returns what is wrong or worth knowing, the worst first
 */
export const lintRequests = (text: Redacted, requests: readonly Request[], { rules, scopes }: SignatureIndex, now: number): Finding[] => {
	const callbacks = requests.some(({ target }) => target === 'authorize') ? callbacksIn(text, requests) : [];
	const around: Around = { text, requests, callbacks, scopes: new Set(scopes), now };
	return [...requests, ...answersAlone(text, requests)]
		.flatMap((request) => {
			const seen = (rulesOf.get(request.target) as [string, Detector][]).filter(([, isSeen]) => isSeen(request, around));
			return seen.map(([rule]): Finding => {
				const { severity, cause } = rules[rule] as RuleSignature;
				return { rule, severity, cause: cause?.id ?? null, start: request.start, end: request.end };
			});
		})
		.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
};
