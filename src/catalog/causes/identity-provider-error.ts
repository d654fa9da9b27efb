import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The identity provider itself answered with an error, or is down',
	group: 'auth-provider',
	appKind: 'none',
	whoFixes: ['admin', 'user'],
	tell: 'A second code stands behind `Remote_Error`, at the start of `ErrorDescription`, or in the identity provider’s own log.',
	why: `When people sign in to Salesforce through another system, Salesforce passes on that the other system said no. The code that matters is then the other system’s: it stands behind \`Remote_Error\` or at the start of the description. If the other system is a second Salesforce org, it is a Salesforce code, for example \`OAUTH_APP_BLOCKED\` of that org.

A company that checks passwords with its own service (delegated authentication) meets the same kind of trouble when that service does not answer. Login History then says so.`,
	confirm: [
		{
			look: 'Read the whole address of the error page, decoded: `ErrorCode`, `ErrorDescription` and, behind a colon or as the first word, the second code.',
		},
		{
			setup: 'loginHistory',
			loginHistory: [
				"Your company's authentication service is down",
				'The Single Sign-On Gateway URL is invalid',
				'Failed: Status Invalid',
			],
			look: 'A status like these speaks for the other system. No row at all fits too: the sign-on may never have reached a Salesforce user.',
		},
		{ setup: 'authProviders', look: 'Open **Test-Only Initialization URL** in a private window: the same second code appears there.' },
	],
	tells: { 'login-history': ['none', 'sign-on'], 'sign-on-test': ['second-code'] },
	said: phrases(`
		identity provider* down/error*/unavailable,
		idp down/error*/unavailable/timed/unreachable/refuses/refused/rejects/rejected/denies/broken/outage/maintenance,
		sso provider*/server error*, sso/azure/entra/onelogin outage,
		okta outage/down/refuses/refused/rejects/error*/broken/timed, okta/azure is down, okta was down,
		sso is/was/server/service/system/provider down, sso server/broken, user*/app* not assigned okta,
		not assigned azure/role app*, not assigned app okta, conditional access polic* blocked, sso gateway,
		adfs/azure/entra/ping/onelogin down, adfs error*/fail*/certificate, entra refuses/error*/blocks,
		delegated authentication down/timed/not/endpoint/outage/unreachable/error*/fail*,
		authentication/password service down, authentication service outage, company password server,
		password server down, password check service, sso server not, sso system/provider broken,
		sso broken company, sso gateway url, adfs/okta/idp not answer*, azure ad down/outage,
		azure/microsoft error* sso, microsoft/google login down, microsoft blocks/outage login,
		okta/idp not respond*, idp times out, idp not reach*, idp returns/returned/answer* error*,
		idp expired certificat*,
		identity provider timed/refuses/refused/rejects/rejected/denies/outage/unreachable/broken/maintenance,
		login provider down/outage/refuses, company login server, authentication service not answer*,
		company/our login service down, company/own/our login server down, company/own/our login system down,
		external login provider down, identity provider not respond*/answer*, identity provider returns error*,
		login server gave error, company/our login server error, login server error sso,
		own login page down/error*/broken/offline/fail*/dead,
		company login page down/error*/broken/offline/fail*/dead,
		our login page down/error*/broken/offline/fail*/dead, login page itself down/broken/dead,
		showed its own error, own error before sending/back, error of company login,
		sso page down/broken/error*/offline,
		idp/okta/azure/entra/ping/google/microsoft itself failed, azure/ping/google/microsoft itself error*,
		azure/adfs/entra/ping/google/microsoft itself refused, google/microsoft itself down,
		idp/okta/azure/adfs/entra/ping/microsoft had incident, okta/azure/adfs/entra/ping/microsoft had maintenance,
		adfs/ping/microsoft had outage, outage adfs/ping/microsoft, idp/okta/adfs/entra side problem*/fault,
		company system refused/error* login
	`),
	fixes: [
		{
			title: 'Look up the second code and repair it at the identity provider',
			actor: 'admin',
			needs: {
				permissions: ['viewSetup'],
				note: 'Renewing a secret here takes **Customize Application** and **Manage Auth. Providers**.',
			},
			steps: [
				{
					do: 'Note the second code, the time and the person. If the identity provider is a Salesforce org, look this code up here and repair it in that org, not in this one.',
				},
				{ do: 'If it is another product, give the code and the time to its admin and ask for the log of that sign-on.' },
				{
					open: 'authProviders',
					do: 'Compare key, secret and callback address with what the identity provider has. A secret that was renewed there must be renewed here.',
				},
				{
					do: 'Tell people another way to log in meanwhile, if your company allows one. Do not switch single sign-on off for everybody to get around it.',
				},
			],
			verify: '**Test-Only Initialization URL** shows the attributes of the person, and a real sign-on ends inside Salesforce.',
		},
		{
			title: 'Check your account at the identity provider',
			actor: 'user',
			steps: [
				{
					do: 'Sign in at the identity provider directly. If that fails, your account there is the trouble, and its help desk can repair it.',
				},
				{ do: 'If that works, send your admin the whole address of the error page. It holds the code that they need.' },
			],
			verify: 'You can sign in at the identity provider, or your admin has the second code.',
		},
	],
	otherwise:
		'If there is no second code and the identity provider’s log shows a success, look at the addresses of the Auth. Provider, at the state and at the registration handler.',
	certainty: 'several',
	sources: ['kb-000232413', 'dev-sforce-api-objects-eventlogfile-login-status', 'help-sso-provider-addl-params'],
	saidSources: ['okta-403-app-not-assigned', 'devopsaitoolkit-aadsts50105', 'complyeq-sso-user-not-assigned-to-role'],
	reviewed: '2026-11-23',
});
