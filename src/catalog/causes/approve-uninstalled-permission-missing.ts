import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The person lacks the permission to approve apps that are not installed',
	group: 'install',
	appKind: 'connected-app',
	whoFixes: ['admin'],
	tell: 'One admin on the standard profile can connect the app, while other admins and testers are stopped with `app must be installed into org`.',
	why: `Since September 2025 only holders of **Approve Uninstalled Connected Apps** may approve a Connected App that has no installation in the org. Salesforce gave the permission to the standard System Administrator profile only. Custom profiles did not receive it, not even those cloned from that profile.

For some months **Use Any API Client** was a way round. Since the week of 8 December 2025 it no longer lets anybody approve an app that is not installed, so people who relied on it are stopped as well.

The permission is meant for the few people who try out an app before the org installs it. Everybody else needs the app to be installed.`,
	deliberate:
		'An admin may have kept this permission to very few people on purpose. Ask whether the app may be used at all before you install it or assign anything.',
	confirm: [
		{
			look: 'Somebody whose profile is the standard System Administrator profile connects; a person with a custom or cloned admin profile does not.',
		},
		{
			setup: 'connectedAppsOauthUsage',
			look: 'The row of the app still offers **Install**. If it does not, the app is installed and this is not the cause.',
		},
		{
			setup: 'permissionSets',
			look: '**Approve Uninstalled Connected Apps** is not ticked under **System Permissions** in any of the person’s permission sets, nor in the profile.',
		},
		{
			loginHistory: ['Success'],
			look: 'The login at that time is a success, because the refusal comes after it.',
		},
	],
	tells: {
		people: ['admins'],
		page: ['login'],
		'usage-row': ['install'],
		'login-history': ['success'],
		'app-kind': ['connected'],
		doing: ['connect'],
	},
	said: [
		'approve uninstalled permission',
		'not approve uninstalled',
		'without approve uninstalled',
		'missing approve uninstalled',
		'lack* approve uninstalled',
		'non admin user*',
		'approve uninstalled app*',
		'ordinary users',
		'non admins',
		'approve apps non admin*',
		'standard user* get*',
		'normal user* get*',
		'regular user* get*',
		'need* approve uninstalled',
		'profile* not approve uninstalled',
	],
	fixes: [
		{
			title: 'Install the app, so that nobody needs the permission',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: ['customizeApplication', 'manageConnectedApps', 'manageProfilesAndPermissionSets', 'assignPermissionSets'],
				note: 'Salesforce Help asks for **Modify All Data** where people are added on the app’s own page. The way through a permission set avoids that; nobody should be given it for this.',
			},
			steps: [
				{ do: 'Check that the request is genuine and that the publisher is the one you expect.' },
				{ open: 'connectedAppsOauthUsage', do: 'Find the row of the app, choose **Install** and confirm **Install**.' },
				{
					do: 'Choose **Manage App Policies**, then **Edit Policies**. Set **Permitted Users** to **Admin approved users are pre-authorized**, then add the app to **Assigned Connected Apps** of a permission set and give that set to the people who need it. Leave **All users may self-authorize** only if everybody may use it.',
				},
				{ do: 'Ask the person to start again from the product.' },
			],
			verify: 'The row offers **Uninstall**, and a person without the permission reaches the product.',
			risk: 'Everybody whom **Permitted Users** allows can let this app act in Salesforce in their name.',
			undo: 'In Connected Apps OAuth Usage choose **Uninstall** in the row of the app. Existing connections may end, so ask its users first.',
		},
		{
			title: 'Lend the permission to one trusted tester',
			actor: 'admin',
			app: 'connected-app',
			needs: { permissions: ['manageProfilesAndPermissionSets', 'assignPermissionSets'] },
			steps: [
				{ do: 'Use this only where somebody must try the app before it is installed.' },
				{
					open: 'permissionSets',
					do: 'Create a permission set for this purpose, open **System Permissions**, choose **Edit**, tick **Approve Uninstalled Connected Apps** and save. Assign it to the one person.',
				},
				{ do: 'Let that person connect. Then install the app for everybody else, and take the permission set away again.' },
			],
			verify: 'The person sees the consent page of the app in place of the error page.',
			risk: 'The holder may approve any app that nobody has reviewed, not only this one.',
			undo: 'Remove the assignment of the permission set from the person.',
		},
	],
	otherwise:
		'If Setup has a page **API Access Control**, other rules apply: there the app must be installed and assigned, whatever permission the person holds. Do not put people on the System Administrator profile to get round this, and do not assign **Use Any API Client**: the first gives far too much, the second no longer helps.',
	disagreements: [
		{
			claim: '**Use Any API Client** lets people use apps that are not installed.',
			who: 'Several vendor pages from before December 2025 say so. Salesforce says that this ended in the week of 8 December 2025.',
			advice: 'Do not assign it. Install the app.',
		},
	],
	certainty: 'official',
	sources: [
		'kb-005132365',
		'kb-005228838',
		'admin-get-ready-for-changes-to-connected-app-usage-restrictions',
		'help-connected-app-manage-current-sessions',
		'help-connected-app-manage-oauth',
		'cirrusinsight-admins-avoiding-oauth-issues-with-salesforce-c',
		'movedata-oauth-error-approve-uninstalled-connected-apps',
		'community-30013945194525-salesforce-connected-app-usage-rest',
	],
	reviewed: '2026-11-22',
});
