/** What can be wrong with an authorize request. One row a rule; ids are permanent. */
import type { Finding } from '../types.ts';
import type { AuthorizeRequest } from './request.ts';

interface Rule extends Pick<Finding, 'rule' | 'severity' | 'cause'> {
	/** @param raw the request exactly as it stands in the cleaned text */
	broken: (request: AuthorizeRequest, raw: string) => boolean;
}

const values = ({ parameters }: AuthorizeRequest, name: string): string[] =>
	parameters.flatMap(([key, value]) => (key === name ? [value] : []));
const value = (request: AuthorizeRequest, name: string): string => values(request, name)[0]?.trim() ?? '';
const has = (request: AuthorizeRequest, name: string): boolean => values(request, name).length > 0;

/** What an author leaves for the reader to fill in. */
const isPlaceholder = (text: string): boolean =>
	/^(?:<.*>|\[.*\]|\$\{?\w+\}?|\{+.*\}+|[xX]{3,}|\.{3,})$/.test(text) || /^your[_-]|^YOUR[_-]|^my_?app|^\w+_HERE$/i.test(text);

/** A request that was sent otherwise than by a browser's address shows no parameters, so none is missed; an address without any is only spoken of. */
const isAddress = ({ method }: AuthorizeRequest): boolean => method === '' || method === 'GET';
const lacks =
	(name: string) =>
	(request: AuthorizeRequest): boolean =>
		isAddress(request) && request.parameters.length > 0 && value(request, name) === '';

/** A masked value still tells its length: `‹Consumer Key, 85 characters›`. */
const maskedLength = (text: string): number | undefined => {
	const length = /‹[\w ]+, (\d+) characters/.exec(text)?.[1];
	return length === undefined ? undefined : Number(length);
};

/** A Consumer Key has about 85 characters; a much shorter one was cut off or is something else. */
const shortestKey = 60;

