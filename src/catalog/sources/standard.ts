/** The standards that Salesforce implements. */
import type { Source } from './source.ts';

export const standard = {
	'rfc-7523': {
		publisher: 'IETF',
		title: 'RFC 7523: JSON Web Token (JWT) Profile for OAuth 2.0 Client Authentication and Authorization Grants',
		url: 'https://www.rfc-editor.org/rfc/rfc7523',
		seen: '2026-11',
	},
	'rfc-8693': {
		publisher: 'IETF',
		title: 'RFC 8693: OAuth 2.0 Token Exchange',
		url: 'https://www.rfc-editor.org/rfc/rfc8693',
		seen: '2026-11',
	},
	'rfc-6749': {
		publisher: 'IETF',
		title: 'RFC 6749: The OAuth 2.0 Authorization Framework',
		url: 'https://www.rfc-editor.org/rfc/rfc6749',
		seen: '2026-11',
	},
	'rfc-6750': {
		publisher: 'IETF',
		title: 'RFC 6750: The OAuth 2.0 Authorization Framework: Bearer Token Usage',
		url: 'https://www.rfc-editor.org/rfc/rfc6750',
		seen: '2026-11',
	},
	'rfc-7519': {
		publisher: 'IETF',
		title: 'RFC 7519: JSON Web Token (JWT)',
		url: 'https://www.rfc-editor.org/rfc/rfc7519',
		seen: '2026-11',
	},
	'rfc-7636': {
		publisher: 'IETF',
		title: 'RFC 7636: Proof Key for Code Exchange by OAuth Public Clients',
		url: 'https://www.rfc-editor.org/rfc/rfc7636',
		seen: '2026-11',
	},
	'rfc-8628': {
		publisher: 'IETF',
		title: 'RFC 8628: OAuth 2.0 Device Authorization Grant',
		url: 'https://www.rfc-editor.org/rfc/rfc8628',
		seen: '2026-11',
	},
	'rfc-9449': {
		publisher: 'IETF',
		title: 'RFC 9449: OAuth 2.0 Demonstrating Proof of Possession (DPoP)',
		url: 'https://www.rfc-editor.org/rfc/rfc9449',
		seen: '2026-11',
	},
} as const satisfies Record<string, Source>;
