import { defineCause } from '../define.ts';
import { assign, installerPermissions, riskOfInstalling, switchToAssigned } from '../installing.ts';
import { phrases } from '../phrases.ts';

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
	said: phrases(`
		same name exists/clash*, name already taken/exist*/used/there, new/already/another app same name,
		several apps same name, app with/exact* same name, thinks already installed, already exists unique name,
		name clash*/collision*/collid*, names clash*/collid*, duplicate name, duplicate app/of name,
		same label app, app identical name, renamed own/our/homemade app, renamed/renaming app install*,
		renaming own/our app, rename our app, copy/install*/homemade same name, already one name, app named same,
		app* called same/like, already app called, name was taken, renamed app clash*, called/named exactly like,
		app called exactly, called same vendor*, named like vendor*, app* just same name, with same name own,
		same name own/vendor* app, home made same name, name already in use, duplicate already exists app,
		duplicate name already exists, duplicate of name exists, name as vendor* app, self/hand/home made copy,
		self/hand/home made app, copy titled/named/called same, copy same title/label, titled same as,
		title same vendor*, self built app same, names are clashing, second app same name,
		identically named/called/titled, homemade duplicate/twin/copy/app,
		delete*/deleted/rename*/renamed duplicate/twin, named same vendor*, same name by hand, name conflict*,
		twin app same
	`),
	fixes: [
		{
			title: 'Rename the org’s own app, then install the vendor’s',
			actor: 'admin',
			needs: {
				permissions: installerPermissions,
			},
			steps: [
				{ do: 'Find out who uses the org’s own app; replace the name in the query.' },
				{
					request:
						"SELECT AppName, User.Username, UseCount, LastUsedDate, CreatedDate, AppMenuItem.ApplicationId FROM OauthToken WHERE AppName = '<APP_NAME>' ORDER BY LastUsedDate DESC",
					language: 'text',
					say: 'Run this SOQL query as an admin:',
				},
				{
					open: 'appManager',
					do: 'Open the org’s own app with **Edit**, rename it and save. Delete it only if nothing uses it.',
				},
				{ open: 'connectedAppsOauthUsage', do: 'Find the vendor’s app, choose **Install** and confirm.' },
				assign,
				switchToAssigned,
			],
			verify: 'The row offers **Uninstall**, and the org’s app still works.',
			risk: riskOfInstalling,
			undo: 'Give the org’s own app its old name back, if that works beside the vendor’s. One person: take the permission set away and **Revoke** under **User Count**. Everybody at once: **Block** in the row. **Uninstall** does neither: it only removes your policies, and those who approved the app may go on.',
		},
	],
	otherwise:
		'If the org’s own app is read-only, it was migrated to an External Client App, and changes there do not reach it: ask the vendor for another way. If no app of that name exists, let another admin with the permissions to install try, and ask the vendor whether the app lives in a sandbox or is offered as a package.',
	certainty: 'one',
	sources: [
		'gh-tprouvot-salesforce-inspector-reloaded-troubleshooting-md',
		'gh-john-brock-perm-comparator-21',
		'gh-tprouvot-salesforce-inspector-reloaded-358',
		'help-connected-app-uninstall-third-party',
		'fieldfx-edit-fieldfx-connect-policies',
		'help-migrate-connected-app-to-external-client-app',
	],
	saidSources: ['gh-forcedotcom-salesforcemobilesdk-reactnative-424', 'gh-sfdx-mass-action-scheduler-159'],
	reviewed: '2026-11-23',
});
