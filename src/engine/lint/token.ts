/** How the rules for token requests are seen. */
import type { Request, Span } from '../types.ts';
import * as hosts from './address.ts';
import { callsElsewhere, fitsNoChallenge, hasOtherRedirect } from './between.ts';
import type { Detectors } from './detector.ts';
import { has, isPlaceholder, isReadable, isTorn, lacks, maskedLength, showsSecret, value } from './values.ts';

const prefix = 'urn:ietf:params:oauth:grant-type:';
const grants = new Set([
	'authorization_code',
	'refresh_token',
	'password',
	'client_credentials',
	'device',
	'hybrid_auth_code',
	'hybrid_refresh',
	'assertion',
	...['jwt-bearer', 'saml2-bearer', 'token-exchange', 'hybrid-token-exchange'].map((name) => prefix + name),
]);
/** What a flow sends besides the parameters that have a rule of their own. */
const needed = new Map([
	['authorization_code', ['code']],
	['password', ['username', 'password']],
	['device', ['code']],
	[`${prefix}jwt-bearer`, ['assertion']],
	[`${prefix}saml2-bearer`, ['assertion']],
	[`${prefix}token-exchange`, ['subject_token', 'subject_token_type']],
	[`${prefix}hybrid-token-exchange`, ['subject_token', 'subject_token_type']],
]);

const isRevoke = ({ path }: Request): boolean => path.startsWith('/services/oauth2/revoke');
const grant = (request: Request): string => value(request, 'grant_type');
const sends = (request: Request, ...wanted: string[]): boolean => wanted.includes(grant(request));
/** The flows in which the app names itself in the request. */
const namesApp = (request: Request): boolean => sends(request, 'authorization_code', 'refresh_token', 'client_credentials', 'password');
/** What the headers hold is seen only where the address stands beside the body. An app may prove itself by a signed statement too, which names it. */
const isSeen = (request: Request): boolean =>
	request.path !== '' && !['Authorization', 'client_assertion'].some((name) => has(request, name));
/** Where a program such as Postman puts in a value of its own. */
const isInserted = (text: string): boolean => text.includes('{{');
/** With its host left open too, it is a saved request, and none that was sent so. */
const isTemplate = ({ host, path }: Request): boolean => path === '' || isInserted(host);
/** Written as it is sent: curl is not told to encode it, or to send it as a part. */
const isForm = ({ start, end }: Span, text: string): boolean =>
	/^\w{1,40}=(?!["'])/.test(text.slice(start, end)) &&
	!/(?:--data-urlencode|-F|--form)[ =]["']?$/.test(text.slice(Math.max(0, start - 20), start));

export const tokenDetectors: Detectors = {
	'token-over-http': ({ scheme, host }) => scheme === 'http' && hosts.isSalesforceHost(host),
	'token-endpoint-address': ({ host, path }) =>
		path !== '' && (hosts.isPageHost(host) || !/^\/services\/oauth2\/(?:token|revoke)$/.test(path)),
	'token-body-not-form': (request) => request.json && !isRevoke(request),
	'token-grant-type-missing-or-unknown': (request) => {
		const type = grant(request);
		if (type === '') return !isRevoke(request) && !request.json && lacks(request, 'grant_type');
		return isReadable(type) && !grants.has(type) && !type.startsWith('urn:salesforce:');
	},
	'token-scope-sent': (request) => value(request, 'scope') !== '' && namesApp(request),
	'token-client-credentials-host': (request) =>
		sends(request, 'client_credentials') &&
		(hosts.isGenericHost(request.host) || hosts.isPageHost(request.host) || hosts.isInstanceHost(request.host)),
	'token-generic-host': (request) =>
		hosts.isGenericHost(request.host) && sends(request, 'authorization_code', 'refresh_token', `${prefix}jwt-bearer`),
	'token-secrets-in-query': showsSecret,
	'token-placeholder-or-missing': (request) =>
		(isPlaceholder(request.host) && !isTemplate(request)) ||
		request.parameters.some(({ value: text }) => text !== null && isPlaceholder(text) && !(isTemplate(request) && isInserted(text))) ||
		needed.get(grant(request))?.some((name) => lacks(request, name)) === true,
	'token-client-id-missing': (request) => namesApp(request) && isSeen(request) && lacks(request, 'client_id'),
	'token-secret-missing': (request) =>
		namesApp(request) &&
		isSeen(request) &&
		!has(request, 'code_verifier') &&
		!lacks(request, 'client_id') &&
		lacks(request, 'client_secret'),
	'token-basic-header-shape': (request) => {
		const text = value(request, 'Authorization');
		return (/^‹credential/.test(text) && !text.includes('two parts')) || /^‹Consumer Key/.test(text);
	},
	'token-redirect-uri-missing': (request) => sends(request, 'authorization_code') && lacks(request, 'redirect_uri'),
	'token-redirect-uri-differs': (request, around) => sends(request, 'authorization_code') && hasOtherRedirect(request, around),
	'token-code-encoded': ({ parameters }, { text }) =>
		parameters.some(
			(one) => one.name === 'code' && (isForm(one, text) ? /percent-encoded twice/ : /percent-encoded/).test(one.value ?? ''),
		),
	'token-verifier-missing': (request, { requests }) =>
		sends(request, 'authorization_code') &&
		lacks(request, 'code_verifier') &&
		requests.some((other) => other.target === 'authorize' && has(other, 'code_challenge')),
	'token-verifier-shape': (request, { text }) => {
		const length = maskedLength(value(request, 'code_verifier'));
		// Salesforce's own iOS library sends 171 characters, more than the standard allows.
		return length !== undefined && length < 43 && !isTorn(text, request, 'code_verifier');
	},
	'token-verifier-mismatch': fitsNoChallenge,
	'token-password-flow': (request) => sends(request, 'password'),
	'token-password-without-token': (request) => sends(request, 'password') && has(request, 'password'),
	'token-password-e-mail': (request) => {
		const name = value(request, 'username');
		return (
			sends(request, 'password') &&
			hosts.isSandboxHost(request.host) &&
			/^‹(?:email address|username)/.test(name) &&
			!name.includes('sandbox form')
		);
	},
	'token-refresh-without-token': (request) =>
		sends(request, 'refresh_token') &&
		(lacks(request, 'refresh_token') || value(request, 'refresh_token').startsWith('‹Salesforce access token')),
	'token-client-credentials-scopes': (request) => sends(request, 'client_credentials'),
	'api-host-not-instance-url': callsElsewhere,
	'revoke-not-form': (request) => isRevoke(request) && (request.json || /^[[{]/.test(value(request, 'token'))),
};
