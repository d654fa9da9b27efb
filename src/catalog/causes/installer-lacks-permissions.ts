import { defineCause } from '../define.ts';
import { assign, install, riskOfInstalling, switchToAssigned, undoInstallation } from '../installing.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The admin who installs lacks the permissions to install apps',
	group: 'install',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'For this admin **Install** is missing or does nothing; another admin has a working button on the same page.',
	why: `To see a list of apps is one thing, to install from it another. To open Connected Apps OAuth Usage, Salesforce asks for **View Setup and Configuration** and **Manage Users**; to install from it, for **Customize Application** together with either **Manage Connected Apps** or **Modify All Data**. An app that comes as a package also needs **Download AppExchange Packages**.

A person can be called an admin, and open the page, without holding all of them.`,
	deliberate: 'Many companies leave installing to a few people on purpose. Ask one of them before anybody is given more permissions.',
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
	said: phrases(`
		not install* permission*, not install package*, not permission*/allowed install package*,
		lack*/not/without/missing download appexchange package*,
		lack*/need*/requires/without/not/no/give/gave/given/granted/got customize app,
		not permission/allowed install app*, button/install greyed/grayed, teammate install*,
		employee* install button, install button/does/did nothing, install not clickable,
		install button inactive/dead, not/no/lack*/insufficient rights install*, not/no right install,
		insufficient privileges install*, no/without/missing/need* permission* install*, customize app missing,
		without/not/no/lack*/need* manage apps, manage apps missing, need* download appexchange,
		limited/delegated admin install*, employee* sees install, install nothing happens,
		pressing/click* install nothing, teammate/employee/boss can install, rights missing install,
		permission install missing, not entitled install, no authority install, not have install button,
		other admin sees button, other* see* install button, another admin sees install,
		another admin install button, other admin has install, other admin install works, install button not work*,
		may not install app*, not full admin install*, only sees list install, see* list not install,
		open page not install, boss sees install button, boss sees button page, my boss sees button,
		others see install button, other/another/my/only admin can install, right to install missing,
		row no install link/button, row has no install, no install link/button me, no install link/button mine,
		full/senior/other admin next sees, full/senior/other admin next see, full/senior admin see* install,
		full/senior admin sees install, delegated/junior/partial admin button, delegated/junior/partial admin link,
		junior/partial admin install*, only customize app, holds/has/have only customize app,
		permission set only customize, set holds only customize, permission* short of/install,
		install link missing delegated/junior/me, install button missing delegated/junior/me,
		not rendered her/him/me install, user having customize app
	`),
	fixes: [
		{
			title: 'Let an admin who has the permissions install the app',
			actor: 'admin',
			needs: {
				permissions: [
					'viewSetup',
					'manageUsers',
					'customizeApplication',
					'manageConnectedApps',
					'downloadPackages',
					'manageProfilesAndPermissionSets',
					'assignPermissionSets',
				],
				note: '**Download AppExchange Packages** only for a packaged app.',
			},
			steps: [
				{ do: 'Send that admin the name of the app, its publisher and the names of the people who need it.' },
				install,
				assign,
				switchToAssigned,
			],
			verify: 'The row offers **Uninstall**, and the person reaches the product.',
			risk: riskOfInstalling,
			undo: undoInstallation,
		},
		{
			title: 'Give the installer the permissions through a permission set',
			actor: 'admin',
			needs: { permissions: ['manageProfilesAndPermissionSets', 'assignPermissionSets'] },
			steps: [
				{
					do: 'Do this only where installing apps is to be part of that person’s work: the page asks for **Manage Users**, which is a wide right.',
				},
				{
					do: 'Let the person register a security key or a built-in authenticator first. **Customize Application** makes a privileged user, and since July 2026 Salesforce lets such users log in with nothing less, also behind single sign-on.',
				},
				{
					open: 'permissionSets',
					do: 'Create a permission set, open **System Permissions**, choose **Edit**, tick **View Setup and Configuration**, **Manage Users**, **Customize Application** and **Manage Connected Apps**, and for packaged apps **Download AppExchange Packages**. Save, and assign it to the person.',
				},
				{ do: 'Ask the person to sign in again and to reload the page.' },
			],
			verify: 'The person sees a working **Install** in the row of the app.',
			risk: 'The holder may install any app, manage users and change much of the org’s set-up. Without a security key or built-in authenticator the next login may fail.',
			undo: 'Remove the assignment of the permission set.',
		},
	],
	otherwise:
		'If an admin with all of these permissions fails as well, read the text of the page: an app of a sandbox is refused in production, and an app of the same name can stop the installation. Modify All Data or a change to the System Administrator profile is not needed for this.',
	certainty: 'official',
	sources: [
		'kb-005132365',
		'help-connected-app-manage-current-sessions',
		'help-connected-app-uninstall-third-party',
		'fieldfx-edit-fieldfx-connect-policies',
		'kb-005321563',
	],
	saidSources: ['dev-packaging-connected-app-install', 'moonback-salesforce'],
	reviewed: '2026-11-23',
});
