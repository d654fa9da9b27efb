/** How the rules for authorize requests are seen. */
import type { Request } from '../types.ts';
import * as hosts from './address.ts';
import type { Around, Detector, Detectors } from './detector.ts';
import { scopesAsked } from './scopes.ts';
import { has, isCutKey, isHidden, isLeftName, isPlaceholder, isVariable, lacks, maskedLength, showsSecret, value } from './values.ts';

const isRequest = ({ path }: Request): boolean => path.startsWith('/services/oauth2/authorize');
/** A request that was sent otherwise than by a browser's address shows no parameters, so none is missed. */
const isAddress = ({ start }: Request, { text }: Around): boolean => !/^(?:curl\s|POST\s)/.test(text.slice(start, start + 5));
const misses =
	(name: string): Detector =>
	(request, around) =>
		isRequest(request) && isAddress(request, around) && lacks(request, name);
/** So far behind its address the header or the body of a request is looked for. In UTF-16 units. */
const farthestBody = 2000;
/** Headless login: an app of an Experience Cloud site asks for the code itself, without a page. */
const isHeadless = ({ start }: Request, { text }: Around): boolean =>
	/code_credentials|Auth-Request-Type/i.test(text.slice(start, start + farthestBody));
const isLeft = (text: string | null): boolean => text !== null && (isPlaceholder(text) || isVariable(text) || isLeftName(text));

const responseTypes = new Set([
	'code',
	'token',
	'token id_token',
	'id_token token',
	'hybrid_token',
	'code_credentials',
	'id_token',
	'device_code',
]);
const prompts = new Set(['login', 'consent', 'select_account']);
const displays = new Set(['page', 'popup', 'touch', 'mobile']);

const redirect = (request: Request): string => value(request, 'redirect_uri');
const scheme = (request: Request): string => /^([a-z][a-z0-9+.-]{0,40}):/i.exec(redirect(request))?.[1]?.toLowerCase() ?? '';
const isLoopback = (address: string): boolean => /^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?:[:/]|$)/i.test(address);
const isTestHost = (address: string): boolean =>
	/^https?:\/\/(?:[^/:]{0,80}[.-])?(?:staging|stage|dev|qa|uat|ngrok(?:-free)?)[.-]/i.test(address);
