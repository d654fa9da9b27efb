/**
 * Marks that cannot mean anything else: who speaks, where a text was met, and in which flow. The host of a callback says
 * nothing about the provider, so it is no mark. Patterns are bounded, so that reading stays linear.
 */
import type { Flow, Surface } from './vocabulary.ts';

/** What a mark tells. */
export type MarkKind = 'salesforce' | 'other-provider' | 'surface' | 'flow' | 'not-oauth' | 'success' | 'unfinished' | 'report';

/** No two kinds have a value in common. */
export type Mark = readonly [kind: MarkKind, value: string, pattern: RegExp];

/** What only Salesforce, or a client made for it, prints. */
const salesforceSign =
	/salesforce|restforce|jsforce|\bnforce|forrest\\|sfd[cx]|\bsf org\b|\b(?:force:(?:auth|org)|org:login|auth:(?:web|jwt|device|sfdxurl)):|force\.com|my\.site\.com|PlatformCLI|\bForceAuth|AuthCodeExchangeError|JwtGrantError|RefreshTokenAuthError|RemoteAccessErrorPage|RemoteAccessAuthorizationPage|_nc_external|apex\/HT|Remote Access 2\.0|mcp-salesforce|system\.CalloutException|external client app|:1717\/O/i;

const providers: Mark[] = [
	['salesforce', 'salesforce', salesforceSign],
	// By their own error numbers; by hosts and names they are told in others.ts.
	['other-provider', 'Microsoft Entra', /AADSTS\d{4,7}/],
	['other-provider', 'Okta', /\bE0000\d{3}\b/],
];

const surfaces: Mark[] = (
	[
		['error-page', /RemoteAccessErrorPage/i],
		['error-page', /We can(?:'|’)t authorize you|OAuth Error/i],
		['install-error-page', /AppInstallErrorPage/i],
		['auth-provider-page', /AuthorizationError\?|Remote_Error/i],
		[
			'token-response',
			/\/services\/oauth2\/token|AuthenticationError|token endpoint|TokenError|JwtGrantError|JwtAuthError|grant_type|RefreshTokenAuthError|AuthCodeExchangeError|HTTP\/1\.[01] 400|error retrieving token|refresh(?:ing)? (?:the )?(?:access )?token/i,
		],
		['callback-query', /(?<!RemoteAccessErrorPage(?:\.apexp)?)\?(?:[^\s#]{0,200}&)?error=|redirect url/i],
		['callback-fragment', /#error=/i],
		['api-response', /\/services\/(?:data|Soap|apexrest)\/|errorCode/],
		['identity-response', /\/services\/oauth2\/(?:userinfo|singleaccess)|\/id\/00D/i],
		['revoke-response', /\/services\/oauth2\/revoke/i],
		['login-history', /Login ?History|Login Type|Login Time|Remote Access 2\.0|LOGIN_(?:OAUTH|ERROR|SAML)_|Partner Product/i],
	] as const satisfies readonly (readonly [Surface, RegExp])[]
).map((mark) => ['surface', ...mark]);

const flows: Mark[] = (
	[
		[
			'jwt-bearer',
			/jwt[-_]bearer|\bjwt (?:oauth )?(?:token )?(?:bearer|auth|login|grant|flow)|JwtGrantError|JwtAuthError|auth:jwt|login jwt|authenticating with JWT|JWTBearer|JWT token exchange/i,
		],
		['saml-bearer', /saml2-bearer|saml bearer/i],
		['saml-assertion', /assertion_type|SAML assertion flow/i],
		[
			'refresh-token',
			/grant_type["'\s:=>]{1,6}refresh_token|RefreshTokenAuthError|with the refresh token|refresh(?:ing)? (?:the )?(?:access )?token|refresh session|Could not refresh/i,
		],
		['client-credentials', /grant_type["'\s:=>]{1,6}client_credentials|(?<!invalid )client[ _-]credentials|\brun[ -]as user/i],
		['username-password', /grant_type["'\s:=>]{1,6}password|username-?password|loginByOAuth2/i],
		['token-exchange', /token-?exchange|exchangeToken/i],
		['token-exchange', /\/services\/a360\/token/i],
		['device', /device(?:_code| flow|(?<=(?:login |grant_type["'\s:=>]{1,6})device))/i],
		[
			'web-server',
			/grant_type["'\s:=>]{1,6}authorization_code|response_type=code|AuthCodeExchangeError|with auth code|code_verifier|auth:web|login web|RemoteAccessErrorPage|OauthRedirect|[?&]error=/i,
		],
		['user-agent', /response_type=token|#error=/i],
		['auth-provider', /_nc_external|AuthorizationError\?|Remote_Error/i],
		['oauth1', /oauth_consumer_key|oauth_signature|Remote Access Client/i],
		['api-call', /\/services\/(?:data|Soap|apexrest)\/|errorCode/],
	] as const satisfies readonly (readonly [Flow, RegExp])[]
).map((mark) => ['flow', ...mark]);

const states: Mark[] = [
	[
		'not-oauth',
		'SOAP or SAML login',
		/SOAP Fault|faultcode|Illegal Session|SessionHeader|soapenv:|Other Apex API|INVALID_LOGIN|LOGIN_MUST_USE_SECURITY_TOKEN|SamlError|Single Sign-On Settings/,
	],
	['success', 'code', /[?&]code=(?=‹|[A-Za-z0-9%._-]{3})/],
	['success', 'token', /["']?access_token["']?\s{0,3}[:=]\s{0,3}["']?(?=‹)/],
	['success', 'login done', /Successfully authorized .{3,200} with org ID/],
	// Who writes of errors met none: in release notes, a line of a changelog or a commit, and a test of a program.
	['report', 'release notes', /\b(?:change ?log|release (?:notes?|update))(?<=(?:^|\n)[^\n.,!?]{0,60})(?: v?\d[\d.]{0,9})?\s{0,2}[:\n]/i],
	[
		'report',
		'change',
		/(?:^|\n)[\s#*+-]{0,9}(?:v?\d{1,3}(?:\.\d{1,3}){1,2}\W{1,5})?(?:fix|feat|docs|test|chore|refactor)(?:\([\w-]{1,30}\))?!?: /,
	],
	['report', 'test', /\b(?:it|test|describe)\((?=["'`][^\n]{1,200}=>)|\bexpect\((?=[^\n]{1,300}\)\.(?:not\.)?to[A-Z])/],
	['unfinished', 'login', /RemoteAccessAuthorizationPage\.apexp|[?&]ec=30[12]\b|\/setup\/connect\?user_code/i],
];

/** The first of those that tell the same counts. */
export const marks: readonly Mark[] = [...providers, ...surfaces, ...flows, ...states];
