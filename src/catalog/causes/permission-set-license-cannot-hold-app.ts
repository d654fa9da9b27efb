import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The permission set is tied to a license that cannot carry app access',
	group: 'access',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'The integration user holds a permission set of the license Salesforce API Integration, and this set has no entry **Assigned Connected Apps**.',
	why: `A permission set that is bound to the license Salesforce API Integration has no section **Assigned Connected Apps**. It can give the integration user its rights on objects, but it cannot approve the user for an app. The token request then fails with \`user hasn't approved this consumer\`, although a permission set seems to be in place.

One project reports this and names a Salesforce knowledge article, which we could not read.`,
	confirm: [
		{
			look: 'The user is an integration user, and the failing flow is JWT bearer or another one without a browser.',
		},
		{
			setup: 'permissionSets',
			look: 'Open the set that was meant to give access: **License** says Salesforce API Integration and there is no entry **Assigned Connected Apps**.',
		},
		{
			look: 'The next query needs **View Setup and Configuration** and the Id of the app: from `SELECT Id, Name FROM ConnectedApplication`, for an External Client App from `SELECT Id, MasterLabel FROM ExternalClientApplication`.',
		},
		{
			look: 'The profiles and permission sets that are assigned to the app do not include one of this user:',
			query: `SELECT ParentId, Parent.Name, Parent.Profile.Name FROM SetupEntityAccess WHERE SetupEntityId = '<app id>'`,
		},
	],
	tells: { page: ['none'], 'permitted-users': ['approved'], 'permission-set': ['no-entry'] },
	said: phrases(`
		permission set tied license*, no/lack*/missing assigned apps, backed/api/limited integration licens*,
		permission set not hold/carry, not hold/show/have/offer assigned apps, integration licens* not hold,
		app not assigned licens*, assigned apps link/section, licens* none permission, not carry apps,
		licens* blocks apps, tied/bound api integration, permission set bound/without/no/again/wrong licens*,
		permission set licens* integration/none, salesforce api integration licens*,
		salesforce integration licens* permission, assigned apps not there, licens* not carry app*,
		licens* not support*/whitelist* apps, recreated/new permission set licens*,
		recreated permission set without, given no section app*, no section assigned app*,
		set/permission* no section, set/permission* no place, license set made/created,
		license permission set made/created, set was made license, permission set license type,
		license type api integration,
		assigned apps not on/page/shown/listed/visible/display*/appear*, assigned apps gone/hidden,
		licens* choice/chosen/picked set, permission set with/other/another/different licens*, set restricted licens*
	`),
	fixes: [
		{
			title: 'Create a second permission set for the app access',
			actor: 'admin',
			app: 'connected-app',
			needs: { permissions: ['manageProfilesAndPermissionSets', 'assignPermissionSets'] },
			steps: [
				{
					open: 'permissionSets',
					do: 'Create a permission set without that license. Open **Assigned Connected Apps**, add the app and save. Give the set no other rights.',
				},
				{ do: 'Assign the new set to the integration user. Leave the first set as it is.' },
				{ do: 'Wait about 10 minutes and repeat the token request.' },
			],
			verify: 'The query above lists the new permission set, and the token endpoint answers with an access token.',
			risk: 'Everybody who holds the new set can use the app.',
			undo: 'Take the set from the user, or delete it.',
		},
		{
			title: 'Create a second permission set for the app access',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['editExternalClientAppPolicies', 'manageProfilesAndPermissionSets', 'assignPermissionSets'] },
			steps: [
				{
					open: 'permissionSets',
					do: 'Create a permission set without that license and without any rights, and assign it to the integration user.',
				},
				{
					open: 'externalClientAppManager',
					do: 'Open the app, its **Policies** tab, then **Edit**. Under **App Policies** select the new permission set and save.',
				},
				{ do: 'Wait about 10 minutes and repeat the token request.' },
			],
			verify: 'The token endpoint answers the same request with an access token.',
			risk: 'Everybody who holds the new set can use the app. Holders of **Use Any API Client** get in as well; look who has it.',
			undo: 'Deselect the set under **App Policies**, or take it from the user.',
		},
	],
	otherwise:
		'Where every user of the profile is an integration user of this app, assigning the app to the profile works as well. If the set is assigned and the text stays, check that `sub` is the exact username.',
	certainty: 'one',
	sources: [
		'gh-simstudioai-sim-6526',
		'help-remoteaccess-oauth-jwt-flow',
		'help-preauth-user-app-access-through-eca',
		'dev-sforce-api-objects-setupentityaccess',
	],
	reviewed: '2026-11-23',
});
