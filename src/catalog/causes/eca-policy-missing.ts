import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The External Client App has no policy record in this org',
	group: 'install',
	appKind: 'external-client-app',
	whoFixes: ['admin', 'salesforce'],
	tell: 'External Client App Manager lists the app, but its **Policies** tab is empty or does not open.',
	why: `An External Client App consists of two halves: the definition, which its owner makes, and the policies, which each org keeps for itself. The names of the codes \`ecapp_policy_not_found\` and \`oauth_policy_not_found\` say that the second half is missing.

Both codes stand in Salesforce’s own list, without an explanation. What they mean, and how an org comes to it, is our reading: an installation, a migration or a sandbox refresh that did not reach its end.`,
	confirm: [
		{
			setup: 'externalClientAppManager',
			look: 'The app is in the list. Its **Policies** tab is empty or shows an error.',
		},
		{
			look: 'As an admin, ask for the policies of all apps. If the answer has no row with the id of this app, the record is missing.',
			query: 'SELECT ExternalClientApplicationId, PermittedUsersPolicyType FROM ExtlClntAppOauthPlcyCnfg',
		},
		{
			look: 'It began with an installation, an upgrade, a migration from a Connected App or a sandbox refresh.',
		},
	],
	tells: { 'app-manager': ['no-policies'], 'app-kind': ['external'], 'shortly-before': ['sandbox', 'update'] },
	said: phrases(`
		eca no/without/lost/lacks polic*, eca polic* missing/empty, recreated polic*, policies missing,
		polic*/policies tab empty, polic*/rules page empty, polic* record/part/half missing, polic* record not,
		no/without polic* record, polic* not deployed/created/migrat*/copied/brought/moved,
		polic* never deployed/created/arriv*, not/created polic* eca, app without/lost polic*,
		polic* gone/disappear*/empty/forgotten app, polic* gone eca, polic* lost migrat*/refresh*,
		polic* missing org, rules missing app, rules part missing, half installed app, app* half installed,
		deployed polic* worked, without its polic*, policies not there, no policies app, org half missing,
		polic* tab/page not open*, polic* not there app, no polic* for app, app has no polic*,
		polic* not come along, polic* had to created, eca polic* file missing/forgotten/not,
		oauth polic* created/missing/not, once polic* created/added, polic* had/been created there,
		only carried eca header/settings, header/eca settings not polic*, eca header not/only polic*,
		eca settings only polic*, settings deployed not polic*, eca polic* forgotten, deploy* eca without polic*
	`),
	fixes: [
		{
			title: 'Save the app’s policies once',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['editExternalClientAppPolicies'] },
			steps: [
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Policies** tab, **Edit**. Note the values that you see and save without changing any: if a policy exists after all, a change would cut people off on a guess.',
				},
				{ do: 'Wait about 10 minutes and ask one person to connect.' },
				{ open: 'externalClientAppsOauthUsage', do: 'To tighten afterwards, look here first who uses the app now.' },
				{
					open: 'externalClientAppManager',
					do: 'Then set **Permitted Users** on the **Policies** tab to **Admin approved users are pre-authorized**, and before you save select the profiles or permission sets of everybody who is to use the app: whoever is not selected loses access.',
				},
			],
			verify: 'The **Policies** tab shows what you saved, and that person connects.',
			risk: 'Everybody whom **Permitted Users** allows can let this app act in their name. Holders of **Use Any API Client** get in as well; look who has it.',
			undo: 'Set the values that you noted, or disable the app on the same tab.',
		},
		{
			title: 'Install the vendor’s current package again',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['downloadPackages', 'editExternalClientAppPolicies'] },
			steps: [
				{
					do: 'Ask the vendor for the link to the current version, and whether it may be installed over the one you have. Do not uninstall first on your own: an uninstallation takes away what the package brought.',
				},
				{ do: 'Open the link on the host of your org and choose **Install for Admins Only**.' },
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Policies** tab, and check **Permitted Users** and who is selected.',
				},
			],
			verify: 'The **Policies** tab opens and can be saved.',
			risk: 'The package may bring more than the app.',
			undo: 'In **Installed Packages** choose **Uninstall**. Its connections may end.',
		},
		{
			title: 'Ask Salesforce Support to look at the record',
			actor: 'salesforce',
			steps: [
				{
					do: 'Open a case with the exact code, the name of the app, the id of your org and the time of a failed attempt. Send no secret and no token.',
				},
				{ do: 'For a packaged app in a sandbox, mention that External Client Apps which break in a refresh have been reported before.' },
			],
			verify: 'After Support’s answer the **Policies** tab opens and a person connects.',
		},
	],
	otherwise:
		'If the policies are there and complete, the code means something that we do not know. Note the time, try once more after 30 minutes, and ask the vendor and Salesforce Support with the exact code.',
	certainty: 'inferred',
	sources: [
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'gh-forcedotcom-salesforcemobilesdk-ios',
		'gh-hardisgroupcom-sfdx-hardis-1994',
		'dev-meta-extlclntappoauthconfigurablepolicies',
		'help-preauth-user-app-access-through-eca',
		'help-manage-external-client-app-usage',
	],
	reviewed: '2026-11-23',
});
