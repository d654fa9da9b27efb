/**
 * What to do when a text with a secret in it was already sent to somebody, by the words of the mask that hides it.
 * The box says it beside the answer; a page of the reference says it with its sources.
 */
import { type SetupPageId, setupPages, setupWay } from './setup.ts';
import type { SourceId } from './sources/index.ts';
import type { Certainty } from './vocabulary.ts';

export interface SecretAdvice {
	/** What these values are, as the heading of the page. */
	title: string;
	/** Words of masks: see `secretKinds` in `src/engine/masks.ts`. Each kind stands in one row. */
	kinds: readonly string[];
	/** Plain sentences. What must be done comes first, where to do it follows. */
	advice: string;
	/** Nothing has to be replaced: the value is no key, or soon none any more. */
	calm?: true;
	certainty: Certainty;
	sources: readonly SourceId[];
}

const at = (id: SetupPageId): string => setupWay(setupPages[id]);

export const secretAdvice: readonly SecretAdvice[] = [
	{
		title: 'Refresh tokens and SFDX auth URLs',
		kinds: ['Salesforce refresh token', 'refresh token', 'SFDX auth URL'],
		advice: `Revoke the connection, and then connect again: an admin opens the user under ${at('users')} and chooses Revoke under OAuth Connected Apps, or revokes it for all users under ${at('connectedAppsOauthUsage')}; of an External Client App, under ${at('externalClientAppsOauthUsage')}. You can revoke connections of your own to Connected Apps in your personal settings. The access tokens that were made with it end too. Of an SFDX auth URL that holds a client secret, replace that secret as well.`,
		certainty: 'official',
		sources: [
			'dev-oauth-revoking-tokens',
			'help-remoteaccess-revoke-token',
			'help-connected-app-manage-current-sessions',
			'help-manage-external-client-app-usage',
			'help-manage-oauth-enabled-connected-apps',
			'npm-salesforce-core',
		],
	},
	{
		title: 'Access tokens and sessions',
		kinds: ['Salesforce access token', 'access token', 'session ID', 'cookie'],
		advice: `End the session; whoever holds the value is signed in until then. An admin removes it under ${at('sessionManagement')}. A developer sends the token to the revoke endpoint.`,
		certainty: 'several',
		sources: [
			'dev-oauth-revoking-tokens',
			'help-remoteaccess-revoke-token',
			'dev-sforce-api-objects-authsession',
			'salesforcedictionary-session-management',
		],
	},
	{
		title: 'JWTs and assertions',
		kinds: ['JWT', 'assertion'],
		advice: `An assertion is a password until it runs out (exp, in SAML NotOnOrAfter): whoever has it can sign in as its user. If that is minutes away, wait, and then end the user’s sessions under ${at('sessionManagement')}. If it is far ahead, first let the owner of the app replace the certificate by which the assertion is checked. A JWT can be an access token too: end its session there, or send it to the revoke endpoint.`,
		certainty: 'inferred',
		sources: ['rfc-7523', 'help-remoteaccess-oauth-jwt-flow', 'help-remoteaccess-revoke-token'],
	},
	{
		title: 'Consumer Secrets',
		kinds: ['client secret'],
		advice: `The owner of the app makes a new pair. The Consumer Key changes with the secret: bring both to every server, also where the key stands as client_id or as iss. Connected App: ${at('appManager')}, in the row of the app View, then Manage Consumer Details, Generate, and Apply when all servers are ready. Apply revokes all tokens of the app, so everybody connects again. External Client App: stage and rotate its credentials over the API, as Salesforce Help describes it, then delete the former pair by the same API: by outside sources it works on for up to 30 days.`,
		certainty: 'several',
		sources: [
			'help-connected-app-rotate-consumer-details',
			'help-connected-app-edit-parent',
			'help-eca-stage-oauth-credentials',
			'sfdx-hardis-ext-client-app-rotate-credentials',
		],
	},
	{
		title: 'Passwords and security tokens',
		kinds: ['password', 'security token'],
		advice:
			'Change the password, or ask an admin to reset it; a new security token comes with it. If only the security token was sent, open the personal settings and choose Reset My Security Token. Integrations that use them need the new ones.',
		certainty: 'several',
		sources: [
			'help-remoteaccess-oauth-username-password-flow',
			'nango-salesforce-oauth-refresh-token-invalid-grant',
			'pathtosalesforce-security-token',
		],
	},
	{
		title: 'Private keys',
		kinds: ['private key'],
		advice: `Make a new key pair, let the owner of the app upload its certificate in place of the old one, and switch the client over. Then end the sessions that were opened with it, under ${at('sessionManagement')}: a new certificate does not end them. If the key was made in Salesforce, it stands under ${at('certificates')}.`,
		certainty: 'inferred',
		sources: ['help-remoteaccess-oauth-jwt-flow'],
	},
	{
		title: 'Keys of other services',
		kinds: ['API key'],
		advice: 'It belongs to another service: make a new key there and delete this one.',
		certainty: 'inferred',
		sources: [],
	},
	{
		title: 'Values that only their name makes a secret',
		kinds: ['credential', 'key', 'secret', 'token'],
		advice: 'We cannot see what it opens. Ask whoever runs the program that printed it; when in doubt, replace it where it was issued.',
		certainty: 'inferred',
		sources: [],
	},
	{
		title: 'Values of one login',
		kinds: [
			'ID token',
			'Salesforce authorization code',
			'authorization code',
			'code verifier',
			'one-time password',
			'device code',
			'user code',
			'CSRF token',
			'SAML response',
			'SAML request',
			'state',
			'nonce',
			'relay state',
			'code challenge',
			'signature',
			'approval page source',
		],
		advice:
			'Nothing to replace: it belongs to one login and is of use once or for a short time. If that login was not finished, do not finish it with this value; begin again.',
		calm: true,
		certainty: 'inferred',
		sources: ['rfc-6749', 'rfc-7636', 'rfc-8628'],
	},
	{
		title: 'Ids, addresses, names and certificates',
		kinds: [
			'Consumer Key',
			'client ID',
			'org ID',
			'user ID',
			'record ID',
			'your domain',
			'IP address',
			'private IP address',
			'email address',
			'username',
			'name of a person',
			'phone number',
			'postal address',
			'public key',
			'certificate',
			'tracking data',
		],
		advice: 'Nothing to replace: none of them opens a door. They tell of a person or a company, so do not spread them further than needed.',
		calm: true,
		certainty: 'inferred',
		sources: [],
	},
	{
		title: 'Long values that we do not know',
		kinds: ['long value'],
		advice:
			'We hide whatever is long and looks random, to be on the safe side. Most are ids of a request. If you know it for a key, replace it.',
		calm: true,
		certainty: 'inferred',
		sources: [],
	},
];
