import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The Run As user is not approved for the app',
	group: 'client-credentials',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'A request with `grant_type=client_credentials` is answered with `invalid_app_access` and `user is not admin approved to access this app`.',
	why: `The app admits only users whom an admin has approved: **Permitted Users** is set to **Admin approved users are pre-authorized**. In the client credentials flow the user that counts is the Run As user. It does not matter who set the app up or whose secret is used.

What is missing is an entry in the app’s list of approved profiles and permission sets. Neither the key and the secret nor **Permitted Users** has to change.`,
	confirm: [
		{ look: 'The answer is `invalid_app_access`, and the request has no username, code or assertion in it.' },
		{
			setup: 'manageConnectedApps',
			look: 'Connected App: open the app and read **Permitted Users**, the user at **Run As**, and the profiles and permission sets listed for the app. None of those belongs to that user.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: open the app, then **Policies** > **App Policies**: neither the selected profiles nor the selected permission sets belong to the Run As user.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Not approved for access'],
			look: 'The row of the Run As user, if there is one.',
		},
	],
	tells: { 'permitted-users': ['approved'], doing: ['secret'], 'permission-set': ['lacking', 'none'] },
	said: phrases(`
		runas permission*, runas user not assigned/approved/allowed,
		runas not approved/preauthorized/pre/profile*/listed/among, runas not admin approved,
		runas not permission* set, runas lack* approv*, runas profile* not assigned/added, preauthorizing runas,
		runas preauthorized need*, needed/must runas preauthorized, runas had preauthorized, pre authorizing runas,
		runas profile* missing, runas user lack*, gave/giving/assigning/adding/added runas permission*,
		added/adding runas profile*, runas preauthorized want*,
		runas to be preauthorized, runas missing/lack* permission set,
		runas not have/in permission*, runas user profile* not, gave runas user permission*,
		runas user added permission*, runas user missing app, integration user not preauthorized,
		runas not approved app, nobody approved robot/bot/integration/technical, approved myself app not,
		approved myself nobody robot, robot/bot/service/machine user never approved,
		robot/bot/service/machine user not approved, runas profile not app, runas whose profile not,
		runas no permission/permission*/access set, runas no permission/permission*/access app,
		runas user not preauthoriz*/authorized, credentials app not preauthoriz*,
		runas not member/in/assigned app, runas not member/in/assigned set, new runas no/without/not permission,
		new runas no/without/not permission*, new runas no/without/not app, new runas user no/without/not,
		forgot give/gave/assign/add runas, forgotten give/gave/assign/add runas, forgot runas user permission*,
		runas permission* set app, runas user/needs permission* set, flow runs as not,
		runs as not approved/admitted/assigned/allowed, user flow runs not, approved/app myself not runas,
		not for runas user, runas needs permission* app/includes, runas profile* not list/in,
		except runas user/permission*, new runas not assigned/approved,
		robot/bot none app* permission*, user in runas none/without,
		bot/robot lack*/without/needs/missing permission* set, account robot not approved/list,
		bot/machine/technical/service account not approved, robot/bot under not approved/list, robot/bot not approved,
		robot/bot/runas not admitted, robot/bot not preauthorized, assigned only my/own/admin* profile*,
		only assigned my own/admin*, assigning/assigned permission* robot/bot, assigning/assigned it bot/robot/runas,
		service/technical user not preauthorized, approved myself not integration/service,
		assigned myself not robot/bot/integration/service
	`),
	fixes: [
		{
			title: 'Assign a permission set of the Run As user to the app',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: ['manageProfilesAndPermissionSets', 'assignPermissionSets'],
				note: 'The lists on the app’s own page (**Manage Profiles**, **Manage Permission Sets**) lead to the same assignment, but editing them asks for wider permissions.',
			},
			steps: [
				{
					open: 'permissionSets',
					do: 'Make a permission set for this app, or take one that only its users hold. Choose **Assigned Connected Apps**, add the app and save. Assigning a profile would serve too, but approves everybody with the profile.',
				},
				{ do: 'Assign the permission set to the Run As user only.' },
				{ do: 'Leave **Permitted Users** as it is. Wait about 10 minutes and request a token again.' },
			],
			verify: 'The token request returns an `access_token`, and Login History shows a `Success` of the Run As user.',
			risk: 'Whoever holds the key and the secret of the app can act as the Run As user.',
			undo: 'Take the permission set from the Run As user, or remove the app from **Assigned Connected Apps**.',
		},
		{
			title: 'Assign a permission set of the Run As user to the app',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['editExternalClientAppPolicies', 'assignPermissionSets'] },
			steps: [
				{
					open: 'permissionSets',
					do: 'Make a permission set for this app, or take one that exists, and assign it to the Run As user only.',
				},
				{
					open: 'externalClientAppManager',
					do: 'Open the app, choose the **Policies** tab, then **Edit**. Under **App Policies** move the permission set to **Selected Permission Sets** and save.',
				},
				{ do: 'Leave **Permitted Users** as it is. Wait about 10 minutes and request a token again.' },
			],
			verify: 'The token request returns an `access_token`, and Login History shows a `Success` of the Run As user.',
			risk: 'Whoever holds the key and the secret of the app can act as the Run As user. Holders of **Use Any API Client** get in as well; look who has it.',
			undo: 'Remove the permission set from **Selected Permission Sets**.',
		},
	],
	otherwise:
		'A permission set that is bound to a permission set license may not be able to hold the app: take one without a license. Setting **Permitted Users** to **All users may self-authorize** also ends the error, but opens the app to everybody in the other flows, so do not begin there.',
	disagreements: [
		{
			claim: '**Permitted Users** does not apply to the Run As user.',
			who: 'Qualitia’s documentation says so, in words that another guide attributes to Salesforce’s documentation; we could not read them there. A set-up guide that was tried in an org, and the answer itself, show the opposite.',
			advice:
				'If you get `invalid_app_access` in this flow, assign the Run As user to the app. It does no harm and is the least that helped in the reports.',
		},
	],
	certainty: 'several',
	sources: [
		'dev-meta-extlclntappoauthconfigurablepolicies',
		'help-connected-app-client-credentials-setup',
		'kb-000212208',
		'gh-darthvaderrc-vault-plugin-secrets-salesforce-salesforce-setup-md',
		'qualitiasoft-oauth-settings',
		'help-preauth-user-app-access-through-eca',
	],
	reviewed: '2026-11-23',
});
