/** The terms that the articles use, each in one to three plain sentences of our own. */
import type { SourceId } from './sources/index.ts';

export interface Term {
	/** As the articles write it; its anchor follows from it. */
	term: string;
	/** Markdown, one paragraph. */
	means: string;
	/** Other terms of this list that belong to it. */
	see?: readonly string[];
	sources: readonly [SourceId, ...SourceId[]];
}

export const glossary: readonly Term[] = [
	{
		term: 'Access token',
		means: 'What the app sends with every API call in place of a password. It lives for a limited time.',
		see: ['Refresh token'],
		sources: ['help-remoteaccess-oauth-tokens-scopes'],
	},
	{
		term: 'API Access Control',
		means:
			'A feature that limits API access to apps which an admin has installed and assigned. It is off until Salesforce Support enables it, so most orgs do not have its page in Setup.',
		sources: ['help-security-api-access-control-all-users'],
	},
	{
		term: 'Approve Uninstalled Connected Apps',
		means:
			'The permission to approve and use apps that are not installed in the org. It is meant for a few trusted people; installing the app serves everybody else.',
		see: ['Installing'],
		sources: ['kb-005132365'],
	},
	{
		term: 'Assertion',
		means:
			'A signed statement about who asks, sent to the token endpoint in place of a login. It is a JWT or a SAML document, and it is good for a short time only.',
		see: ['JWT bearer flow'],
		sources: ['rfc-7523', 'help-remoteaccess-oauth-saml-bearer-flow'],
	},
	{
		term: 'Auth. Provider',
		means:
			'A service with whose account people sign in to Salesforce, such as Google or another Salesforce org. Here Salesforce is the one that connects.',
		see: ['Registration handler'],
		sources: ['help-sso-authentication-providers'],
	},
	{
		term: 'Authorization code',
		means:
			'A short-lived value that Salesforce hands to the app through the browser after the approval. The app exchanges it once, at the token endpoint, for an access token.',
		see: ['PKCE'],
		sources: ['help-remoteaccess-oauth-tokens-scopes'],
	},
	{
		term: 'Authorization endpoint',
		means:
			'The address ending in `/services/oauth2/authorize` that the app opens in the browser, so that the person can sign in and approve.',
		sources: ['help-remoteaccess-oauth-web-server-flow'],
	},
	{
		term: 'Blocked app',
		means:
			'An app that an admin has stopped for the whole org. Blocking ends its sessions and refuses new ones; it differs from an app that was never installed.',
		see: ['Installing'],
		sources: ['help-connected-app-manage-current-sessions'],
	},
	{
		term: 'Client credentials flow',
		means:
			'A connection between servers in which no person signs in: the app proves itself with its Consumer Key and Consumer Secret and acts as one fixed user.',
		see: ['Run As user'],
		sources: ['help-remoteaccess-oauth-client-credentials-flow'],
	},
	{
		term: 'Connected App',
		means:
			'The older kind of app definition. Its key alone can reach other orgs, but since September 2025 each org has to install it before new people can approve it.',
		see: ['External Client App', 'Installing'],
		sources: ['kb-005132365', 'help-connected-app-manage-oauth'],
	},
	{
		term: 'Consumer Key',
		means: 'The public name of an app, sent as `client_id`.',
		see: ['Consumer Secret'],
		sources: ['help-connected-app-rotate-consumer-details'],
	},
	{
		term: 'Consumer Secret',
		means:
			'The password of an app, sent as `client_secret` by servers that can keep it. It never belongs into a browser, an address or a mail.',
		see: ['Consumer Key'],
		sources: ['help-connected-app-rotate-consumer-details'],
	},
	{
		term: 'Developer Edition org',
		means: 'An org for building and testing, apart from any production org. First-generation packages have to be made in one.',
		sources: ['dev-about-managed-packages'],
	},
	{
		term: 'Device flow',
		means:
			'A login for devices without a browser: the device shows a code, and the person enters it on another device. A Connected App that is not installed cannot use it for anybody.',
		sources: ['help-remoteaccess-oauth-device-flow', 'kb-005132365'],
	},
	{
		term: 'External Client App',
		means: 'The newer kind of app definition. Local ones work in their own org only; for other orgs they have to come in a package.',
		see: ['Connected App', '2GP'],
		sources: ['help-external-client-apps'],
	},
	{
		term: 'Flow',
		means: 'The steps by which an app gets its access token. Which errors are possible depends on the flow.',
		sources: ['help-remoteaccess-oauth-flow-errors'],
	},
	{
		term: 'High Assurance session',
		means: 'A session that began with more than a password. An app or a profile may demand it.',
		sources: ['help-connected-app-manage-session-policies'],
	},
	{
		term: 'Installing',
		means:
			'Telling an org that an app is known here: the org then has policies for it, and people may approve it. Installing decides on visibility; who may use the app is decided by Permitted Users.',
		see: ['Permitted Users'],
		sources: ['kb-005132365'],
	},
	{
		term: 'IP Relaxation',
		means:
			'The policy of an app that says whether the Login IP Ranges of the user’s profile apply to it. It has four values; the default enforces the ranges. The JWT and SAML bearer flows obey them always.',
		see: ['Login IP Ranges'],
		sources: ['help-connected-app-continuous-ip'],
	},
	{
		term: 'JWT bearer flow',
		means:
			'A connection between servers in which the app signs a short statement with its private key and sends it to the token endpoint. It needs an approval that exists beforehand and never gives a refresh token.',
		see: ['Assertion'],
		sources: ['help-remoteaccess-oauth-jwt-flow'],
	},
	{
		term: 'Login History',
		means: 'The list of logins in Setup, failed ones included, with a status for each.',
		sources: ['help-users-login-history'],
	},
	{
		term: 'Login IP Ranges',
		means: 'The addresses from which users of a profile may log in. Whoever comes from elsewhere is refused.',
		see: ['Network Access'],
		sources: ['dev-login-ip-ranges-security'],
	},
	{
		term: 'Managed package',
		means:
			'A set of parts that a vendor publishes as a unit under its namespace, and that customers install. An app can be one of these parts.',
		see: ['1GP', '2GP'],
		sources: ['dev-about-managed-packages'],
	},
	{
		term: 'My Domain',
		means:
			'The part of the address that belongs to one org, as in `https://<MYDOMAIN>.my.salesforce.com`. Every org has one, and an org can refuse logins at the general hosts.',
		sources: ['dev-packaging-instanceless-url'],
	},
	{
		term: 'Named Credential',
		means: 'A setting by which Salesforce itself calls another service: the address and how to authenticate there, in one place.',
		sources: ['help-nc-basics'],
	},
	{
		term: 'Network Access',
		means:
			'The trusted addresses of an org. Whoever comes from elsewhere is not refused, but asked to verify the identity, unless multi-factor authentication was used, here or at the identity provider.',
		see: ['Login IP Ranges'],
		sources: ['dev-login-ip-ranges-security', 'help-device-activation-orgs'],
	},
	{
		term: 'OAUTH_APPROVAL_ERROR_GENERIC',
		means:
			'What Salesforce prints when it stops a person at the approval step. The page hides the reason; the address of the page tells it.',
		sources: ['kb-005385096', 'movedata-oauth-error-approve-uninstalled-connected-apps'],
	},
	{
		term: 'Permitted Users',
		means:
			'The policy of an app that decides who may use it: everybody who approves it, or only people whose profile or permission set an admin has assigned.',
		sources: ['help-connected-app-manage-oauth'],
	},
	{
		term: 'PKCE',
		means:
			'Proof Key for Code Exchange: the app sends a hash of a random value with its first request and the value itself with the second. A stolen authorization code is worthless without it.',
		see: ['Authorization code'],
		sources: ['rfc-7636', 'help-remoteaccess-pkce'],
	},
	{
		term: 'Production org',
		means: 'The org in which a company really works. Its general login host is `login.salesforce.com`.',
		see: ['Sandbox'],
		sources: ['dev-packaging-instanceless-url', 'help-remoteaccess-oauth-jwt-flow'],
	},
	{
		term: 'Redirect URI',
		means:
			'The address of the app to which Salesforce sends the browser back. It has to be one of the Callback URLs of the app, to the letter.',
		sources: ['help-remoteaccess-oauth-web-server-flow', 'help-remoteaccess-oauth-flow-errors'],
	},
	{
		term: 'Refresh token',
		means:
			'What the app keeps to get new access tokens while the person is away. How long it lives is decided by the Refresh Token Policy of the app, which the admin of each org may change.',
		see: ['Access token', 'Refresh token rotation'],
		sources: ['help-remoteaccess-oauth-tokens-scopes', 'help-connected-app-manage-oauth'],
	},
	{
		term: 'Refresh token rotation',
		means:
			'A setting with which every refresh returns a new refresh token and ends the old one. Sending an old one again ends the current one too.',
		sources: ['kb-005316711'],
	},
	{
		term: 'Registration handler',
		means: 'The Apex class or flow that finds or creates the Salesforce user for a person who arrives through an Auth. Provider.',
		see: ['Auth. Provider'],
		sources: ['help-sso-create-registration-handler'],
	},
	{
		term: 'Run As user',
		means: 'The user as whom a client credentials connection acts. It is set in the policies of the app, in each org.',
		see: ['Client credentials flow'],
		sources: ['help-connected-app-client-credentials-setup'],
	},
	{
		term: 'Sandbox',
		means:
			'A copy of a production org for development and tests, with usernames of its own. Its general login host is `test.salesforce.com`.',
		see: ['Production org'],
		sources: ['help-remoteaccess-oauth-jwt-flow', 'sfdx-hardis-salesforce-sandbox-refresh'],
	},
	{
		term: 'Scope',
		means: 'A kind of access that an app asks for, such as `api`. It has to be selected on the app before a request may name it.',
		sources: ['dev-oauth-scope-parameter-values'],
	},
	{
		term: 'Token endpoint',
		means:
			'The address ending in `/services/oauth2/token` to which the app itself sends its request for a token. Nobody sees a page there; errors come back as text.',
		sources: ['help-remoteaccess-oauth-web-server-flow'],
	},
	{
		term: 'Use Any API Client',
		means:
			'A permission from API Access Control. Since the week of 8 December 2025 it no longer lets people approve apps that are not installed.',
		see: ['API Access Control'],
		sources: ['kb-005228838'],
	},
	{
		term: '1GP',
		means: 'First-generation packaging: a managed package that is built in one packaging org, which owns it.',
		see: ['Managed package', '2GP'],
		sources: ['dev-dev2gp-comparison'],
	},
	{
		term: '2GP',
		means:
			'Second-generation packaging: a managed package that is built from version control and owned by a Dev Hub. External Client Apps are handed out this way.',
		see: ['Managed package', '1GP'],
		sources: ['dev-dev2gp-comparison', 'help-external-client-apps'],
	},
];
