/** What can be wrong with a JWT assertion, as far as its harmless claims tell. Ids are permanent. */
import type { Finding } from '../types.ts';
import type { Assertion } from './request.ts';

interface Rule extends Pick<Finding, 'rule' | 'severity' | 'cause'> {
	broken: (assertion: Assertion, now: number) => boolean;
}

/** An `exp` beyond this is in milliseconds: as seconds it would be in the year 5138. */
const latestSeconds = 100_000_000_000;

const seconds = ({ expires = Number.POSITIVE_INFINITY }: Assertion): number => (expires > latestSeconds ? expires / 1000 : expires);

export const assertionRules: readonly Rule[] = [
	{
		rule: 'jwt-exp-past',
		severity: 'error',
		cause: 'assertion-expired-or-clock-skew',
		broken: (assertion, now) => seconds(assertion) <= now / 1000,
	},
	{ rule: 'jwt-alg-not-rs256', severity: 'error', cause: 'jwt-algorithm-not-accepted', broken: ({ algorithm }) => algorithm !== 'RS256' },
	{
		rule: 'jwt-exp-milliseconds',
		severity: 'warning',
		cause: 'assertion-expired-or-clock-skew',
		broken: ({ expires = 0 }) => expires > latestSeconds && Number.isFinite(expires),
	},
];
