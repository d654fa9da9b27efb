import { defineCause } from '../define.ts';

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
	said: [
		'never approved',
		'never consented',
		'not approved',
		'no consent',
		'not consented',
		'never granted',
		'never logged',
		'never logged app',
		'never went browser',
		'never opened app',
		'revoked app',
		'revoked approval*',
		'never allowed app',
		'not logged before',
		'log* once browser',
		'once browser approv*',
		'authoriz* url once',
		'approv* app once',
		'never opened authoriz*',
		'may self authoriz*',
		'can self authoriz*',
		'never authori*',
		'not granted app*',
		'without prior approval',
		'without prior consent',
		'not granted consent',
		'not given consent',
		'not yet authorized',
		'not yet consented',
		'authoriz* app once',
		'skip* consent',
		'nobody consented',
		'nobody approved app',
		'no previous approval*',
	],
	fixes: [
		{
			title: 'Pre-authorize the integration user',
			actor: 'admin',
			app: 'connected-app',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps', 'manageProfilesAndPermissionSets', 'assignPermissionSets'] },
			steps: [
				{
					open: 'permissionSets',
					do: 'Open or create a permission set for this app, choose **Assigned Connected Apps**, add the app, save, and assign the set to the integration user. Do the same for everybody else who uses the app now.',
				},
				{
					open: 'manageConnectedApps',
					do: 'Open the app, choose **Edit Policies** and set **Permitted Users** to **Admin approved users are pre-authorized**. Save.',
				},
				{ do: 'Wait about 10 minutes and let the developer repeat the token request.' },
			],
			verify: 'The token endpoint answers the same request with an access token.',
			risk: 'The integration user can use the app without any consent. One vendor reports that the switch ends connections of people who are not assigned, so assign first.',
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
					do: 'Under **App Policies** select the permission set of the integration user and of everybody else who uses the app now. Under **OAuth Policies** set **Permitted Users** to **Admin approved users are pre-authorized**. Save.',
				},
				{ do: 'Wait about 10 minutes and let the developer repeat the token request.' },
			],
			verify: 'The token endpoint answers the same request with an access token.',
			risk: 'The integration user can use the app without any consent. People who are not selected may lose their connections.',
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
			undo: 'Ask an admin to revoke the row under **OAuth Connected Apps** on the user record.',
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
	],
	reviewed: '2026-11-22',
});
