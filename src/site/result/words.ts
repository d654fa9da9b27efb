/** The words of an answer, for every member of the engine's vocabulary that a reader meets. */
import type { Diagnosis, Evidence, EvidenceKind, Sureness } from '#engine/types.ts';

export const sureness: Readonly<Record<Sureness, { word: string; why: string }>> = {
	exact: { word: 'Exact', why: 'the text says so.' },
	likely: { word: 'Likely', why: 'it fits best, and other causes fit too.' },
	possible: { word: 'Possible', why: 'it fits, nothing proves it.' },
};

/** Who can carry out a fix, as words within a sentence, in the order in which the chips stand. */
export const roles = {
	user: 'person who signs in',
	admin: 'Salesforce admin',
	developer: 'developer of the app',
	'vendor-admin': 'owner of the app',
	salesforce: 'Salesforce Support',
} as const;
export type Role = keyof typeof roles;

const evidenceWords: Readonly<Record<EvidenceKind, string>> = {
	code: 'the error code',
	typo: 'not a code as it is written',
	message: 'the message',
	'login-status': 'a status of Login History',
	'client-words': 'words that a client prints for it',
	'unknown-code': 'a code that we do not know',
	'unknown-text': 'a text that we do not know',
	salesforce: 'a sign of Salesforce',
	'other-provider': 'a sign of another provider',
	'not-oauth': 'a sign of another kind of login',
	surface: 'where it was met',
	flow: 'which flow was running',
	request: 'a request',
	success: 'a successful answer',
	unfinished: 'a step on the way',
};

const surfaces: Readonly<Record<string, string>> = {
	'error-page': 'a Salesforce error page',
	'install-error-page': 'an app installation error page',
	'auth-provider-page': 'an Auth. Provider error page',
	'token-response': 'the token endpoint',
	'callback-query': 'a callback address',
	'callback-fragment': 'a callback address',
	'api-response': 'an answer of the API',
	'identity-response': 'an identity answer',
	'revoke-response': 'the revoke endpoint',
	'login-history': 'Login History',
};

/** @returns what a piece of evidence is, as the end of "this is …" */
export const evidenceWord = ({ kind, value }: Evidence): string => {
	if (kind === 'surface') return `met at: ${surfaces[value] ?? value}`;
	if (kind === 'flow') return `flow: ${value.replaceAll('-', ' ')}`;
	if (kind === 'typo') return `${evidenceWords.typo}; the closest is ${value}`;
	if (kind === 'other-provider') return `a sign of ${value}`;
	if (kind === 'not-oauth') return `a sign of a ${value}`;
	return evidenceWords[kind];
};

/** @returns the name of the provider that a diagnosis found in place of Salesforce. */
export const otherProvider = ({ evidence }: Diagnosis): string =>
	evidence.find(({ kind }) => kind === 'other-provider')?.value ?? 'another provider';
