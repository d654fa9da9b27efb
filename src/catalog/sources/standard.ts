/** The standards that Salesforce implements. */
import type { Source } from './source.ts';

export const standard = {
	'rfc-6749': { publisher: 'IETF', title: 'RFC 6749', url: 'https://www.rfc-editor.org/rfc/rfc6749', seen: '2026-11' },
	'rfc-7636': { publisher: 'IETF', title: 'RFC 7636', url: 'https://www.rfc-editor.org/rfc/rfc7636', seen: '2026-11' },
} as const satisfies Record<string, Source>;
