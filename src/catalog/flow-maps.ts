/**
 * The main OAuth flows as maps of steps: who talks to whom, and where an error of that step is met.
 * Which errors those are follows from the texts of the catalog.
 */
import type { SourceId } from './sources/index.ts';
import type { Certainty, Flow, Surface } from './vocabulary.ts';

/** One step of a flow: something goes from one party to another, or happens at one. */
export interface FlowStep {
	/** Positions in `parties`, from 1. */
	from: number;
	to: number;
	/** What happens, as a short sentence without end stop. */
	title: string;
	/** Markdown, one paragraph. */
	what: string;
	/** Where an error of this step is met; empty where nothing is printed. */
	where: readonly Surface[];
	/** The flow whose texts belong to this step, where it is another one. */
	flow?: Flow;
}

export interface FlowMap {
	/** The name of its page: `/reference/flows/<id>/`. Permanent. */
	id: Flow;
	/** What it is for, in a few words, for the list of flows. */
	use: string;
	/** Three sentences; Markdown, one paragraph. */
	what: string;
	/** All flows whose texts belong on the page. */
	covers: readonly [Flow, ...Flow[]];
	parties: readonly [string, string, ...string[]];
	steps: readonly [FlowStep, ...FlowStep[]];
	certainty: Certainty;
	sources: readonly [SourceId, ...SourceId[]];
}

const useToken = (from: number, to: number): FlowStep => ({
	from,
	to,
	title: 'The app calls the API',
	what: 'It sends the access token in the `Authorization` header, to the host that came with the token as `instance_url`.',
	where: ['api-response'],
	flow: 'api-call',
});

const browser = ['Person', 'App', 'Salesforce'] as const;
const servers = ['App', 'Salesforce'] as const;

/** The two steps in the browser that the web server and the user-agent flow share. */
const opening: readonly [FlowStep, FlowStep] = [
	{
		from: 2,
		to: 3,
		title: 'The app opens the authorization endpoint',
		what: 'The browser goes to `/services/oauth2/authorize` with the Consumer Key, the redirect URI and the scopes. If the key or the redirect URI cannot be trusted, Salesforce prints bare text and does not go back to the app.',
		where: ['authorize-page'],
	},
	{
		from: 1,
		to: 3,
		title: 'The person signs in and approves',
		what: 'Login limits of the org apply first. Then Salesforce checks whether the app is known here and whether this person may use it. A refusal at this point often stays on a page of Salesforce, and the reason stands in its address.',
		where: ['error-page', 'approval-page'],
	},
];

