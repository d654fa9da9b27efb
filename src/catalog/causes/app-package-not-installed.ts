import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The vendor’s package that carries the app is not installed here, or is an old version',
	group: 'install',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'The vendor ships the app as a package, and Installed Packages of this org lacks it or holds an old version.',
	why: `An org has a packaged app only once the package is there. For an External Client App there is no other way in: the Consumer Key alone opens nothing, and Connected Apps OAuth Usage offers no **Install** for it. The login succeeds, and Salesforce refuses the app right after it.

Each org counts by itself. A package in production does not bring the app into a sandbox that was made before. A version that is older than the vendor’s app can be refused too.`,
	confirm: [
		{
			setup: 'installedPackages',
			look: 'The vendor’s package is not in the list, or its version is older than the one that the vendor names.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'For an External Client App: the app is not in the list.',
		},
		{
			loginHistory: [
				'Success',
				'Package for this consumer is not installed in your organization',
				'Installed package for this consumer is out of date',
			],
			look: 'The login is recorded as a success, or the row names the package.',
		},
	],
	tells: { page: ['login'], 'login-history': ['success', 'package'], 'app-manager': ['missing'], package: ['missing', 'old'] },
	said: phrases(`
		package* uninstalled/deleted/upgrad*/missing, old/skipped package*, not/skip*/forgot install* package*,
		must install managed package*, need* install* managed package*, outdated managed package*,
		outdated version managed package*, admin* must install package*, package*/appexchange app not installed,
		eca app not install*, eca not install*, must/need* install* eca app, nobody installed package*,
		package* never installed, skipped installing package*, installing package* fixed/solved/resolved/first,
		installed package* works, no package* installed, without package* app/eca, not have/run package*,
		package* not org, package* only production, package* too/version old, package* version behind,
		package* out date, package* outdated version, package* changed latest, install* latest/newer package*,
		installed packages lack*/missing/empty, package* step skipped, appexchange package* missing,
		not/never installed appexchange, vendor* package* outdated, skipped step installing,
		never ran install*/package*, package*/install link never, never clicked package*,
		after installing package* works, package* not in/installed sandbox*, package* several versions behind,
		installed packages not list*, add on package* missing, vendor* package* out date,
		step installing package* skipped, package* install* link not,
		never put package* org/system/salesforce/company*/appexchange,
		not put package* org/system/salesforce/company*/appexchange, never/not added package* appexchange,
		never/not loaded package* appexchange, package* from appexchange never/not, never/not got appexchange,
		package* was missing/gone, nobody added package* org/salesforce,
		not run/used/clicked/opened install url, not run/used/clicked/opened install link,
		never run/used/clicked/opened install url, package*/version not ship/include/contain/carry app/eca,
		version before eca/app shipped, not install* from appexchange, package* install* forgotten,
		subscriber* not installed/upgraded, updating package* fixed/solved/helped,
		latest/newer package* carries/brings/contains app/eca
	`),
	fixes: [
		{
			title: 'Install the vendor’s current package',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['downloadPackages', 'editExternalClientAppPolicies'] },
			steps: [
				{
					do: 'Take the installation link from the vendor’s own site or support. It leads to a Salesforce address and names a package version (`04t…`).',
				},
				{
					do: 'Open it on the host of the org that is to be connected: production or the one sandbox. Choose **Install for Admins Only** unless the vendor’s guide asks for more.',
				},
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Policies** tab, **Edit**. See that the app is enabled, set **Permitted Users** to **Admin approved users are pre-authorized**, and before you save select the profiles or permission sets of everybody who is to use the app: whoever is not selected loses access.',
				},
				{ do: 'Ask the person to start again from the product.' },
			],
			verify: 'Installed Packages and External Client App Manager list the app, and an assigned person reaches the product.',
			risk: 'The package brings the app and whatever else the vendor put into it. Everybody whom **Permitted Users** allows can let the app act in their name. Holders of **Use Any API Client** get in as well; look who has it.',
			undo: 'In Installed Packages choose **Uninstall** for the package. Its connections may end.',
		},
		{
			title: 'Install the vendor’s current package',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: [
					'downloadPackages',
					'customizeApplication',
					'manageConnectedApps',
					'manageProfilesAndPermissionSets',
					'assignPermissionSets',
				],
			},
			steps: [
				{
					do: 'Take the installation link from the vendor’s own site or support, open it on the host of the org that is to be connected, and choose **Install for Admins Only** unless the vendor’s guide asks for more.',
				},
				{
					open: 'manageConnectedApps',
					do: 'Open the app and note who uses it now. Add it to **Assigned Connected Apps** of a permission set, and give that set to everybody who is to use the app, integration users and Run As users too. Only then choose **Edit Policies** and set **Permitted Users** to **Admin approved users are pre-authorized**: Salesforce warns that present users lose access, and whoever is not assigned is cut off.',
				},
				{ do: 'Ask the person to start again from the product.' },
			],
			verify: 'Installed Packages shows the vendor’s current version, and an assigned person reaches the product.',
			risk: 'The package brings the app and whatever else the vendor put into it. Everybody whom **Permitted Users** allows can let the app act in their name.',
			undo: 'In Installed Packages choose **Uninstall** for the package. For a packaged Connected App this removes the tokens of all users.',
		},
	],
	otherwise:
		'If the package is there, look whether the app or its OAuth part is switched off, whether the person signed in to another org, and whether the client sends the key of the packaged app and not of a test app. Setting **Permitted Users** to everybody does not install anything. One vendor’s customers kept the error after the installation; no cause was published.',
	certainty: 'several',
	sources: [
		'unified-salesforce-external-client-apps-on-multiple-organiza',
		'gh-pipedreamhq-pipedream-21557',
		'gh-forcedotcom-cli-3482',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'kb-005132365',
		'help-external-client-apps',
		'dev-connected-app-uninstall',
		'cloudextend-12581950-troubleshooting-oauth-approval-error-ge',
		'help-preauth-user-app-access-through-eca',
		'fieldfx-edit-fieldfx-connect-policies',
		'learnupon-restrict-access-to-learnupon',
	],
	saidSources: ['dev-packaging-connected-app-install'],
	reviewed: '2026-11-23',
});
