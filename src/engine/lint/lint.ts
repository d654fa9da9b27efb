/** Checks the requests that stand in a cleaned text. Only what the text shows is said; nothing is asked over the network. */
import type { Mapped } from '../mapped.ts';
import type { Finding, Redacted, Span } from '../types.ts';
import { assertionRules } from './assertion.ts';
import { authorizeRules } from './authorize.ts';
import { readAssertions, readAuthorizeRequests } from './request.ts';

/** Worst first; the rules' own order within one severity. */
const severities: readonly Finding['severity'][] = ['error', 'warning', 'info'];

const findings = <Rule extends Omit<Finding, keyof Span>>(
	rules: readonly Rule[],
	broken: (rule: Rule) => boolean,
	{ start, end }: Span,
): Finding[] => rules.filter(broken).map(({ rule, severity, cause }) => ({ rule, severity, cause, start, end }));

/**
 * @param layers the readings of the cleaned text
 * @param now milliseconds since 1970, to tell whether an assertion has expired
 * @returns what is wrong or worth knowing, the worst first
 */
export const lintRequests = (cleaned: Redacted, layers: readonly Mapped[], now: number): Finding[] =>
	[
		...readAuthorizeRequests(layers).flatMap((request) =>
			findings(authorizeRules, ({ broken }) => broken(request, cleaned.slice(request.start, request.end)), request),
		),
		...readAssertions(cleaned).flatMap((assertion) => findings(assertionRules, ({ broken }) => broken(assertion, now), assertion)),
	].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
