import { defineCause } from '../define.ts';
import { assign, installerPermissions, undoInstallation } from '../installing.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'API Access Control is on and does not allow this app',
	group: 'access',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'Setup has a page **API Access Control** whose setting for allowlisted connected apps is selected, and the app is not installed or the person is not assigned to it.',
	why: `API Access Control is a feature that Salesforce Support switches on for an org; by default it is off. With **For admin-approved users, limit API access to only allowlisted connected apps** people may use only apps that are installed in the org and assigned to them. For customers and partners there is a setting of its own: with it, only installed apps may serve them.

An app that is not on the list fails in different places. In the browser it is shown as blocked (\`OAUTH_APP_BLOCKED\`) or as not approved for this person (\`OAUTH_APP_ACCESS_DENIED\`). With a token that was already issued, the API can answer \`This session is not valid for use with the REST API\`.`,
	deliberate:
		'The feature exists only because somebody in your company asked Salesforce Support for it. Ask the owner of org security whether this app may be added to the list. Do not switch the setting off for one app: that opens the API to every app at once.',
	confirm: [
		{
			look: 'Type API Access Control into Quick Find of Setup. If there is no such page, the feature is not on and this is not the cause.',
		},
		{
			setup: 'apiAccessControl',
			look: '**For admin-approved users, limit API access to only allowlisted connected apps** is selected. For members of an Experience Cloud site look at the setting for customers and partners.',
		},
		{
			setup: 'connectedAppsOauthUsage',
			look: 'The row of the app offers **Install** or **Unblock**.',
		},
	],
	tells: { 'usage-row': ['install', 'unblock'], 'api-access-control': ['on'], 'api-call': ['fails'] },
	said: phrases(`
		api access control, any api client, api whitelist*, approved users limit api,
		api access limited whitelisted/specific/apps, app not whitelist*,
		limit/limits/restrict* api access whitelisted, only whitelisted app*, api client not whitelisted,
		restrict* which apps, limit* api specific apps,
		not/without/lack*/missing/need*/requires/must any api client, app never whitelisted, never added whitelist,
		allowed list apps, unapproved apps blocked, approved list app*, not on whitelist api,
		only approved apps api, only allows/lets/permits approved apps, company only allows approved,
		blocks all apps except, approved apps use api, not among approved/allowed apps, never put on list,
		never put list app, not on approved list, app* not approved api, rule only apps/certain/approved,
		only apps list may/get/allowed, only apps certain may/get/allowed, only apps on list, apps on list may,
		only listed apps, tool/connector/integration not on list, kicked out not list, allowed list not ours,
		new rule only apps/approved/listed, put rule apps, limit* api access installed/connected/certain/apps,
		limits api access installed/connected/certain/apps, restricts api access installed/connected/certain/apps,
		any api client permission, api access control on/enabled/active, locked/lock down api access,
		locked/lost api access list, locked/lost api access apps, cut off from api, apps cut off api,
		allows/lets/permits just handful apps, allows/lets/permits just few apps,
		allows/lets/permits only handful apps, allows/lets/permits only few apps, handful apps talk/allowed/may,
		few apps talk/allowed/may, lost api access whitelist, org switched to whitelist,
		api access whitelist apps/on/switched, not approved cut off
	`),
	fixes: [
		{
			title: 'Install the app and assign it to the people who need it',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: installerPermissions,
			},
			steps: [
				{ do: 'Get the agreement of the owner of org security.' },
				{
					open: 'connectedAppsOauthUsage',
					do: 'In the row of the app choose **Install**; if the row offers **Unblock**, find out first whether somebody blocked this very app on purpose, then choose that too.',
				},
				assign,
				{
					do: 'Only then choose **Manage App Policies** in its row, **Edit Policies**, and set **Permitted Users** to **Admin approved users are pre-authorized**. Salesforce warns: users who are not assigned lose access.',
				},
				{ do: 'Wait about 10 minutes, then let the person start again from the product.' },
			],
			verify: 'The person signs in without `OAUTH_APP_BLOCKED`, and the first API call of the product succeeds.',
			risk: 'The app can act in Salesforce in the name of everybody who holds the permission set. The switch cuts off whoever is not assigned. Holders of **Use Any API Client** get in as well; look who has it.',
			undo: undoInstallation,
		},
		{
			title: 'Install the app and assign it to the people who need it',
			actor: 'admin',
			app: 'external-client-app',
			needs: {
				permissions: ['editExternalClientAppPolicies'],
				note: 'Installing a vendor’s package also needs **Download AppExchange Packages**.',
			},
			steps: [
				{ do: 'Get the agreement of the owner of org security.' },
				{
					open: 'externalClientAppManager',
					do: 'Look for the app. A vendor’s app that is missing has to be installed from the vendor’s package link first.',
				},
				{
					do: 'Open the app, its **Policies** tab, then **Edit**. Set **Permitted Users** to **Admin approved users are pre-authorized**, and before you save select the profiles or permission sets of everybody who is to use the app: whoever is not selected loses access.',
				},
				{ do: 'Wait about 10 minutes, then let the person start again from the product.' },
			],
			verify: 'The person signs in without a refusal, and the first API call of the product succeeds.',
			risk: 'The app can act in Salesforce in the name of everybody who is selected. Holders of **Use Any API Client** get in as well; look who has it.',
			undo: 'Remove the profiles or permission sets on the same tab.',
		},
	],
	otherwise:
		'If other apps of the same people work and this one is installed and assigned, the person may be missing from the assignment: compare the profile and the permission sets. Some guides hand out **Use Any API Client** here. It passes by the list for every app, so do not give it for one app; since the week of 8 December 2025 it no longer lets people approve apps that are not installed.',
	disagreements: [
		{
			claim: 'API Access Control also shuts out External Client Apps.',
			who: 'Salesforce’s comparison of the two kinds of app calls it “Not needed” for them, with a note that we could not read. Its pages on API Access Control speak of connected apps.',
			advice: 'For an External Client App look at its **Policies** tab first. The assignment there counts in any case.',
		},
	],
	certainty: 'official',
	sources: [
		'help-security-api-access-control-all-users',
		'help-security-api-access-control-external-users',
		'releasenotes-rn-security-id-whitelisting',
		'kb-005228838',
		'gh-tprouvot-salesforce-inspector-reloaded-troubleshooting-md',
		'gh-tprouvot-salesforce-inspector-reloaded-how-to-md',
		'gh-sorenkrabbe-chrome-salesforce-inspector-149',
		'withampersand-salesforce',
		'help-connected-app-uninstall-third-party',
		'fieldfx-edit-fieldfx-connect-policies',
		'help-preauth-user-app-access-through-eca',
		'help-connected-apps-and-external-client-apps-features',
	],
	saidSources: ['gh-forcedotcom-cli-3260', 'gh-tprouvot-salesforce-inspector-reloaded-795'],
	reviewed: '2026-11-23',
});
