import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'An endpoint address of the Auth. Provider is missing or wrong',
	group: 'auth-provider',
	appKind: 'none',
	whoFixes: ['admin'],
	tell: 'Everybody who uses this Auth. Provider fails in the same way, most often since it was set up or changed.',
	why: `An Auth. Provider of the type OpenID Connect knows its identity provider by three addresses: **Authorize Endpoint URL**, **Token Endpoint URL** and **User Info Endpoint URL**. Salesforce sends the browser to the first and calls the other two itself. If the last one is empty, wrong, or answers something other than the expected data, Salesforce cannot learn who signed in.

Salesforce documents \`No_Openid_Response\` for an invalid **User Info Endpoint URL**. One report shows \`No_Endpoint_URL\` for an empty one. A wrong token address shows as \`No_Oauth_Token\`; that tie is our reading.`,
	confirm: [
		{
			setup: 'authProviders',
			look: 'Open the provider and compare **Authorize Endpoint URL**, **Token Endpoint URL** and **User Info Endpoint URL** with the identity provider’s discovery document, to the letter.',
		},
		{
			look: 'Open **Test-Only Initialization URL** in a private window. If the addresses are right it shows the attributes of the person.',
		},
		{
			look: 'The address in the browser’s bar after the button tells the first one; the other two are called by Salesforce and never show in the browser.',
		},
	],
	tells: { people: ['org'], 'sign-on-test': ['nothing'] },
	said: phrases(`
		wrong endpoint auth provider, endpoint auth provider missing/typo, idp moved, realm renamed,
		entered/server* addresses wrong, entered address* wrong, address entered wrong, token endpoint entered,
		userinfo endpoint wrong/empty/missing/typo/not/invalid/old, auth provider typo,
		provider endpoint wrong/typo/empty/missing/old/invalid, provider/tenant/userinfo url wrong,
		idp/openid endpoint wrong, idp wrong url, idp* new address, idp new hostname/url/address,
		identity provider moved, endpoint idp typo, okta domain chang*/wrong, keycloak auth path, realm name wrong,
		tenant id wrong, endpoint field/left empty, userinfo address wrong, keycloak realm wrong,
		idp changed address, one of addresses wrong, server* address wrong salesforce, login server* wrong address,
		user info endpoint wrong/missing/empty, auth provider wrong/old address,
		identity provider new/changed address, auth provider old url, userinfo endpoint returns html/404/nothing,
		user info url wrong/auth, userinfo url auth provider, identity provider new url,
		identity provider address wrong, provider moved new address, nobody changed auth provider,
		old address identity provider, provider pointed wrong/old/rather/instead/to,
		provider points wrong/old/rather/instead/to, provider pointing wrong/old/rather/instead/to,
		correct*/fix*/chang* userinfo address, correct*/fix*/chang* userinfo url,
		correct*/fix*/chang* userinfo endpoint, userinfo address auth/old/had, userinfo url auth/old/had,
		userinfo address auth provider, old tenant* host/address/url, auth provider old host/tenant*,
		token endpoint url provider/wrong/pointed, entered one addresses wrong, server* addresses wrong salesforce,
		endpoint auth provider old/pointed
	`),
	fixes: [
		{
			title: 'Copy the three addresses from the identity provider’s discovery document',
			actor: 'admin',
			needs: { permissions: ['viewSetup', 'customizeApplication', 'manageAuthProviders'] },
			steps: [
				{
					request: 'curl https://<identity-provider>/.well-known/openid-configuration',
					language: 'bash',
					say: 'Fetch the discovery document, or ask the identity provider’s admin for it. Take `authorization_endpoint`, `token_endpoint` and `userinfo_endpoint`.',
				},
				{
					open: 'authProviders',
					do: 'Open the provider, note the old values, choose **Edit**, enter the three addresses and save. Use the identity provider’s tenant that belongs to this org.',
				},
				{ do: 'If the userinfo address wants the token in the header, select **Send access token in header**.' },
				{ do: 'At the identity provider, check that the callback address shown by Salesforce is registered.' },
				{ do: 'Open **Test-Only Initialization URL** in a private window before you tell people to try.' },
			],
			verify: 'The test page shows the attributes of the person, and a real sign-on from a private window ends inside Salesforce.',
			risk: 'A wrong address here stops the sign-on of everybody who uses this provider, and a foreign one would let somebody else decide who signs in.',
			undo: 'Put the noted values back.',
		},
	],
	otherwise:
		'If the addresses are right, the identity provider itself answers with an error: read its log. If only some people fail, the addresses are not the cause: look at the registration handler and at the match of users.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'help-sso-provider-addl-params',
		'gh-bcgov-devops-requests-1331',
		'gh-pennersr-django-allauth-2908',
	],
	reviewed: '2026-11-22',
});
