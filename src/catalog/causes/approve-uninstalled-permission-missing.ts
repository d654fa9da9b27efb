import { defineCause } from '../define.ts';
import { assign, install, installerPermissions, riskOfInstalling, switchToAssigned, undoInstallation } from '../installing.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The person lacks the permission to approve apps that are not installed',
	group: 'install',
	appKind: 'connected-app',
	whoFixes: ['admin'],
	tell: 'One admin on the standard profile can connect the app, while other admins and testers are stopped with `app must be installed into org`.',
	why: `Since September 2025 only holders of **Approve Uninstalled Connected Apps** may approve a Connected App that has no installation in the org. Salesforce gave the permission to the standard System Administrator profile only. Custom profiles did not receive it, not even those cloned from that profile.

Since the week of 8 December 2025 **Use Any API Client** no longer helps, so people who relied on it are stopped as well.

The permission is meant for the few people who try out an app before the org installs it. Everybody else needs the app to be installed.`,
	deliberate: 'An admin may have limited this permission on purpose. Ask first whether the app may be used at all.',
	confirm: [
		{
			look: 'Somebody with the standard System Administrator profile connects; a person with a custom or cloned one does not.',
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
	said: phrases(`
		approve uninstalled permission,
		not/without/missing/lack*/need*/never/must/should/gave/got/no approve uninstalled, non admin user*,
		approve/permission*/right uninstalled app*, ordinary users, non admins, approve apps non admin*,
		standard/normal/regular user* get*, profile* not approve uninstalled, not permission approve access,
		no access uninstalled apps/app, not authorize/allowed/use uninstalled app*,
		no longer authorize uninstalled, need*/requires/should permission* uninstalled app*, custom admin profile,
		only standard admin*, lack* right* approve, permission* use uninstalled, profile clone* lost,
		uninstalled apps blocked, clones/copies never received, clone* profile uninstalled,
		permission uninstalled only/apps, only original profile, any api client stopped, other admin* can connect,
		only system admin* connect*, approve app* not installed, not right* approve app*,
		no right* uninstalled app*, admin connect* others not, not admin not approve, profile copy system admin,
		profile was copy admin, cloned/custom profile lacks approve, cloned profile not receive*,
		custom/copied profile not connect*, cloned admin* not connect*, not right connect app*,
		right connect app* nobody, custom profile employee can, standard profile only permission,
		no longer approve app*, accept/allow/approve apps nobody set, accept/allow/approve apps nobody installed,
		apps nobody set up, cloned/copied/cloning admin profile, run cloned/copied admin,
		clone/copy of admin profile, standard system admin works/ok/fine, standard admin works/ok/fine clone*,
		standard admin works/ok/fine copy, can approve uninstalled apps/false/missing,
		approve uninstalled false/unset, real system admin works/allow/went, missing/lack*/short enable lets,
		missing/lack*/short enable people, missing/lack*/short enable uninstalled,
		missing/lack*/short checkbox lets, missing/lack*/short checkbox people,
		missing/lack*/short checkbox uninstalled, system permission clone*/uninstalled, clone not get/have,
		only admins approve/authorize apps, only admins approve/authorize app, special permission allow app,
		need special permission app, regular/normal people error, regular/normal people blocked,
		admins get through, while admins get through, admins through others not,
		cloned/copied/custom profile not uninstalled, cloned profile not have/permission,
		not allowed approve/authorize app*, not allowed approve installed, approve app not installed,
		non admin approve uninstalled, not right to uninstalled
	`),
	fixes: [
		{
			title: 'Install the app, so that nobody needs the permission',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: installerPermissions,
			},
			steps: [
				{
					do: 'Check that the request is genuine and the publisher is the one you expect.',
				},
				install,
				assign,
				switchToAssigned,
				{ do: 'Ask the person to start again from the product.' },
			],
			verify: 'The row offers **Uninstall**, and a person without the permission connects.',
			risk: riskOfInstalling,
			undo: undoInstallation,
		},
		{
			title: 'Lend the permission to one trusted tester',
			actor: 'admin',
			app: 'connected-app',
			needs: { permissions: ['manageProfilesAndPermissionSets', 'assignPermissionSets'] },
			steps: [
				{ do: 'Only where somebody must try the app before it is installed.' },
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
		'If Setup has a page **API Access Control**, **Approve Uninstalled Connected Apps** is probably not enough: install the app and assign the person. Do not put people on the System Administrator profile or assign **Use Any API Client** for this: both give far too much, and the second approves no app that is not installed.',
	disagreements: [
		{
			claim: '**Use Any API Client** lets people use apps that are not installed.',
			who: 'Several vendor pages from before December 2025 say so. Salesforce ended it in that month and asked only orgs with API Access Control to prepare: it may have worked only there.',
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
		'help-connected-app-uninstall-third-party',
	],
	saidSources: ['gh-airbytehq-airbyte-66135'],
	reviewed: '2026-11-23',
});
