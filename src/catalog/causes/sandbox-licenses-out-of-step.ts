import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The sandbox’s license definitions are out of step with production',
	group: 'install',
	appKind: 'connected-app',
	whoFixes: ['admin'],
	tell: 'Production shows the permission **Approve Uninstalled Connected Apps** or the app’s row, and the sandbox does not.',
	why: `A sandbox holds its own copy of production’s license definitions. After a refresh that copy can lag behind. Two vendors report sandboxes in which **Approve Uninstalled Connected Apps** or the row of the app was missing for this reason, and in which matching the licenses brought them back.

It is rare. In most sandboxes the app is not installed, and nothing more is wrong.`,
	confirm: [
		{
			setup: 'connectedAppsOauthUsage',
			look: 'In the sandbox, right after a failed attempt, there is no row for the app. In production there is one.',
		},
		{
			setup: 'permissionSets',
			look: 'In the sandbox **System Permissions** of a permission set does not list **Approve Uninstalled Connected Apps**; in production it does.',
		},
		{
			setup: 'companyInformation',
			look: 'The sandbox offers **Match Production Licenses**.',
		},
	],
	tells: { sandbox: ['only'], 'usage-row': ['none'], 'app-kind': ['connected'], 'shortly-before': ['sandbox'] },
	said: ['match production licens*', 'sandbox licens* match*'],
	fixes: [
		{
			title: 'Match the sandbox’s licenses to production, then install the app',
			actor: 'admin',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps'] },
			steps: [
				{ do: 'Sign in to the sandbox and check in the address bar that you are there.' },
				{
					open: 'companyInformation',
					do: 'Choose **Match Production Licenses** and follow the page to its end. It brings the licenses up to date without a refresh.',
				},
				{ do: 'Start the connection once from the product and let it fail.' },
				{
					open: 'connectedAppsOauthUsage',
					do: 'Find the row of the app, choose **Install**, then set **Permitted Users** under **Manage App Policies** and **Edit Policies** to the people who test.',
				},
			],
			verify: 'The row offers **Uninstall**, and a tester without special permissions reaches the product.',
			risk: 'The app can act in the sandbox in the name of everybody whom **Permitted Users** allows. A sandbox may hold copies of real data.',
			undo: 'In Connected Apps OAuth Usage of the sandbox choose **Uninstall** in the row of the app. Matched licenses stay.',
		},
	],
	otherwise:
		'If the page offers no **Match Production Licenses**, or nothing changes, look whether the sandbox has the app at all: a refresh drops apps, their installation and their keys. As a last resort one vendor names the installation page with the app’s two ids.',
	certainty: 'several',
	sources: [
		'nango-fix-salesforce-oauth-approval-error-generic',
		'gh-jetstreamapp-jetstream-org-manual-install-connected-app-mdx',
		'kb-000386961',
	],
	reviewed: '2026-11-22',
});
