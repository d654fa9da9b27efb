import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The user lacks the permission API Enabled',
	group: 'api-use',
	appKind: 'none',
	whoFixes: ['admin'],
	tell: 'Another user of the same org can use the product and this one cannot, and the message speaks of a disabled API.',
	why: `Products that connect to Salesforce work through its API, and a user needs the permission **API Enabled** for that. Without it the person may sign in and approve the app, and then each call of the product is refused. Some flows refuse already at the login.

The messages differ. One names the user, another blames the organization although only the user is meant, and one product showed a message about single sign-on. So the permission is worth a look whenever one person fails and a colleague does not.`,
	deliberate:
		'Companies withhold **API Enabled** on purpose, because it lets a person read data with any tool that the org allows. Ask whoever is responsible for security whether this person, or only an integration user, should have it.',
	confirm: [
		{ look: 'A colleague with another profile or permission set uses the same product in the same org without trouble.' },
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: OAuth API access disabled', 'Success'],
			look: 'The row at the time of the attempt says so. Where the login is allowed and only the calls are refused, the row shows a success.',
			query:
				"SELECT LoginTime, Status, Application, LoginType, LoginSubType, SourceIp, LoginUrl, ApiType, ClientVersion, AuthenticationServiceId FROM LoginHistory WHERE UserId = '<User id>' AND LoginTime = LAST_N_DAYS:2 ORDER BY LoginTime DESC LIMIT 50",
		},
		{
			setup: 'users',
			look: 'Open the user. Neither the profile nor any assigned permission set contains **API Enabled** among its system permissions.',
		},
	],
	tells: { people: ['some'], 'login-history': ['api-off', 'success'], 'user-record': ['no-api'] },
	said: phrases(`
		no/without/missing/require*/lost/enabling/checking/granted/gave/given/giving/added/adding/got/need*/needed api enabled,
		api disabled, api not enabled, no api access/right*/rights/permission, lack* api,
		api access restrict*/revoked/deleted/not, api enabled disabled/off/deleted/solved/fixed,
		without/not api permission*, not permission* use api, no permission* api,
		api permission*/right/rights missing, api permission* revoked, profile/user* not use api,
		user* need* api enabled, without api access, not includ* api enabled, profile* not api enabled,
		api access must enabled, not have api access, profile no/without/missing/not api,
		user without/no/missing/needs api, not api right*, api permission not, not allowed api, api off profile,
		users need api, account not programs, only employee api, permission api missing,
		api enabled permission set, user may not api, not allowed connect/through programs,
		account not allowed tools, read only profile api/lacks, account not api enable/checkbox/box/permission,
		user not api enable/checkbox/box/permission, profile not api enable/checkbox/box/permission,
		account not have api, not have api enable/checkbox/box/permission/right, no api enable/checkbox/box,
		without api checkbox/box/enable, add api enable/checkbox me, add api enable/checkbox user,
		insufficient permissions api, permission* api access missing/insufficient, profile without api access,
		programs not allowed profile/user/account, website ok/fine programs not, account not enabled api,
		api off user
	`),
	fixes: [
		{
			title: 'Give API Enabled to this user by a permission set',
			actor: 'admin',
			needs: { permissions: ['manageProfilesAndPermissionSets', 'assignPermissionSets'] },
			steps: [
				{
					open: 'permissionSets',
					do: 'Open a permission set meant for this product, or create one. Open **System Permissions**, choose **Edit**, select **API Enabled** and save.',
				},
				{
					do: 'Choose **Manage Assignments** and assign only the users who need the product. For a connection between servers, assign the integration user and nobody else.',
				},
				{ do: 'Let the person connect again, or repeat the action that failed.' },
			],
			verify: 'The action that failed works for this user, and Login History shows no new `Failed: OAuth API access disabled`.',
			risk: 'These users can reach their data through the API with each app that the org lets them use.',
			undo: 'Remove the users from **Manage Assignments** of the permission set.',
		},
	],
	otherwise:
		'If the user already has **API Enabled**, try another user: if nobody in the org can call the API, the edition has no API access. A permission set can be bound to a license that does not carry the permission; then use one without a license. The System Administrator profile also makes the error go away, but it gives far more than the product needs.',
	clientWords: [
		{
			text: 'Request your CRM administrator permissions to access Salesforce using APIs',
			client: 'Microsoft Copilot for Sales',
			sources: ['learn-request-your-crm-administrator-permissions-error'],
		},
	],
	disagreements: [
		{
			claim: '`API_DISABLED_FOR_ORG` concerns the whole org.',
			who: 'The text says so, and so does Salesforce’s list for OAuth 1.0.A. Vendors’ help pages explain it with the missing permission of one user.',
			advice: 'Check the user first, then the edition.',
		},
	],
	certainty: 'several',
	sources: [
		'sequin-enable-salesforce-api',
		'elvex-13657172-troubleshooting-integration-actions',
		'learn-request-your-crm-administrator-permissions-error',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'help-remoteaccess-errorcodes',
	],
	reviewed: '2026-11-22',
});