/** What is registered is told near the request. In UTF-16 units. */
const reach = 20_000;
/** What a reader overlooks when comparing two addresses. */
const alike = (address: string): string =>
	address
		.toLowerCase()
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/[?#].{0,400}$/, '')
		.replace(/^127\.0\.0\.1/, 'localhost')
		.replace(/:\d{2,5}(?=\/|$)/, '')
		.replace(/\/$/, '');

/** The names that may follow `redirect_uri` in a request; another one is a part of it that was not encoded. */
const ownNames =
	/^(?:amp;)?(?:client_id|response_type|redirect_uri|scope|state|nonce|prompt|display|login_hint|immediate|code_challenge(?:_method)?|sso_provider|startURL|device_id|access_type|response_mode|resource|audience|language|sfdc_\w{1,30}|hd|ui_locales|max_age|acr_values|grant_type|client_secret|un|forcelogin)$/;

export const authorizeDetectors: Detectors = {
	'authz-not-an-authorize-url': (request) =>
		!isRequest(request) && has(request, 'response_type') && value(request, 'response_type') !== 'device_code',
	'approval-page-address': ({ path }) => path.includes('RemoteAccessAuthorizationPage'),
	'device-flow-url': (request) => request.path === '/setup/connect' || value(request, 'response_type') === 'device_code',
	'authorize-not-by-browser': (request, around) => isRequest(request) && !isAddress(request, around) && !isHeadless(request, around),
	'html-entities-in-url': ({ start, end }, { text }) => text.slice(start, end).includes('&amp;'),
	'authorize-over-http': (request) => isRequest(request) && request.scheme === 'http',
	'placeholder-in-authorize': ({ host, parameters }) => isLeft(host) || parameters.some((one) => isLeft(one.value)),
	'duplicate-parameter': ({ parameters }) => new Set(parameters.map(({ name }) => name)).size < parameters.length,
	'secret-in-url': showsSecret,
	'grant-type-in-authorize': (request) => has(request, 'grant_type'),
	'host-generic-with-eca': ({ host }) => hosts.isGenericHost(host),
	'host-generic-blocked': (request) => isRequest(request) && hosts.isProductionHost(request.host),
	'host-prod-vs-sandbox': (request) => hosts.isProductionHost(request.host) && value(request, 'login_hint').includes('sandbox form'),
	'host-lightning-or-setup': ({ host }) => hosts.isPageHost(host),
	'host-instance': ({ host }) => hosts.isInstanceHost(host),
	'host-experience': ({ host }) => hosts.isExperienceHost(host),
	'host-unknown': ({ host }) => (hosts.isPublicHost(host) && !hosts.isSalesforceHost(host)) || hosts.isStrayHost(host),
	'client-id-missing': misses('client_id'),
	'client-id-shape': (request) => !isLeftName(value(request, 'client_id')) && isCutKey(value(request, 'client_id')),
	'response-type-missing': misses('response_type'),
	'response-type-unknown': (request) => {
		const type = value(request, 'response_type');
		return type !== '' && !isLeft(type) && !isHidden(type) && !responseTypes.has(type);
	},
	'user-agent-flow': (request) => /token/.test(value(request, 'response_type')),
	'redirect-uri-missing': misses('redirect_uri'),
	'redirect-uri-not-encoded': ({ parameters }, { text }) => {
		const at = parameters.findIndex(({ name }) => name === 'redirect_uri');
		const [own, next] = [parameters[at], parameters[at + 1]];
		const raw = own === undefined ? '' : text.slice(own.start, own.end);
		return raw.includes('#') || (next !== undefined && !ownNames.test(next.name) && /:\/\/[^&]{0,400}\?/.test(raw));
	},
	// Behind the scheme a query of its own may rightly hold encoded signs.
	'redirect-uri-double-encoded': (request) => /^[a-z][a-z0-9+.-]{0,40}(?:%3A|:\/?%2F)/i.test(redirect(request)),
	'redirect-uri-insecure': (request) => scheme(request) === 'http' && !isLoopback(redirect(request)),
	'redirect-uri-custom-scheme': (request) => !['', 'http', 'https'].includes(scheme(request)),
	'redirect-uri-fragment': (request) => redirect(request).includes('#'),
	'redirect-uri-near-miss': (request, { callbacks }) => {
		const own = redirect(request);
		if (!own.includes('://')) return false;
		const near = callbacks.filter(({ at }) => at >= request.start - reach && at < request.end + reach).map(({ address }) => address);
		return !near.includes(own) && near.some((other) => alike(other) === alike(own));
	},
	'cross-env-callback': (request) => hosts.isProductionHost(request.host) && isTestHost(redirect(request)),
	'pkce-missing': (request) => request.whole && value(request, 'response_type') === 'code' && !has(request, 'code_challenge'),
	'pkce-method-plain': (request) => {
		const method = value(request, 'code_challenge_method');
		return method !== '' && !isLeft(method) && method !== 'S256';
	},
	'pkce-method-absent': (request) => request.whole && has(request, 'code_challenge') && !has(request, 'code_challenge_method'),
	'pkce-challenge-shape': (request) => {
		const length = maskedLength(value(request, 'code_challenge'));
		return length !== undefined && length !== 43;
	},
	'pkce-method-without-challenge': (request) => request.whole && has(request, 'code_challenge_method') && !has(request, 'code_challenge'),
	'scope-separator': (request) => /[,;]|%20|\+/.test(value(request, 'scope')),
	'scope-unknown': (request, { scopes }) => scopesAsked(request).own.some((name) => !scopes.has(name)),
	'scope-foreign': (request) => scopesAsked(request).foreign.length > 0,
	'scope-too-many': (request) => scopesAsked(request).own.length > 12,
	'scope-no-refresh': (request) => {
		const { own } = scopesAsked(request);
		return value(request, 'response_type') === 'code' && own.length > 0 && !own.some((name) => /refresh_token|offline_access/.test(name));
	},
	'scope-mcp-and-api': (request) => ['mcp_api', 'api'].every((name) => scopesAsked(request).own.includes(name)),
	'prompt-unknown': (request) => {
		const prompt = value(request, 'prompt');
		return prompt !== '' && !isLeft(prompt) && prompt.split(/\s{1,9}/).some((word) => !prompts.has(word));
	},
	'immediate-true': (request) => value(request, 'immediate') === 'true',
	'display-unknown': (request) => value(request, 'display') !== '' && !displays.has(value(request, 'display')),
	'state-missing': misses('state'),
	'login-hint-experience': (request) =>
		hosts.isExperienceHost(request.host) && has(request, 'login_hint') && !value(request, 'prompt').includes('login'),
};
