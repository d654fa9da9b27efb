import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'A check of the SAML assertion failed',
	group: 'assertion',
	appKind: 'both',
	whoFixes: ['admin', 'developer'],
	tell: 'The request carries a SAML assertion, and the answer has an `error_uri`, or Login History names a check that failed.',
	why: `Salesforce can read the assertion, but its issuer, recipient, subject, audience, signature or certificate is not the expected one. The client learns only \`invalid assertion\`. What is expected depends on the flow:

- SAML bearer flow: the issuer is the Consumer Key, and the signature is checked with the certificate on the app. **Single Sign-On Settings** play no part.
- SAML assertion flow: issuer, certificate and recipient are those of **Single Sign-On Settings**, as when people sign in. No app is needed.

In the SAML assertion flow the answer may carry \`error_uri\`, the address of a page that shows the result of every check. An assertion for single sign-on that is used again often has the wrong recipient.`,
	confirm: [
		{
			look: 'Which flow it is: the bearer flow sends `grant_type=urn:ietf:params:oauth:grant-type:saml2-bearer`, the assertion flow sends `assertion_type`.',
		},
		{ look: 'If the answer has `error_uri`, an admin opens that address: it leads to the validator with the failed check.' },
		{
			setup: 'singleSignOnSettings',
			look: 'SAML assertion flow only: choose **SAML Assertion Validator** and read the failed line. Paste an assertion only there, never into a public tool.',
		},
		{
			setup: 'loginHistory',
			loginHistory: [
				'Failed: Issuer Mismatched',
				'Failed: Recipient Mismatched',
				'Failed: Audience Invalid',
				'Failed: Subject Confirmation Error',
				'Failed: Username Or SSO Id Invalid',
				'Failed: Signature Invalid/Configured Certificate Mismatch',
				'Failed: Configuration Error/Perm Disabled',
				'Failed: InResponseTo Invalid',
				'Failed: Status Invalid',
			],
			look: 'The status names the check.',
		},
	],
	said: phrases(`
		saml certificat* expired/changed/mismatch*/different/wrong/not/old, invalid saml assertion,
		saml assertion fail*/wrong/refused/reused, saml signature*/mismatch*/invalid, saml not valid*,
		sso certificat* expired/mismatch*/changed/expir*, saml validat*/login fail*,
		saml/inresponseto/recipient not match*, reject* saml*, idp* certificat* expired/changed/expir*,
		saml response invalid/reject*, issuer saml/sso not match*, entity id wrong/mismatch*/changed/differ*,
		entity id not match*, identity provider* certificat* changed/expired, certificat* sso settings wrong,
		saml recipient/audience mismatch*, saml recipient/audience not match*,
		certificat* failed validat* signature, sso certificat* not match*, saml assertion too old,
		audience assertion not match*, saml audience/recipient/subject wrong, idp clock ahead/behind/skew,
		certificat* single not match*, issuer sso mismatch*, inresponseto invalid,
		sso/identity provider* certificat*, idp* clock, identity provider* clock, issuer certificat* expir*,
		recipient mismatch*, validator fail*, issuer chang*, idp rotated, issuer name/ticket/assertion not,
		issuer not what/entered/consumerkey, issuer saml/assertion wrong/different, company login ticket,
		saml signature/assertion/response/issuer/recipient/subject not, sso assertion reused/bearer,
		reus* sso assertion, assertion used again, federation id not/mismatch*/missing/wrong, no federation id,
		issuer consumerkey/in saml, issuer must consumerkey, idp certificat* rolled, idp/sso new certificat*,
		old certificat* sso, uploaded idp certificat*, signing certificat* idp, saml login/ticket refused,
		acs url wrong, login/company ticket reject*, ticket issuer wrong, saml issuer differ*, issuer of assertion,
		recipient different saml, assertion recipient wrong/not, idp entity id chang*, acs url not match*,
		salesforce old certificat* idp/provider, provider* certificat* not changed, saml refused issuer,
		saml issuer chang*/old/new, issuer sso settings old/still/not, sso settings old/still certificate,
		sso settings hold old, idp new signing, idp had/got new certificate, certificate single login settings,
		saml assertion fail* signature, failed signature check, its signature check saml/assertion,
		recipient not fit*, subject not fit* sso/settings, not fit* sso settings,
		recipient/subject sso settings not, saml validator, each saml assertion failed
	`),
	fixes: [
		{
			title: 'Correct the assertion at the sender',
			actor: 'developer',
			steps: [
				{ do: 'Take the failed check from the admin. Change only what it names.' },
				{
					do: 'SAML bearer flow: issuer is the Consumer Key, recipient `https://login.salesforce.com/services/oauth2/token`, in a sandbox the same at `test.salesforce.com`. We found no source for a recipient at My Domain. Sign with the key of the certificate on the app.',
				},
				{
					do: 'SAML assertion flow: recipient is the **OAuth 2.0 Token Endpoint** or the login URL that **Single Sign-On Settings** show. Sign with the key of the certificate there.',
				},
				{ do: 'Check the subject and the time window.' },
				{ do: 'Send a fresh assertion, once, in the encoding of the flow.' },
			],
			verify: 'The token endpoint returns an `access_token`, and Login History shows `Success`.',
		},
		{
			title: 'Read the failed check, in the SAML assertion flow only',
			actor: 'admin',
			needs: {
				permissions: ['viewSetup'],
				note: 'Changing Single Sign-On Settings takes **Customize Application** and **Modify All Data**. Give nobody **Modify All Data** for this.',
			},
			steps: [
				{
					do: 'Ask the developer for `grant_type`. In the SAML bearer flow change nothing in **Single Sign-On Settings**: it repairs nothing and can shut out everybody. Have the certificate on the app compared with the key that signs.',
				},
				{
					open: 'singleSignOnSettings',
					do: 'Choose **SAML Assertion Validator** and note the failed line. Note **OAuth 2.0 Token Endpoint** of the configuration too.',
				},
				{ do: 'Give both to the developer first: the sender is the usual place to correct it.' },
				{
					open: 'singleSignOnSettings',
					do: 'Only if the identity provider really changed, and never while people can sign in and only the integration fails: keep an admin session open, note the former values, then bring **Issuer** or the identity provider’s certificate up to date.',
				},
			],
			verify: 'The validator shows no failed line for a fresh assertion, and people can still sign in.',
			risk: 'The org accepts assertions from the issuer and the certificate that you enter. A wrong value shuts out everybody who signs in with single sign-on.',
			undo: 'Put the noted issuer and the former certificate back.',
		},
	],
	otherwise:
		'If neither the validator nor Login History shows the attempt, Salesforce could not read the assertion: check its encoding. If the user is the failed check, compare the subject with the username or Federation ID of the user. `Failed: Status Invalid` means that the identity provider itself refused.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'help-remoteaccess-oauth-saml-bearer-flow',
		'help-remoteaccess-oauth-web-sso-flow',
		'help-sso-saml-detail',
		'jitterbit-salesforce-security-provider',
		'newbedev-authentication-on-api-calls-with-federated-sso',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'sfse-198011',
		'sfse-71955',
		'netiq-advanced-authentication-salesforce',
	],
	saidSources: [
		'brainscape-saml-assertion-errors',
		'errorhandle-certificate-mismatch-for-sso',
		'gh-pranavnagrecha-awesomesalesforceskills-sso-saml-troubleshooting-skill-md',
		'gh-pranavnagrecha-awesomesalesforceskills-sso-saml-troubleshooting-gotchas-md',
		'simpplr-update-sso-certificate',
		'salesforcetutorial-sso-where-have-you-been',
		'certsforce-identity-architect-62',
	],
	reviewed: '2026-11-23',
});
