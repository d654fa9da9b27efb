import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The user never approved the app, and this flow has no page to ask',
	group: 'access',
	appKind: 'both',
	whoFixes: ['admin', 'user'],
	tell: "A JWT bearer, SAML bearer or token exchange request gets `user hasn't approved this consumer`, and **Permitted Users** is **All users may self-authorize**.",
	why: `JWT bearer, SAML bearer and token exchange run without a browser, so Salesforce cannot show a consent page. The approval must exist beforehand. Salesforce accepts two kinds: the app is limited to admin-approved users and this user is assigned, or the policy is **All users may self-authorize** and this very user once approved the app in a browser, with a refresh token.

An approval by a colleague, or by the same person under another username, does not count.`,
	confirm: [
		{
			look: 'The failing request has a `grant_type` of `urn:ietf:params:oauth:grant-type:jwt-bearer`, of the SAML bearer flow, or of token exchange. Nobody sees a Salesforce page.',
		},
		{
			setup: 'manageConnectedApps',
			look: 'The policies of the app say **All users may self-authorize**. For an External Client App: **Policies** tab in External Client App Manager, **All users can self-authorize**.',
		},
		{
			setup: 'users',
			look: 'The record of the user has no row for the app under **OAuth Connected Apps**.',
			query: `SELECT AppName, User.Username, UseCount, LastUsedDate, CreatedDate, AppMenuItem.ApplicationId FROM OauthToken WHERE AppName = '<app name>' ORDER BY LastUsedDate DESC`,
		},
	],
	tells: { page: ['none'], 'permitted-users': ['self'] },
	said: phrases(`
		never approved/consented/granted/logged/authori*, not approved/consented, no/skip* consent,
		never logged/opened/allowed app, never went browser, revoked app/approval*, not logged before,
		log*/allow/logged/login once browser, once browser approv*, authoriz* url/app once, approv* app once,
		never opened authoriz*, may/can self authoriz*, not granted app*, without/requires/needs prior approval,
		without prior consent, not granted/given/prior consent, not yet authorized/consented, nobody consented,
		nobody approved app, no previous approval*, nobody/never/should clicked allow, nobody ever clicked allow,
		approv* app specific user, grant*/approv* interactively, clicked/click*/pressed allow once,
		allow/interactive* one time, never got page/asked, never seen/shown/gave consent,
		never asked allow/approve/permission, never gave/given permission, never pressed allow,
		nobody gave consent, not done browser, web flow once, previously granted refreshtoken,
		relies/needs previously granted, user* grant* once, initial approval missing,
		initial/user/first consent missing, missing initial approv*/authoriz*,
		without initial approv*/consent/authoriz*, login once allow/approv*, only employee approved,
		another user approved, approved under another, interactive approv* once, must authorize/approve once,
		should approve once, user never opened, approval user missing, no/without user approval,
		user* approval first, once approved worked, after approving once, should opened page once,
		opened page once allow, never went/gone web flow, never went flow once, never did browser login,
		not done web flow, no entry/row oauth apps, log* once as user, open* authoriz* link/page once,
		each user authoriz*/approv* once, user must approv*/authoriz* once, user must first approv*,
		user* not authorized app, self authoriz* approv* once, bearer flow not ask*, needs one browser login,
		first login browser approv*, needs one time approval, one time approval/consent/authoriz* missing,
		never did one time, each user approv* app, user/must approve app first, nobody ever logged approve,
		nobody logged approve app, nobody logged/with user approve, user authorize app browser,
		user authorize browser once, had to authorize/approve/log once, had to authorize browser,
		authorize in browser once, has to authorize/approve once, must log once browser,
		not done/given/made one time, not done consent/approval, not one time consent/approval,
		go/went/going/gone through oauth flow, oauth flow least once, least once browser/oauth/flow/approv*,
		consent step never/skipped, user not yet consent*, opened by user once
	`),
	fixes: [
		{
			title: 'Pre-authorize the integration user',
			actor: 'admin',
			app: 'connected-app',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps', 'manageProfilesAndPermissionSets', 'assignPermissionSets'] },
			steps: [
				{
					open: 'permissionSets',
					do: 'Open or create a permission set for this app, choose **Assigned Connected Apps**, add the app, save, and assign the set to the integration user. Do the same for everybody else who is to keep the app, other integration users too.',
				},
				{
					open: 'manageConnectedApps',
					do: 'Open the app, choose **Edit Policies** and set **Permitted Users** to **Admin approved users are pre-authorized**. Save.',
				},
				{ do: 'Wait about 10 minutes and let the developer repeat the token request.' },
			],
			verify: 'The token endpoint answers the same request with an access token.',
			risk: 'The integration user can use the app without any consent. With the switch, whoever is not assigned loses the connection; Salesforce warns of it.',
			undo: 'Set **Permitted Users** back to **All users may self-authorize** and remove the assignment.',
		},
		{
			title: 'Pre-authorize the integration user',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['editExternalClientAppPolicies', 'assignPermissionSets'] },
			steps: [
				{ open: 'externalClientAppManager', do: 'Open the app, its **Policies** tab, then **Edit**.' },
				{
					do: 'Under **App Policies** select the permission set of the integration user and of everybody else who is to keep the app. Under **OAuth Policies** set **Permitted Users** to **Admin approved users are pre-authorized**. Save both together: whoever is not selected loses access.',
				},
				{ do: 'Wait about 10 minutes and let the developer repeat the token request.' },
			],
			verify: 'The token endpoint answers the same request with an access token.',
			risk: 'The integration user can use the app without any consent. Whoever is not selected loses access. Holders of **Use Any API Client** get in as well; look who has it.',
			undo: 'Set **Permitted Users** back to **All users can self-authorize** and deselect the permission set.',
		},
		{
			title: 'Approve the app once in a browser',
			actor: 'user',
			steps: [
				{
					do: 'Open the authorization address that the developer gives you, on the My Domain host of your org. The app must have this callback and the scopes `api` and `refresh_token`, and a Connected App must be installed in the org beforehand.',
				},
				{
					request:
						'https://<MYDOMAIN>.my.salesforce.com/services/oauth2/authorize?response_type=code&client_id=<CONSUMER_KEY>&redirect_uri=<CALLBACK_URL>&scope=api%20refresh_token',
					language: 'text',
					say: 'The address without PKCE; an app that requires PKCE needs `code_challenge` as well.',
				},
				{ do: 'Sign in as the very user whom the integration names, and choose **Allow**.' },
				{ do: 'Tell the developer to repeat the token request.' },
			],
			verify: 'The user record lists the app under **OAuth Connected Apps**, and the token request succeeds.',
			risk: 'The app may act in your name from now on, also when you are away.',
			undo: 'Revoke it yourself: personal settings, **Advanced User Details** (or **Personal Information**), **OAuth Connected Apps**. An admin can do the same on your user record.',
		},
	],
	otherwise:
		'If the policy already says admin approved, the user is not assigned: that is another cause. If the user is assigned, check `sub`: it must be the Salesforce username to the letter, in a sandbox with its suffix. A request to the wrong host can bring the same text.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-jwt-flow',
		'sfse-184363',
		'striim-salesforce-troubleshooting',
		'gh-restforce-restforce-674',
		'cirrusinsight-admins-avoiding-oauth-issues-with-salesforce-c',
		'help-preauth-user-app-access-through-eca',
		'fieldfx-edit-fieldfx-connect-policies',
		'learnupon-restrict-access-to-learnupon',
		'help-manage-oauth-enabled-connected-apps',
	],
	saidSources: ['sfdcpanther-jwt-demystifying', 'interactiveties-sfdx-auth-jwt-grant-error'],
	reviewed: '2026-11-23',
});