const isCutKey = (request: AuthorizeRequest): boolean => {
	const key = value(request, 'client_id');
	const length = maskedLength(key);
	return !isPlaceholder(key) && (length === undefined ? /[\s"']|\.\.\.$|…$/.test(key) : length < shortestKey);
};

const challengeIsOdd = (request: AuthorizeRequest): boolean => {
	const challenge = value(request, 'code_challenge');
	const length = maskedLength(challenge);
	return challenge !== '' && !isPlaceholder(challenge) && (length ?? challenge.length) !== 43;
};

const responseTypes = new Set(['code', 'token', 'token id_token', 'id_token token', 'hybrid_token', 'code_credentials', 'id_token']);
const secretNames = ['client_secret', 'code_verifier', 'password', 'assertion', 'access_token', 'refresh_token', 'sid'];
const redirectScheme = (request: AuthorizeRequest): string =>
	/^([a-z][a-z0-9+.-]*):/i.exec(value(request, 'redirect_uri'))?.[1]?.toLowerCase() ?? '';
const isLoopback = (address: string): boolean => /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i.test(address);

export const authorizeRules: readonly Rule[] = [
	{ rule: 'authorize-not-by-browser', severity: 'error', cause: 'wrong-http-method', broken: (request) => !isAddress(request) },
	{
		rule: 'placeholder-in-authorize',
		severity: 'error',
		cause: 'required-parameter-missing',
		broken: (request) => isPlaceholder(request.host) || request.parameters.some(([, text]) => isPlaceholder(text)),
	},
	{
		rule: 'html-entities-in-url',
		severity: 'error',
		cause: 'required-parameter-missing',
		broken: (_request, raw) => raw.includes('&amp;'),
	},
	{ rule: 'authorize-over-http', severity: 'error', cause: 'plain-http-request', broken: ({ scheme }) => scheme === 'http' },
	{ rule: 'client-id-missing', severity: 'error', cause: 'consumer-key-missing', broken: lacks('client_id') },
	{ rule: 'client-id-shape', severity: 'warning', cause: 'consumer-key-wrong', broken: isCutKey },
	{ rule: 'secret-in-url', severity: 'error', cause: null, broken: (request) => secretNames.some((name) => has(request, name)) },
	{
		rule: 'grant-type-in-authorize',
		severity: 'warning',
		cause: 'endpoint-address-wrong',
		broken: (request) => has(request, 'grant_type'),
	},
	{ rule: 'response-type-missing', severity: 'error', cause: 'response-type-not-supported', broken: lacks('response_type') },
	{
		rule: 'response-type-unknown',
		severity: 'error',
		cause: 'response-type-not-supported',
		broken: (request) =>
			has(request, 'response_type') &&
			value(request, 'response_type') !== '' &&
			!isPlaceholder(value(request, 'response_type')) &&
			!responseTypes.has(value(request, 'response_type')),
	},
	{
		rule: 'user-agent-flow',
		severity: 'warning',
		cause: 'flow-disabled-org-wide',
		broken: (request) => /token/.test(value(request, 'response_type')),
	},
	{ rule: 'redirect-uri-missing', severity: 'error', cause: 'redirect-uri-missing', broken: lacks('redirect_uri') },
	{
		rule: 'redirect-uri-double-encoded',
		severity: 'error',
		cause: 'redirect-uri-badly-encoded',
		broken: (request) => /%3A|%2F/i.test(value(request, 'redirect_uri')),
	},
	{
		rule: 'redirect-uri-insecure',
		severity: 'error',
		cause: 'callback-url-mismatch',
		broken: (request) => redirectScheme(request) === 'http' && !isLoopback(value(request, 'redirect_uri')),
	},
	{
		rule: 'redirect-uri-fragment',
		severity: 'error',
		cause: 'redirect-uri-badly-encoded',
		broken: (request) => value(request, 'redirect_uri').includes('#'),
	},
	{
		rule: 'redirect-uri-custom-scheme',
		severity: 'info',
		cause: 'callback-url-mismatch',
		broken: (request) => !['', 'http', 'https'].includes(redirectScheme(request)),
	},
	{
		rule: 'pkce-missing',
		severity: 'warning',
		cause: 'pkce-challenge-missing',
		broken: (request) => value(request, 'response_type') === 'code' && !has(request, 'code_challenge'),
	},
	{
		rule: 'pkce-method-plain',
		severity: 'error',
		cause: 'pkce-challenge-malformed',
		broken: (request) => has(request, 'code_challenge_method') && value(request, 'code_challenge_method') !== 'S256',
	},
	{
		rule: 'pkce-method-absent',
		severity: 'info',
		cause: 'pkce-challenge-malformed',
		broken: (request) => has(request, 'code_challenge') && !has(request, 'code_challenge_method'),
	},
	{ rule: 'pkce-challenge-shape', severity: 'error', cause: 'pkce-challenge-malformed', broken: challengeIsOdd },
	{
		rule: 'pkce-method-without-challenge',
		severity: 'error',
		cause: 'pkce-challenge-missing',
		broken: (request) => has(request, 'code_challenge_method') && !has(request, 'code_challenge'),
	},
	{
		rule: 'scope-separator',
		severity: 'error',
		cause: 'scope-unknown-or-malformed',
		broken: (request) => /[,;]|%20|\+/.test(value(request, 'scope')),
	},
	{
		rule: 'scope-no-refresh',
		severity: 'info',
		cause: 'refresh-token-scope-missing',
		broken: (request) =>
			value(request, 'response_type') === 'code' && has(request, 'scope') && !/refresh_token|offline_access/.test(value(request, 'scope')),
	},
	{
		rule: 'immediate-true',
		severity: 'warning',
		cause: 'immediate-without-approval',
		broken: (request) => value(request, 'immediate') === 'true',
	},
	{ rule: 'state-missing', severity: 'warning', cause: 'client-state-check-failed', broken: lacks('state') },
	{
		rule: 'host-lightning-or-setup',
		severity: 'error',
		cause: 'endpoint-address-wrong',
		broken: ({ host }) =>
			/\.lightning\.force\.com$|\.salesforce-setup\.com$|\.visualforce\.com$|\.vf\.force\.com$|\.file\.force\.com$|^api\.salesforce\.com$/i.test(
				host,
			),
	},
	{
		rule: 'host-instance',
		severity: 'warning',
		cause: 'wrong-login-host',
		broken: ({ host }) => /^[a-z]{2,3}\d{1,4}\.salesforce\.com$/i.test(host),
	},
	{
		rule: 'host-generic-with-eca',
		severity: 'info',
		cause: 'generic-login-host-for-eca',
		broken: ({ host }) => /^(?:login|test|welcome)\.salesforce\.com$/i.test(host),
	},
	{
		rule: 'duplicate-parameter',
		severity: 'warning',
		cause: null,
		broken: ({ parameters }) => new Set(parameters.map(([name]) => name)).size < parameters.length,
	},
];