export const flowMaps: readonly FlowMap[] = [
	{
		id: 'web-server',
		use: 'A person connects an app in the browser',
		covers: ['web-server'],
		parties: browser,
		what: 'A person signs in at Salesforce in the browser and approves the app. Salesforce sends the browser back to the app with an authorization code, which the app exchanges for tokens on its own. PKCE ties the two requests together; vendors’ apps must use it, and the org or the app may demand it.',
		steps: [
			...opening,
			{
				from: 3,
				to: 2,
				title: 'Salesforce sends the browser back',
				what: 'The callback address carries `code`, or `error` and `error_description` instead.',
				where: ['callback-query'],
			},
			{
				from: 2,
				to: 3,
				title: 'The app exchanges the code',
				what: 'It sends the code once, with the same redirect URI, and with the code verifier where PKCE is used, to `/services/oauth2/token`.',
				where: ['token-response'],
			},
			useToken(2, 3),
		],
		certainty: 'official',
		sources: [
			'help-remoteaccess-oauth-web-server-flow',
			'help-remoteaccess-pkce',
			'dev-secure-code-ac-eca',
			'help-remoteaccess-oauth-flow-errors',
		],
	},
	{
		id: 'user-agent',
		use: 'Older browser and mobile apps',
		covers: ['user-agent'],
		parties: browser,
		what: 'A person signs in at Salesforce, and the token itself comes back in the fragment of the callback address, behind `#`. Salesforce considers the flow insecure, and an org can block it. Blocking it also blocks the hybrid app token flow.',
		steps: [
			...opening,
			{
				from: 3,
				to: 2,
				title: 'Salesforce sends the browser back',
				what: 'Token or error stand in the fragment of the callback address, which never reaches a server. Look into the address bar.',
				where: ['callback-fragment', 'callback-query'],
			},
			useToken(2, 3),
		],
		certainty: 'official',
		sources: ['help-remoteaccess-oauth-flow-errors', 'help-remoteaccess-disable-username-password-flow-ca'],
	},
	{
		id: 'refresh-token',
		use: 'An app goes on while the person is away',
		covers: ['refresh-token'],
		parties: servers,
		what: 'The app sends its refresh token and gets a new access token; nobody signs in. How long the refresh token lives is decided by the Refresh Token Policy, which the admin of each org may change. With rotation every answer brings a new refresh token, and the old one is dead at once.',
		steps: [
			{
				from: 1,
				to: 1,
				title: 'The access token runs out',
				what: 'The API answers that the session is not valid. That is the moment to refresh.',
				where: ['api-response'],
				flow: 'api-call',
			},
			{
				from: 1,
				to: 2,
				title: 'The app sends its refresh token',
				what: 'One request at a time, to `/services/oauth2/token` with `grant_type=refresh_token`. Salesforce refuses a second one that runs at the same moment.',
				where: ['token-response'],
			},
			{
				from: 2,
				to: 1,
				title: 'The app stores the answer',
				what: 'With rotation it has to store the new refresh token before it goes on.',
				where: [],
			},
		],
		certainty: 'official',
		sources: ['dev-oauth-refresh-token-flow', 'help-connected-app-manage-oauth', 'kb-005316711', 'help-rn-security-refresh-token-requests'],
	},
	{
		id: 'jwt-bearer',
		use: 'A server connects as a user, with a certificate',
		covers: ['jwt-bearer'],
		parties: servers,
		what: 'The app signs a short statement, the JWT, with its private key and sends it to the token endpoint. No page asks anybody, so the user has to be approved beforehand. It brings an access token and never a refresh token: the app signs a new JWT when it needs one.',
		steps: [
			{
				from: 1,
				to: 1,
				title: 'The app signs the assertion',
				what: '`iss` is the Consumer Key, `sub` the username, `aud` the login host, `exp` a moment within the next minutes; signed with RS256.',
				where: ['client-log'],
			},
			{
				from: 1,
				to: 2,
				title: 'The app sends it',
				what: 'To `/services/oauth2/token` with the grant type `urn:ietf:params:oauth:grant-type:jwt-bearer`. Salesforce checks the app, the signature, the audience, the user and the approval.',
				where: ['token-response'],
			},
			useToken(1, 2),
		],
		certainty: 'official',
		sources: ['help-remoteaccess-oauth-jwt-flow', 'rfc-7523'],
	},
	{
		id: 'saml-bearer',
		use: 'A server connects with a SAML assertion',
		covers: ['saml-bearer', 'saml-assertion'],
		parties: servers,
		what: 'The app sends a signed SAML 2.0 assertion to the token endpoint, and the earlier approval of the app counts. It needs neither a refresh token nor the Consumer Secret. The SAML assertion flow is a relative of it for orgs that already use SAML; there an answer may name a page that shows the result of every check.',
		steps: [
			{
				from: 1,
				to: 1,
				title: 'The app gets a signed assertion',
				what: 'It is signed with the key whose certificate the app, or the single sign-on setting of the org, knows.',
				where: [],
			},
			{
				from: 1,
				to: 2,
				title: 'The app sends it',
				what: 'To `/services/oauth2/token`. Salesforce checks signature, audience, issuer, subject, time and the approval.',
				where: ['token-response'],
			},
			useToken(1, 2),
		],
		certainty: 'official',
		sources: ['help-remoteaccess-oauth-saml-bearer-flow', 'help-remoteaccess-oauth-flow-errors'],
	},
	{
		id: 'client-credentials',
		use: 'A server connects as one fixed user',
		covers: ['client-credentials'],
		parties: servers,
		what: 'The app proves itself with its Consumer Key and Consumer Secret, and no person signs in. It acts as the **Run As** user that an admin sets in the policies of the app. The request has to go to the My Domain host of the org, and there is no refresh token.',
		steps: [
			{
				from: 1,
				to: 2,
				title: 'The app sends key and secret',
				what: 'To `/services/oauth2/token` at the My Domain host, with `grant_type=client_credentials`.',
				where: ['token-response', 'client-log'],
			},
			{
				from: 2,
				to: 2,
				title: 'Salesforce logs the Run As user in',
				what: 'The flow has to be enabled on the app, the user be set and allowed to use it. Limits on logins count for this user.',
				where: ['login-history'],
			},
			useToken(1, 2),
		],
		certainty: 'official',
		sources: [
			'help-remoteaccess-oauth-client-credentials-flow',
			'help-connected-app-client-credentials-setup',
			'help-configure-client-credentials-flow-for-external-client-apps',
		],
	},
	{
		id: 'username-password',
		use: 'Old scripts; being retired',
		covers: ['username-password'],
		parties: servers,
		what: 'The app sends a username and a password, with the security token behind it where one is needed. Orgs created in Summer ’23 or later block it by default, and External Client Apps do not support it. Salesforce retires it; the [timeline](/reference/timeline/) has the dates.',
		steps: [
			{
				from: 1,
				to: 2,
				title: 'The app sends the credentials',
				what: 'To `/services/oauth2/token` with `grant_type=password`. Almost every failure has the same answer, so Login History has to tell which it is.',
				where: ['token-response'],
			},
			{
				from: 2,
				to: 2,
				title: 'Salesforce logs the user in',
				what: 'All limits on logins apply: addresses, hours, the number of tries.',
				where: ['login-history'],
			},
			useToken(1, 2),
		],
		certainty: 'official',
		sources: [
			'help-remoteaccess-oauth-username-password-flow',
			'help-remoteaccess-disable-username-password-flow-ca',
			'gh-salesforce-fack-176',
			'help-rn-security-unpw-flow-retirement',
		],
	},
	{
		id: 'device',
		use: 'Devices and terminals without a browser',
		covers: ['device'],
		parties: ['Person', 'Device', 'Salesforce'],
		what: 'The device asks for a code and shows it; the person enters it on a page of Salesforce and approves. Meanwhile the device asks again and again whether that has happened, no faster than the interval that it was given. Since September 2025 the flow is refused to everybody for a Connected App that is not installed.',
		steps: [
			{
				from: 2,
				to: 3,
				title: 'The device asks for a code',
				what: 'It sends `response_type=device_code` to the token endpoint and gets a code for the person, one for itself, an address and an interval. A refusal stands in the answer, such as [`unsupported_response_type`](/errors/unsupported-response-type/), or, by one report, `invalid_grant` with `device flow is not enabled for the app`.',
				where: [],
			},
			{
				from: 1,
				to: 3,
				title: 'The person enters the code',
				what: 'At the given address, within 10 minutes, and approves. If the app is [not installed here](/errors/invalid-client/#device-flow-app-not-installed), nobody gets past this step; what page the person sees then we do not know.',
				where: [],
			},
			{
				from: 2,
				to: 3,
				title: 'The device polls',
				what: 'With `grant_type=device`. `authorization_pending` means go on; `slow_down` means wait longer.',
				where: ['token-response', 'client-log'],
			},
			useToken(2, 3),
		],
		certainty: 'official',
		sources: [
			'help-remoteaccess-oauth-device-flow',
			'rfc-8628',
			'gh-forcedotcom-sfdx-core-deviceoauthservice-ts',
			'kb-005132365',
			'gh-forcedotcom-code-builder-feedback-263',
		],
	},
	{
		id: 'token-exchange',
		use: 'A token of another identity provider becomes one of Salesforce',
		covers: ['token-exchange'],
		parties: ['App', 'Salesforce', 'Identity provider'],
		what: 'The app exchanges a token of an outside identity provider for tokens of Salesforce. An Apex class in the org, the token exchange handler, validates the token and finds the user for it. No page asks the person, so every approval has to exist beforehand.',
		steps: [
			{
				from: 3,
				to: 1,
				title: 'The app has a token of the identity provider',
				what: 'The person signed in there, not at Salesforce.',
				where: [],
			},
			{
				from: 1,
				to: 2,
				title: 'The app sends it',
				what: 'To `/services/oauth2/token` with the grant type `urn:ietf:params:oauth:grant-type:token-exchange`. The app has to be enabled for the handler.',
				where: ['token-response', 'client-log'],
			},
			useToken(1, 2),
		],
		certainty: 'official',
		sources: [
			'help-remoteaccess-token-exchange-configure',
			'dev-oauth2tokenexchangehandler',
			'rfc-8693',
			'superblocks-salesforce-token-exchange',
		],
	},
	{
		id: 'auth-provider',
		use: 'People sign in to Salesforce with another account',
		covers: ['auth-provider'],
		parties: ['Person', 'Salesforce', 'Provider'],
		what: 'Here the roles are turned round: Salesforce is the client and signs a person in with an account elsewhere. The Auth. Provider in Setup holds the addresses of that service. A registration handler then finds or creates the Salesforce user.',
		steps: [
			{
				from: 2,
				to: 3,
				title: 'Salesforce sends the browser to the provider',
				what: 'With a `state` that has to come back unchanged.',
				where: [],
			},
			{
				from: 3,
				to: 2,
				title: 'The provider sends the browser back',
				what: 'With a code, or with its own error. Salesforce checks the state.',
				where: [],
			},
			{
				from: 2,
				to: 3,
				title: 'Salesforce asks who the person is',
				what: 'At the token and userinfo addresses of the provider. What goes wrong from the return of the browser on stands on the page of the Auth. Provider, as `ErrorCode`.',
				where: ['auth-provider-page'],
			},
			{
				from: 2,
				to: 1,
				title: 'The registration handler finds or creates the user',
				what: 'Its errors are shown on the same page.',
				where: [],
			},
		],
		certainty: 'official',
		sources: ['help-sso-authentication-providers', 'help-sso-create-registration-handler', 'help-sso-flow-registration-handler-errors'],
	},
];
