import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The admin who installs lacks the permissions to install apps',
	group: 'install',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'For this admin **Install** is missing or does nothing; another admin has a working button on the same page.',
	why: `To see a list of apps is one thing, to install from it another. Installing from Connected Apps OAuth Usage needs **Customize Application** together with either **Manage Connected Apps** or **Modify All Data**. An app that comes as a package also needs **Download AppExchange Packages**.

A person can be called an admin, and open the page, without holding all of them.`,
	deliberate:
		'Many companies leave the installation of apps to a few people on purpose. Ask one of them to install the app before anybody is given more permissions.',
	confirm: [
		{
			setup: 'connectedAppsOauthUsage',
			look: 'Another admin sees a working **Install** in the same row.',
		},
		{
			setup: 'permissionSets',
			look: 'Neither the profile nor a permission set of this admin has **Customize Application** together with **Manage Connected Apps**.',
		},
	],
	tells: { install: ['no-button'] },
	said: [
		'not install* permission*',
		'not install package*',
		'not permission* install package*',
		'lack* download appexchange package*',
		'lack* customize app',
	],
	fixes: [
		{
			title: 'Let an admin who has the permissions install the app',
			actor: 'admin',
			needs: {
				permissions: ['customizeApplication', 'manageConnectedApps', 'downloadPackages'],
				note: '**Download AppExchange Packages** only for an app that comes as a package.',
			},
			steps: [
				{ do: 'Send that admin the name of the app, its publisher and the names of the people who need it.' },
				{ open: 'connectedAppsOauthUsage', do: 'Find the row of the app, choose **Install** and confirm **Install**.' },
				{
					do: 'Choose **Manage App Policies**, then **Edit Policies**, and set **Permitted Users**: with **Admin approved users are pre-authorized** only people who are assigned to the app get in.',
				},
			],
			verify: 'The row offers **Uninstall**, and the people who need the app reach the product.',
			risk: 'Everybody whom **Permitted Users** allows can let this app act in Salesforce in their name.',
			undo: 'Choose **Uninstall** in the row of the app.',
		},
		{
			title: 'Give the installer the two permissions through a permission set',
			actor: 'admin',
			needs: { permissions: ['manageProfilesAndPermissionSets', 'assignPermissionSets'] },
			steps: [
				{ do: 'Do this only where installing apps is to be part of that person’s work.' },
				{
					open: 'permissionSets',
					do: 'Create a permission set, open **System Permissions**, choose **Edit**, tick **Customize Application** and **Manage Connected Apps**, and for packaged apps **Download AppExchange Packages**. Save, and assign it to the person.',
				},
				{ do: 'Ask the person to sign in again and to reload the page.' },
			],
			verify: 'The person sees a working **Install** in the row of the app.',
			risk: 'The holder may install any app and change much of the org’s set-up.',
			undo: 'Remove the assignment of the permission set.',
		},
	],
	otherwise:
		'If an admin with all of these permissions fails as well, read the text of the page: an app of a sandbox is refused in production, and an app of the same name can stop the installation. Modify All Data or a change to the System Administrator profile is not needed for this.',
	certainty: 'official',
	sources: ['kb-005132365', 'help-connected-app-manage-current-sessions'],
	reviewed: '2026-11-22',
});
