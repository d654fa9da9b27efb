/**
 * The closed sets of words that the whole product speaks, with the words a reader sees, if any.
 * Adding a member here makes the compiler point at every table that must learn it.
 */

/** How sure a statement is. `doubtful`: one source at most, which nothing confirms; shown, never advised. */
export const certainties = {
	official: 'Salesforce documents it',
	several: 'Several independent sources report it',
	one: 'One source reports it',
	inferred: 'Our inference from documented facts',
	doubtful: 'Doubtful: at most one source says so, and nothing confirms it',
} as const;
export type Certainty = keyof typeof certainties;

/** Who says what the words of a client mean. */
export const witnesses = {
	vendor: 'Its vendor documents it',
	code: 'Read in its published code',
	users: 'Users of it report it',
} as const;
export type Witness = keyof typeof witnesses;

/** Who can carry out a fix. `vendor-admin` owns the app's definition in the vendor's own org. */
export const actors = {
	user: 'You, the person who signs in',
	admin: 'The admin of your Salesforce org',
	developer: 'The developer of the app that connects',
	'vendor-admin': 'The owner of the app in the vendor’s Salesforce org',
	salesforce: 'Salesforce Support',
} as const;
export type Actor = keyof typeof actors;

/** The kind of app definition that a cause or a fix concerns. */
export const appKinds = {
	'connected-app': 'Connected App',
	'external-client-app': 'External Client App',
	both: 'Connected App and External Client App',
	none: 'No app definition involved',
} as const;
export type AppKind = keyof typeof appKinds;

/** Which part of Salesforce raises a code; no reader is shown it. */
export const families = ['authorization', 'token', 'device', 'auth-provider', 'api', 'oauth1', 'install'] as const;
export type Family = (typeof families)[number];

/** Where a text is met. */
export const surfaces = {
	'error-page': 'Salesforce error page',
	'authorize-page': 'Bare text instead of a redirect',
	'callback-query': 'Callback address, query',
	'callback-fragment': 'Callback address, fragment',
	'approval-page': 'Approval page',
	'install-error-page': 'App installation error page',
	'auth-provider-page': 'Auth. Provider error page',
	'token-response': 'Token endpoint answer',
	'revoke-response': 'Revoke endpoint answer',
	'identity-response': 'Identity or userinfo answer',
	'api-response': 'API answer',
	'login-history': 'Login History',
	'client-log': 'Log of the client',
	browser: 'Browser message',
	'vendor-page': 'Page of the vendor',
	typed: 'Typed by a person',
} as const;
export type Surface = keyof typeof surfaces;

/** The OAuth flow that was running. */
export const flows = {
	'web-server': 'Web server flow (authorization code)',
	'user-agent': 'User-agent flow',
	hybrid: 'Hybrid flow',
	'refresh-token': 'Refresh token flow',
	'jwt-bearer': 'JWT bearer flow',
	'saml-bearer': 'SAML bearer assertion flow',
	'saml-assertion': 'SAML assertion flow',
	'client-credentials': 'Client credentials flow',
	'username-password': 'Username-password flow',
	device: 'Device flow',
	'token-exchange': 'Token exchange flow',
	headless: 'Headless identity flows',
	'auth-provider': 'Sign-in through an Auth. Provider',
	oauth1: 'OAuth 1.0.A',
	install: 'App installation',
	revoke: 'Token revocation',
	'api-call': 'API call',
	any: 'Any flow',
} as const;
export type Flow = keyof typeof flows;

/** The groups in which causes are listed. */
export const causeGroups = {
	install: 'The app and the org do not know each other',
	access: 'The person may not use the app',
	host: 'The request goes to the wrong place',
	request: 'The request does not match the app',
	pkce: 'PKCE',
	scopes: 'Scopes',
	credentials: 'Secrets, users and orgs',
	network: 'Network, session and time limits',
	'refresh-token': 'Refresh tokens',
	code: 'Authorization codes',
	assertion: 'JWT and SAML assertions',
	'client-credentials': 'Client credentials',
	device: 'Device flow',
	'token-request': 'The form of the token request',
	limits: 'Limits',
	'api-use': 'Using the token',
	'auth-provider': 'Auth. Providers',
	platform: 'Salesforce itself and special features',
	'client-side': 'The client itself',
} as const;
export type CauseGroup = keyof typeof causeGroups;

/** The groups in which scopes are listed. */
export const scopeGroups = {
	data: 'Data and sessions',
	identity: 'Who the person is',
	products: 'Single products',
	headless: 'Headless identity',
} as const;
export type ScopeGroup = keyof typeof scopeGroups;

/** What kind of request a rule of the request check reads. */
export const requestTargets = {
	authorize: 'Authorize request',
	token: 'Token request',
	assertion: 'JWT assertion',
} as const;
export type RequestTarget = keyof typeof requestTargets;

/** How much a finding in a request weighs, as the heading over such findings. */
export const severities = {
	error: 'Mistakes',
	warning: 'Look at these',
	info: 'Good to know',
} as const;
export type Severity = keyof typeof severities;
