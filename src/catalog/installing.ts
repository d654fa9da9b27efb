/**
 * What the causes of a missing installation share: who may install a Connected App, in which order people are let in, and
 * what takes their access back. It is written once because the order matters: whoever is not assigned when Permitted Users
 * is switched loses access.
 */
import type { Step } from './define.ts';
import type { PermissionId } from './setup.ts';

/** The first two open the page, the next two install on it, the last two assign. */
export const installerPermissions = [
	'viewSetup',
	'manageUsers',
	'customizeApplication',
	'manageConnectedApps',
	'manageProfilesAndPermissionSets',
	'assignPermissionSets',
] as const satisfies readonly PermissionId[];

/** Comes first; what has to be checked before it differs from cause to cause. */
export const install: Step = { open: 'connectedAppsOauthUsage', do: 'Find the app, choose **Install** and confirm.' };

/** Before Permitted Users is switched, present users included. */
export const assign: Step = {
	open: 'permissionSets',
	do: 'Add the app to **Assigned Connected Apps** of a permission set and give the set to all who are to use it: present users (**User Count** in its row), integration and Run As users.',
};

/** After they are assigned. */
export const switchToAssigned: Step = {
	do: 'Only then choose **Manage App Policies** in its row, **Edit Policies**, and set **Permitted Users** to **Admin approved users are pre-authorized**. Salesforce warns: users who are not assigned lose access. Skip this if everybody may use the app.',
};

export const riskOfInstalling =
	'Everybody whom **Permitted Users** allows can let this app act in their name. The switch cuts off whoever is not assigned.';

/** **Uninstall**, which looks like the way back, is none. */
export const undoInstallation =
	'One person: take the permission set away and **Revoke** under **User Count**. Everybody at once: **Block** in the row. **Uninstall** does neither: it only removes your policies, and those who approved the app may go on.';
