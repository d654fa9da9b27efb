import { defineCause } from '../define.ts';
import { assign, install, installerPermissions, riskOfInstalling, switchToAssigned } from '../installing.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The sandbox’s license definitions are out of step with production',
	group: 'install',
	appKind: 'connected-app',
	whoFixes: ['admin'],
	tell: 'Production shows the permission **Approve Uninstalled Connected Apps** or the app’s row, and the sandbox does not.',
	why: `A sandbox has its own copy of production’s license definitions, which can lag behind after a refresh. Two vendors report that the permission or the row was missing for this reason, and that matching the licenses brought it back.

It is rare: in most sandboxes the app is not installed, and nothing more is wrong.`,
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
	said: phrases(`
		match/matching production licens*, sandbox licens* match*, match/matching licens*,
		uninstalled missing sandbox*, matched licens* production, licens* out step/sync, licens* not sync*,
		licens* mismatch*/differ*/definition*/old sandbox*, licens* differ* production,
		licens* sandbox* behind/lag*/outdated/stale, permission* production/uninstalled not sandbox*,
		permission* missing sandbox* production, permission* not listed/exist/offered/available sandbox*,
		permission* only production sandbox*, after match production licens*,
		sandbox* permission* missing permission, sandbox* lack* permission* production,
		production has permission* sandbox*, permission* appeared after match*,
		uninstalled apps/exists production missing, uninstalled apps/exists production not,
		permission* exists production missing/not, exists production missing sandbox*,
		licens* definition* behind/lag*/old, licens* lag*/behind production,
		sandbox* not show* permission*/checkbox/box, checkbox/box/permission* live not copy,
		checkbox/box/permission* live not test, checkbox/box not there copy, checkbox/box not there sandbox*,
		production licens* button company,
		licens* definition* older/stale/outdated, uninstalled apps unknown permission, unknown permission sandbox*,
		syncing/synced/aligning/aligned licens*, sandbox* older licens*
	`),
	fixes: [
		{
			title: 'Match the sandbox’s licenses to production, then install the app',
			actor: 'admin',
			needs: {
				permissions: installerPermissions,
			},
			steps: [
				{ do: 'Sign in to the sandbox and check in the address bar that you are there.' },
				{
					open: 'companyInformation',
					do: 'Choose **Match Production Licenses** and follow the page to its end. No refresh is needed.',
				},
				{ do: 'Start the connection once from the product and let it fail.' },
				install,
				assign,
				switchToAssigned,
			],
			verify: 'The row offers **Uninstall**, and a person without the permission reaches the product.',
			risk: riskOfInstalling,
			undo: 'One person: take the permission set away and **Revoke** under **User Count**. Everybody at once: **Block** in the row. **Uninstall** does neither: it only removes your policies, and those who approved the app may go on. Matched licenses stay.',
		},
	],
	otherwise:
		'If the page offers no **Match Production Licenses**, or nothing changes, look whether the sandbox has the app at all: a refresh drops apps, their installation and their keys. As a last resort one vendor names the installation page with the app’s two ids.',
	certainty: 'several',
	sources: [
		'nango-fix-salesforce-oauth-approval-error-generic',
		'gh-jetstreamapp-jetstream-org-manual-install-connected-app-mdx',
		'kb-000386961',
		'help-connected-app-uninstall-third-party',
		'cirrusinsight-admins-avoiding-oauth-issues-with-salesforce-c',
	],
	reviewed: '2026-11-23',
});
