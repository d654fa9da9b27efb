import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'No Run As user is in effect for the client credentials flow',
	group: 'client-credentials',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'The answer is `invalid_grant` with `no client credentials user enabled`.',
	why: `In the client credentials flow nobody signs in. Salesforce hands out the token in the name of one user whom an admin of the org has chosen, the Run As user. If none is chosen the flow cannot begin. With an app from a managed package the flow is off in your org until you turn it on.

On an External Client App the developer’s settings and the admin’s policies are separate, and both have to allow the flow. It may be on in the settings and off in the policies. The field takes a username; an e-mail address that is not a username is no user.`,
	confirm: [
		{ look: 'The request has `grant_type=client_credentials`, and the answer is `no client credentials user enabled`.' },
		{
			setup: 'manageConnectedApps',
			look: 'Connected App: open the app, then **Edit Policies**. Under **Client Credentials Flow** the field **Run As** is empty.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: open the app, then **Policies** > **OAuth Flows and External Client App Enhancements**. **Run As** is empty, or the flow is not enabled there.',
		},
	],
	tells: { 'run-as': ['empty', 'flow-off'], doing: ['secret'], flow: ['policies-off', 'on'] },
	said: phrases(`
		runas user missing/deleted, runas not set/configured/enabled/specif*/assigned/filled/entered/there,
		not choos*/configur*/pick*/chosen/select/fill* runas,
		without/forgot/require*/no/selecting/choosing/specifying/assigning/setting/adding/picking/email/mail/filling/filled/picked/chose/entered runas,
		require*/must specify runas, user forgot client credentials, runas empty/cleared/wiped/missing, need* runas user,
		nobody chose runas, client credentials no user, not yet enabled runas, must select runas,
		had select/choose/assign/specify/add runas, runas field/box/polic*/left/was/user empty,
		runas email instead/address, runas typed email, runas mail address, person/user act as, act/acts as nobody,
		act as empty, filling in runas, set runas works, put/putting user runas, which user acts, empty field person,
		runas/flow user not set, polic* tab left empty, which user act as, act as user empty/not,
		no user chosen credentials/flow, no user picked flow, no/without/forgot/setting user credentials flow,
		user missing credentials flow, no integration user chosen/set, not chosen integration user, not say which user,
		flow no user set, flow user not chosen, empty which person should, empty field which user,
		empty field user should, left empty field which,
		runas wants username, runas unset/vacant/forgotten/skipped, nobody/never set/chosen/put runas, not put runas,
		runas must/needs/had set/chosen
	`),
	fixes: [
		{
			title: 'Choose an integration user as Run As',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: ['customizeApplication', 'manageConnectedApps'],
				note: 'An active integration user with API access and no more permissions than the integration needs.',
			},
			steps: [
				{
					do: 'Decide with the owner of the integration which user it is. Take a user of its own for each integration, not a person and not an admin.',
				},
				{ open: 'manageConnectedApps', do: 'Open the app and choose **Edit Policies**.' },
				{ do: 'Under **Client Credentials Flow** search for the user at **Run As**, choose it and save.' },
				{ do: 'Wait about 10 minutes, then let the client request a token again.' },
			],
			verify: 'The token request returns an `access_token`, and Login History shows a `Success` of the integration user.',
			risk: 'Whoever holds the key and the secret of the app can act as this user, without any login page. With a vendor’s packaged app that is the vendor.',
			undo: 'In App Manager choose **Edit** in the row of the app and clear **Enable Client Credentials Flow**. If the app cannot be edited there, because it came in a package or was migrated, choose **Block** in its row of Connected Apps OAuth Usage: that stops it for everybody.',
		},
		{
			title: 'Choose an integration user as Run As',
			actor: 'admin',
			app: 'external-client-app',
			needs: {
				permissions: ['editExternalClientAppPolicies'],
				note: 'An active integration user with API access and no more permissions than the integration needs.',
			},
			steps: [
				{
					do: 'Decide with the owner of the integration which user it is. Take a user of its own for each integration, not a person and not an admin.',
				},
				{ open: 'externalClientAppManager', do: 'Open the app, choose the **Policies** tab, then **Edit**.' },
				{
					do: 'Under **OAuth Flows and External Client App Enhancements** select **Enable Client Credentials Flow** and enter the user’s username, not the e-mail address, in **Run As**. Save.',
				},
				{ do: 'Wait about 10 minutes, then let the client request a token again.' },
			],
			verify: 'The token request returns an `access_token`, and Login History shows a `Success` of the integration user.',
			risk: 'Whoever holds the key and the secret of the app can act as this user, without any login page.',
			undo: 'Clear **Enable Client Credentials Flow** in the same place.',
		},
	],
	otherwise:
		'If a Run As user is set and the answer stays, the user cannot be used for the flow: inactive, without API access or of the wrong kind. If the answer is `client credentials flow not enabled`, the flow is off in the definition of the app. Never choose an administrator as Run As user to make it work: that gives the secret the rights of an administrator.',
	disagreements: [
		{
			claim: 'The Run As user must have **Api Only User**.',
			who: 'Salesforce’s metadata guide for External Client Apps says so. Guides ask for **API Enabled** only.',
			advice: 'Use an API-only integration user, which satisfies both.',
		},
		{
			claim: 'The box **Enable Client Credentials Flow** stands on the Policies tab.',
			who: 'Salesforce’s metadata has the switch in the policies too. One product’s guide found only the Run As field there, with the box in the settings.',
			advice: 'Look in both places. Where the Policies tab has no box, setting **Run As** is enough there.',
		},
	],
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-client-credentials-flow',
		'striim-salesforce-troubleshooting',
		'dev-meta-extlclntappoauthconfigurablepolicies',
		'help-connected-app-client-credentials-setup',
		'help-connected-app-manage-current-sessions',
		'help-configure-client-credentials-flow-for-external-client-apps',
		'gh-simstudioai-sim-6526',
	],
	saidSources: ['qualitiasoft-oauth-settings', 'gh-bagofwords1-bagofwords-952'],
	reviewed: '2026-11-23',
});
