import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

const findUser =
	'Find or make an active internal integration user. **API Enabled** is needed; **Api Only User** is fine. In Enterprise, Unlimited, Performance and Developer Edition a new one gets the license **Salesforce Integration** and the profile **Minimum Access - API Only Integrations**. Assign the permission set license **Salesforce API Integration** to such a user first: rights beyond the profile need it. Then give it only what the integration needs.';

export default defineCause({
	title: 'The Run As user cannot be used for this flow',
	group: 'client-credentials',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'A Run As user is set, yet the answer is `no client credentials user enabled`, `end-user denied authorization` or `Maximum logins exceeded`.',
	why: `The flow hands out a token in the name of the Run As user, so that user must be able to use the API. An inactive user or one without **API Enabled** cannot. Two more kinds are said to fail, each in a single report that we could not check: a portal user with a Customer Community Plus license, and the service user of an agent.

The texts mislead. \`access_denied\` with \`end-user denied authorization\` sounds as if a person had pressed Deny, and \`Maximum logins exceeded\` sounds like a limit, although no person takes part.`,
	confirm: [
		{ look: 'The request has `grant_type=client_credentials`, so nobody can have denied anything.' },
		{
			setup: 'users',
			look: 'Open the Run As user: **Active** is selected, the license is that of an internal or integration user, and a profile or permission set gives **API Enabled**.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['User is inactive', 'User is frozen', 'Maximum logins exceeded'],
			look: 'The rows of that user at the time of the request. A row may be missing.',
		},
	],
	tells: { 'run-as': ['chosen'], doing: ['secret'], 'user-record': ['inactive', 'frozen', 'no-api', 'license'] },
	said: phrases(`
		reject*/reactivated runas, runas user deactivated/inactive/frozen/lack*/license*/lost/left/closed/not,
		agent/service/portal/guest/external/partner user runas, runas user not active,
		runas user without api/permission*/licens*, runas deactivated/inactive/frozen/chatter/disabled/lacked/lacks,
		runas no access/permission*/licens*, runas lack*/without/missing/needs/needed/no api,
		runas not api enabled/access, runas without licens*, account server connection, server connection user,
		runas community user, community plus runas/user, runas must/not/should internal, runas user* locked,
		runas left company, changed/changing/another/different runas user, runas active again, runas not active,
		gave runas api, runas api enabled, nobody asked anything, nobody gets/was asked, nobody could/can deny,
		no one denied, agent service user, maximum logins client, user not usable, access denied nobody,
		account works/runs under disabled, account/server connection works under, account it runs under,
		account runs under deactivated, user behind client credentials,
		client credentials user inactive/deactivated/frozen/lack*/disabled/left, runas user profile api,
		user runas not api
	`),
	fixes: [
		{
			title: 'Choose a usable integration user as Run As',
			actor: 'admin',
			app: 'connected-app',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps', 'manageUsers'] },
			steps: [
				{
					open: 'users',
					do: findUser,
				},
				{
					open: 'manageConnectedApps',
					do: 'Open the app, choose **Edit Policies**, and at **Client Credentials Flow** set **Run As** to that user. Save.',
				},
				{ do: 'Wait about 10 minutes, then let the client request a token again.' },
			],
			verify: 'The token request returns an `access_token`, and Login History shows a `Success` of that user.',
			risk: 'Whoever holds the key and the secret of the app can act as this user. With a vendor’s packaged app that is the vendor.',
			undo: 'Set **Run As** back to the former user.',
		},
		{
			title: 'Choose a usable integration user as Run As',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['editExternalClientAppPolicies', 'manageUsers'] },
			steps: [
				{
					open: 'users',
					do: findUser,
				},
				{
					open: 'externalClientAppManager',
					do: 'Open the app, choose the **Policies** tab, then **Edit**. Under **OAuth Flows and External Client App Enhancements** enter that user’s username in **Run As**. Save.',
				},
				{ do: 'Wait about 10 minutes, then let the client request a token again.' },
			],
			verify: 'The token request returns an `access_token`, and Login History shows a `Success` of that user.',
			risk: 'Whoever holds the key and the secret of the app can act as this user.',
			undo: 'Put the former username back into **Run As**.',
		},
	],
	otherwise:
		'If the answer is `user is not admin approved to access this app`, the user is usable but not assigned to the app. If it is `Maximum logins exceeded` with an ordinary integration user, look at the number of logins: a token for each call is too many. Do not try an administrator as Run As user: it may hide the fault and gives the secret the rights of an administrator.',
	certainty: 'one',
	sources: [
		'help-remoteaccess-oauth-client-credentials-flow',
		'dev-meta-extlclntappoauthconfigurablepolicies',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'help-connected-app-client-credentials-setup',
		'help-integration-user',
		'dev-blog-integration-user-client-credentials',
		'gist-infocynic-integration-user',
	],
	reviewed: '2026-11-23',
});
