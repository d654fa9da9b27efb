import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The Connected App is not installed in this org',
	group: 'install',
	appKind: 'connected-app',
	whoFixes: ['admin'],
	tell: 'The address of the error page carries `invalid_client` and `app must be installed into org`, and the app’s row in Connected Apps OAuth Usage offers **Install**.',
	why: `Since September 2025 a person can no longer approve a Connected App that has no installation in the org. The login itself succeeds; Salesforce stops the person right after it, at the approval step, and its page shows only a generic message. The reason stands in the address of that page.

People who had approved the app before the change usually go on without trouble, so one colleague may connect while a new one is refused. The device flow is the exception: an app that uses it is stopped for everybody until it is installed.`,
	confirm: [
		{
			setup: 'connectedAppsOauthUsage',
			look: 'The row of the app, often near the end of the list, still offers **Install**. A row that only says it is allowed is not an installed app.',
		},
		{
			loginHistory: ['Success'],
			look: 'The login at that time is recorded as a success, because the refusal comes after it.',
		},
	],
	tells: { people: ['some', 'org'], page: ['login'], 'usage-row': ['install'], 'login-history': ['success'], 'app-kind': ['connected'] },
	said: [
		'never installed',
		'restrict* uninstalled',
		'block* uninstalled',
		'no longer self authoriz*',
		'salesforce tightened',
		'access* uninstalled',
		'use uninstalled',
		'app* restriction*',
		'no access uninstalled',
		'salesforce disabled apps',
		'salesforce blocked apps',
		'admin* must install*',
		'admin* needs install*',
		'wait* admin install*',
		'must install* app',
		'not install* app',
		'app not installed',
		'apps not installed',
		'app uninstalled',
		'apps uninstalled',
		'need* admin install*',
		'apps to be installed',
		'app has to installed',
		'app uninstalled by default',
		'require* admin approval apps',
	],
	fixes: [
		{
			title: 'Install the app for the org and decide who may use it',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: ['customizeApplication', 'manageConnectedApps', 'manageProfilesAndPermissionSets', 'assignPermissionSets'],
				note: 'Salesforce Help asks for **Modify All Data** where people are added on the app’s own page. The way through a permission set avoids that; nobody should be given it for this.',
			},
			steps: [
				{
					do: 'Check that the request is genuine: that a colleague really is connecting this product, and that its publisher is the one you expect. Nobody should ask you by phone or chat to approve an app or to type a code.',
				},
				{ open: 'connectedAppsOauthUsage', do: 'Find the row of the app and choose **Install**, then confirm **Install**.' },
				{
					do: 'In the same row choose **Manage App Policies**, then **Edit Policies**. Set **Permitted Users** to **Admin approved users are pre-authorized**, then add the app to **Assigned Connected Apps** of a permission set and give that set to the people who need it. Leave **All users may self-authorize** only if everybody may use it.',
				},
				{ do: 'Ask the person to start again from the product, not from the old error page.' },
			],
			verify: 'The row offers **Uninstall** in place of **Install**, and the person reaches the product without the error page.',
			risk: 'Everybody whom **Permitted Users** allows can let this app act in Salesforce in their name.',
			undo: 'In Connected Apps OAuth Usage choose **Uninstall** in the row of the app. Existing connections may end, so ask its users first.',
		},
	],
	otherwise:
		'If the row offers **Unblock**, somebody blocked the app on purpose: that is another cause. If there is no row at all, let the person try once more and look again after some minutes. If the app is an External Client App, it has to be installed as a package.',
	disagreements: [
		{
			claim: 'Installing the app forces everybody to connect again.',
			who: 'MoveData says so; Limio says that tokens stay; Salesforce publishes nothing that we found.',
			advice: 'Existing connections usually go on. If one fails after the installation, connect it again.',
		},
	],
	certainty: 'official',
	sources: [
		'kb-005132365',
		'kb-005385096',
		'admin-get-ready-for-changes-to-connected-app-usage-restrictions',
		'help-connected-app-manage-current-sessions',
		'help-connected-app-manage-oauth',
		'movedata-oauth-error-approve-uninstalled-connected-apps',
	],
	reviewed: '2026-11-22',
});
