import { defineCause } from '../define.ts';

export default defineCause({
	title: 'Another app in this org already has the same name',
	group: 'install',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: '**Install** ends on the page `Managed Application Installation Error`, and App Manager lists an app of the org’s own under the name of the vendor’s app.',
	why: `Installing a vendor’s app from Connected Apps OAuth Usage puts it next to the apps that the org has made itself. If one of those carries the same name, for example a copy that an admin once made by hand, the installation stops.

Salesforce’s page says only that there was a problem. That the name is the reason is the finding of one vendor, whose users got past it in this way. Other reasons for the same page are not known to us.`,
	confirm: [
		{
			look: 'The address of the page holds `AppInstallErrorPage.apexp` and `error_code=generic_error`.',
		},
		{
			setup: 'appManager',
			look: 'An app with the vendor’s name is in the list and was made in this org.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'Look for the name here too.',
		},
	],
	tells: { install: ['taken'] },
	said: ['same name exists', 'name already taken', 'name already exist*', 'name already used'],
	fixes: [
		{
			title: 'Rename the org’s own app, then install the vendor’s',
			actor: 'admin',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps'] },
			steps: [
				{ do: 'Find out who uses the org’s own app. The query shows each user’s grants and when they were last used; replace the name.' },
				{
					request:
						"SELECT AppName, User.Username, UseCount, LastUsedDate, CreatedDate, AppMenuItem.ApplicationId FROM OauthToken WHERE AppName = '<APP_NAME>' ORDER BY LastUsedDate DESC",
					language: 'text',
					say: 'Run this SOQL query as an admin:',
				},
				{
					open: 'appManager',
					do: 'Open the org’s own app with **Edit**, give it another name and save. Delete it only if nothing uses it.',
				},
				{
					open: 'connectedAppsOauthUsage',
					do: 'Choose **Install** in the row of the vendor’s app, then set **Permitted Users** under **Manage App Policies** and **Edit Policies**.',
				},
			],
			verify: 'The row of the vendor’s app offers **Uninstall**, and the org’s own app still works for the people who use it.',
			risk: 'The vendor’s app can act in the name of everybody whom **Permitted Users** allows.',
			undo: 'Choose **Uninstall** in the row of the vendor’s app and give the org’s own app its old name back.',
		},
	],
	otherwise:
		'If no app of that name exists, let another admin with the permissions to install try, and ask the vendor whether the app lives in a sandbox or is offered as a package.',
	certainty: 'one',
	sources: [
		'gh-tprouvot-salesforce-inspector-reloaded-troubleshooting-md',
		'gh-john-brock-perm-comparator-21',
		'gh-tprouvot-salesforce-inspector-reloaded-358',
	],
	reviewed: '2026-11-22',
});
