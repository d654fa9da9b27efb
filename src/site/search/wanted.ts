/** What the search shows before anything is typed: the codes that the home page names too. */
import type { Name } from './list.ts';

const slugs = [
	'oauth-approval-error-generic',
	'oauth-app-blocked',
	'invalid-grant',
	'invalid-client-id',
	'redirect-uri-mismatch',
	'invalid-session-id',
];

/** @returns the common codes, the most common first. */
export const wanted = (names: readonly Name[]): Name[] =>
	slugs.flatMap((slug) => names.find(({ kind, path }) => kind === 'code' && path === `/errors/${slug}/`) ?? []);
