import { defineCause } from '../define.ts';

export default defineCause({
	title: 'A check of the SAML assertion failed',
	group: 'assertion',
	appKind: 'both',
	whoFixes: ['admin', 'developer'],
	tell: 'The request carries a SAML assertion, and the answer has an `error_uri`, or Login History names a check that failed.',
	why: `Salesforce can read the assertion but something in it does not fit: the issuer, the recipient, the subject, the audience, the signature or the certificate differs from what the org or the app expects. The client learns only \`invalid assertion\`.

If Salesforce could parse the assertion, the answer of the SAML assertion flow may carry \`error_uri\`, the address of a page that shows the result of every check. In the OAuth flows the recipient is the token endpoint, a frequent slip when an assertion for single sign-on is used again.`,
	confirm: [
		{ look: 'If the answer has `error_uri`, an admin opens that address: it leads to the validator with the failed check.' },
		{
			setup: 'singleSignOnSettings',
			look: 'Choose **SAML Assertion Validator** and read the failed line. Paste an assertion only there, never into a public tool.',
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
	said: [
		'saml certificat* expired',
		'saml certificat* changed',
		'invalid saml assertion',
		'saml assertion fail*',
		'saml signature*',
		'saml mismatch*',
		'saml not valid*',
		'saml invalid',
		'sso certificat* expired',
		'saml validat* fail*',
		'saml not match*',
		'reject* saml*',
		'idp* certificat* expired',
		'idp* certificat* changed',
		'saml response invalid',
		'saml response reject*',
		'saml login fail*',
		'issuer saml not match*',
		'entity id wrong',
		'entity id mismatch*',
		'entity id not match*',
		'saml certificat* mismatch*',
		'identity provider* certificat* changed',
		'identity provider* certificat* expired',
		'certificat* sso settings wrong',
	],
	fixes: [
		{
			title: 'Correct the assertion at the sender',
			actor: 'developer',
			steps: [
				{ do: 'Take the failed check from the admin. Change only what it names.' },
				{
					do: 'Set the recipient to the token endpoint that the request goes to, for example `https://<MYDOMAIN>.my.salesforce.com/services/oauth2/token`.',
				},
				{ do: 'Check issuer, subject and the time window, and sign with the key whose certificate Salesforce holds.' },
				{ do: 'Send a fresh assertion, once, in the encoding of the flow.' },
			],
			verify: 'The token endpoint returns an `access_token`, and Login History shows `Success`.',
		},
		{
			title: 'Read the failed check and correct the org’s settings',
			actor: 'admin',
			needs: {
				permissions: ['viewSetup'],
				note: 'Changing the settings needs more than viewing them. Leave them alone if people sign in with them and only the integration fails.',
			},
			steps: [
				{ open: 'singleSignOnSettings', do: 'Choose **SAML Assertion Validator** and note the failed line.' },
				{ do: 'Give it to the developer first: the sender is the usual place to correct it.' },
				{
					open: 'singleSignOnSettings',
					do: 'Only if the identity provider really changed: open the configuration and bring **Issuer** or the identity provider’s certificate up to date. Note the former values before.',
				},
			],
			verify: 'The validator shows no failed line for a fresh assertion, and people can still sign in.',
			risk: 'The org accepts assertions from the issuer and the certificate that you enter. A wrong value shuts out everybody who signs in with single sign-on.',
			undo: 'Put the noted issuer and the former certificate back. Keep an admin session open meanwhile.',
		},
	],
	otherwise:
		'If neither the validator nor Login History shows the attempt, Salesforce could not read the assertion: check its encoding. If the user is the failed check, compare the subject with the username or Federation ID of the user. `Failed: Status Invalid` means that the identity provider itself refused.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'sfse-198011',
		'sfse-71955',
		'netiq-advanced-authentication-salesforce',
	],
	reviewed: '2026-11-22',
});
