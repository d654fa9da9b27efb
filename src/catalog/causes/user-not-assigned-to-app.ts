import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The app is for admin-approved users only and this person is not one of them',
	group: 'access',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'The text is `user is not admin approved to access this app`, and Login History says `Failed: Not approved for access`.',
	why: `**Permitted Users** of the app is set to **Admin approved users are pre-authorized**, and neither the profile nor a permission set of this person is assigned to the app. Salesforce knows the app and the person; the policy refuses the two together.

The browser says it with \`OAUTH_APP_ACCESS_DENIED\`, the token endpoint with \`invalid_app_access\`. In the JWT bearer flow it also appears as \`user hasn't approved this consumer\`. In the client credentials flow the person who must be assigned is the Run As user of the app.`,
	deliberate:
		'The policy is a decision of an admin: only assigned people may use the app. Ask whether this person is meant to use it, not only whether this person wants to.',
	confirm: [
		{
			look: 'Colleagues with another profile or permission set can connect, this person cannot.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Not approved for access'],
			look: 'The row of the failed attempt carries this status.',
		},
		{
			setup: 'manageConnectedApps',
			look: 'The app’s page: **Permitted Users** is **Admin approved users are pre-authorized**, and the lists of profiles and permission sets do not hold one of this person. For an External Client App look at the **Policies** tab in External Client App Manager.',
		},
		{
			look: 'The next query needs **View Setup and Configuration** and the Id of the app: from `SELECT Id, Name FROM ConnectedApplication`, for an External Client App from `SELECT Id, MasterLabel FROM ExternalClientApplication`.',
		},
		{
			look: 'Profiles and permission sets that are assigned to the app:',
			query: `SELECT ParentId, Parent.Name, Parent.Profile.Name FROM SetupEntityAccess WHERE SetupEntityId = '<app id>'`,
		},
	],
	tells: { people: ['some'], 'login-history': ['not-approved'], 'permitted-users': ['approved'], 'permission-set': ['lacking', 'none'] },
	said: phrases(`
		admin/preauthorized users, not/never assigned app, user* not assigned,
		profile* not assigned/added/enabled/listed/among, only admin* work*/connect/login/authenticat*/authoriz*,
		works admin*, not preauthorized, not admin approved, non admin* not,
		self authoriz* chang*, profile* chang*, allowed users chang*/admin*, permission* set not assigned,
		forgot add/assign* profile, standard/regular/normal users connect,
		standard/normal users login, manage profiles, app access profile*, self authoriz* to admin,
		app* limited/restrict* admin*, not part app permission*, users not in/part permission*,
		not approved to use, not authorized use app, only preauthorized, profile*/user* not access app,
		app* restrict* profile*, users not granted access, permission not added app, not given access app,
		admin* blocked access client, assigning app profile*, api user not authorized, app access section enabled,
		not added users profile, must assign app profile*, not added permission set, app limited permission set,
		adding profile app/policy/fixed/solved, adding users profile app, assigning/lack* permission* set app,
		profile* missing/without app, user* not preauthorized, profile* not enabled app, added profile app,
		added her/his profile, forgot give app, assigning profile fixed, forgot put profile*, forgot me app*,
		not among/list approved/allowed users, not list allowed/approved people, only people list app,
		only certain profile*/permission* app, only chosen people app, added my/me permission set,
		forgot assign*/give/add permission set, forgot add user* app, never assigned permission set,
		never added app profile*/permission*, assigning permission set fixed/solved/login, my role not app,
		his/her/user* profile not app, not preauthorized app, not on app list, added my profile app/admin*,
		not put profile app*, my profile app* list, assigning app* permission set, profile* onto/put app* list,
		not added me app*, certain profile* let app, insufficient permission*/rights/access app,
		insufficient permission* regarding app, forgot preauthorize authorize/profile/user,
		forgot preauthorize/profile/user, people permission* set app,
		permission* set linked/assigned/belongs/to/for/of app, assigned app via permission*,
		assigned app admin profile, app only admin profile, users must preauthorized/assigned/approved,
		must preauthorized by admin, no profile assigned app, not among preauthorized, not one of preauthorized,
		group/set app not member, nobody assigned app me/him/her/user,
		putting/put app* permission* set, whoever/anybody/those not hold/have permission*, permission* not among listed,
		turned away whoever/everybody not, she/he/her none app* permission*, not on approved people/users,
		add/added/adding/gave/giving her/him/them permission* app*, everybody else permission* listed,
		not hold permission* set
	`),
	fixes: [
		{
			title: 'Assign the person to the app through a permission set',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: ['manageProfilesAndPermissionSets', 'assignPermissionSets'],
				note: 'The lists on the app’s own page (**Manage Profiles**, **Manage Permission Sets**) lead to the same assignment, but editing them asks for wider permissions.',
			},
			steps: [
				{
					open: 'permissionSets',
					do: 'Open a permission set that only the users of this app hold, or create one. Choose **Assigned Connected Apps**, add the app and save.',
				},
				{ do: 'Assign the permission set to the person.' },
				{ do: 'Wait about 10 minutes; one vendor says up to an hour. Then let the person start again from the product.' },
			],
			verify:
				'The next row in Login History says `Success`, and the person reaches the product. The query under the checks lists the permission set.',
			risk: 'Everybody who holds the permission set can use the app, without a consent page.',
			undo: 'Take the permission set from the person, or remove the app from **Assigned Connected Apps**.',
		},
		{
			title: 'Assign the person to the app in its policies',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['editExternalClientAppPolicies', 'assignPermissionSets'] },
			steps: [
				{ open: 'externalClientAppManager', do: 'Open the app, its **Policies** tab, then **Edit**.' },
				{ do: 'Under **App Policies** select a permission set that only the users of this app hold, and save.' },
				{ do: 'Assign the permission set to the person, wait about 10 minutes and let the person start again.' },
			],
			verify: 'The next row in Login History says `Success`, and the person reaches the product.',
			risk: 'Everybody who holds the permission set can use the app, without a consent page. Holders of **Use Any API Client** get in as well; look who has it.',
			undo: 'Take the permission set from the person, or deselect it under **App Policies**.',
		},
	],
	otherwise:
		'If the permission set has no entry **Assigned Connected Apps**, it is tied to a license that cannot carry app access: use another one. If the person is assigned and still refused after an hour, look whether API Access Control is on. Setting **Permitted Users** to **All users may self-authorize** ends the error too, but opens the app to everybody in the org; it is not needed to help one person.',
	disagreements: [
		{
			claim: 'A person who is not assigned gets `OAUTH_APP_BLOCKED`.',
			who: 'One machine-written guide. Salesforce’s knowledge article and Microsoft’s two support articles name other codes.',
			advice: 'Expect `OAUTH_APP_ACCESS_DENIED` in the browser and `invalid_app_access` at the token endpoint.',
		},
		{
			claim: 'Login History says `Failed: User not assigned to Connected App`.',
			who: 'The same guide. Salesforce’s article names `Failed: Not approved for access`.',
			advice: 'Look for `Failed: Not approved for access`.',
		},
	],
	certainty: 'official',
	sources: [
		'kb-000212208',
		'help-remoteaccess-oauth-flow-errors',
		'help-remoteaccess-oauth-jwt-flow',
		'help-connected-app-manage-oauth',
		'kb-001121341',
		'gh-microsoftdocs-supportarticles-docs-failure-passed-to-redirect-url-access-denied-md',
		'cloudingo-user-is-not-admin-approved',
		'kb-000383352',
		'help-preauth-user-app-access-through-eca',
		'dev-sforce-api-objects-setupentityaccess',
	],
	saidSources: [
		'gh-forcedotcom-cli-3260',
		'gh-forcedotcom-salesforce-cdp-jdbc-180',
		'cloudsense-invalid-grant-oauth-configuration',
		'gh-developerforce-salesforce-slack-starter-kit-51',
		'gh-jitendrazaa-oauthflows-1',
		'gh-omniphx-forrest-278',
		'interactiveties-sfdx-auth-jwt-grant-error',
	],
	reviewed: '2026-11-23',
});
