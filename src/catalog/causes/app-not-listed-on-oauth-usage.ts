import { defineCause } from '../define.ts';
import { assign, install, installerPermissions, riskOfInstalling, switchToAssigned, undoInstallation } from '../installing.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The app does not appear on Connected Apps OAuth Usage, so nobody can install it there',
	group: 'install',
	appKind: 'connected-app',
	whoFixes: ['admin'],
	tell: 'You want to install the app, but Connected Apps OAuth Usage shows no row for it, even after a fresh attempt to sign in.',
	why: `**Install** stands on the row of an app, and a row appears only after somebody has tried to sign in with it. An org that never met the app has nothing to install.

A row is easily missed: it often stands at the very end, under the app’s own label, or the attempt went to another org. In sandboxes an attempt sometimes leaves no row at all.`,
	confirm: [
		{
			setup: 'connectedAppsOauthUsage',
			look: 'Right after a failed attempt, no row down to the last one carries the app’s label or the publisher’s name.',
		},
		{
			look: 'The host in the address of the error page belongs to the org in which you are looking. If it does not, the person signed in to another org.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'The app is not here either. If it is, it is an External Client App and is not installed from the usage page.',
		},
	],
	tells: { 'right-org': ['right'], 'usage-row': ['none'], 'app-kind': ['connected'] },
	said: phrases(`
		no install button/option, install button missing, no app oauth/listed usage,
		not/missing/nowhere/searched oauth usage, nothing list, app*/connector* not listed/appear*,
		app*/connector* not show* up, not see install, not show*/appear*/find apps, not list*/show* oauth usage,
		not appear list apps, oauth usage for/in most, oauth usage orgs except, never appear*/show* oauth usage,
		oauth usage empty, no row connector, app* missing/nowhere list, not/missing/searched usage page,
		no line/trace app*, no line install, different label list, searched list app*, list end no, usage page end,
		list not find, looked everywhere list, list not in app*/connector*/tool/program/name, no entry app install,
		not find app* install, no row/entry usage page, row appear* after attempt, row appear* only after,
		appears/listed only after attempt*, list not contain/show/includ* app*, app* under different label,
		listed under another/different name, under another name list, not install not listed, all other apps list*,
		app* not on list, not offered install list, app* not turn up, not turn up usage/list,
		page no entry product, no entry for product/connector/tool/vendor, looked through list app*,
		oauth usage no entry/row/line/listing/trace, usage page/list no line, usage list no entry/row,
		no row for connector/tool, there no row all, no entry our app/consumerkey, no entry for our,
		app not show usage, nothing to install usage, nothing shows up usage
	`),
	fixes: [
		{
			title: 'Make the row appear, then install the app',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: installerPermissions,
			},
			steps: [
				{ do: 'Ask the vendor for the exact label of the app, and whether it comes as a package or as an External Client App.' },
				{ do: 'Start the connection once from the product, sign in to the right org and let it fail.' },
				install,
				assign,
				switchToAssigned,
			],
			verify: 'The row offers **Uninstall**, and the person reaches the product.',
			risk: riskOfInstalling,
			undo: undoInstallation,
		},
		{
			title: 'Open the installation page with the vendor’s two ids',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: installerPermissions,
				note: 'Reported by one vendor for sandboxes in which the row stays away.',
			},
			steps: [
				{
					do: 'Take the app id (`0Ci…`) and the id of the vendor’s org (`00D…`) from the vendor’s own documentation or support, never from a message that you did not ask for.',
				},
				{
					request:
						'https://<MYDOMAIN>.my.salesforce.com/identity/app/AppInstallApprovalPage.apexp?app_id=<APP_ID>&app_org_id=<VENDOR_ORG_ID>',
					language: 'text',
					say: 'Build this address on the My Domain host of your org and open it while signed in as an admin.',
				},
				{ do: 'Compare the name on the page with the vendor’s, then choose **Install**.' },
				{ do: 'Assign people and set **Permitted Users** as in the last two steps of the fix above, in this order.' },
			],
			verify: 'Connected Apps OAuth Usage now has a row that offers **Uninstall**.',
			risk: 'A wrong pair of ids installs somebody else’s app.',
			undo: undoInstallation,
		},
	],
	otherwise: 'If the vendor ships a package, install the package. If it is a sandbox, its licenses may be out of step with production.',
	certainty: 'several',
	sources: [
		'help-connected-app-manage-current-sessions',
		'usergems-why-am-i-seeing-an-oauth-app-blocked-error',
		'gh-jetstreamapp-jetstream-org-manual-install-connected-app-mdx',
		'gh-jetstreamapp-jetstream-1419',
		'gh-jetstreamapp-jetstream-1427',
		'gh-pipedreamhq-pipedream-21557',
		'help-connected-app-uninstall-third-party',
		'cirrusinsight-admins-avoiding-oauth-issues-with-salesforce-c',
	],
	saidSources: ['gh-tprouvot-salesforce-inspector-reloaded-983', 'scratchpad-12257698-oauth-app-blocked'],
	reviewed: '2026-11-23',
});
