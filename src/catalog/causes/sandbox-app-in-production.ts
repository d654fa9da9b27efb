import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The vendor’s app was made in a sandbox and cannot be installed in production',
	group: 'install',
	appKind: 'connected-app',
	whoFixes: ['vendor-admin', 'admin'],
	tell: 'The installation page itself refuses: `You cannot install a sandbox app outside on a non sandbox organization`.',
	why: `An app lives in the org in which it was made. One that lives in a sandbox cannot be installed in an org that is not a sandbox.

Admins meet this while they do the usual thing for an app that is not installed. The vendor ships a Consumer Key of a test app, so no admin of a customer can get past it.`,
	confirm: [
		{
			look: 'The text stands on the page that opens after **Install**.',
		},
		{
			setup: 'connectedAppsOauthUsage',
			look: 'The row still offers **Install** after the attempt.',
		},
		{
			look: 'The vendor confirms that the app’s own org is a sandbox.',
		},
	],
	tells: { sandbox: ['not-only'], 'usage-row': ['install'], install: ['sandbox'], 'app-kind': ['connected'] },
	said: phrases(`
		app from/created/built/lives/developed/key sandbox, app* made/belongs/owned/their sandbox,
		sandbox/recreat* consumerkey production, install* sandbox app* production, not install* sandbox app*,
		consumerkey from sandbox, vendor* made/built/created/registered/used/dev sandbox, registered app* sandbox*,
		vendor* sandbox app*, sandbox/rebuilt/recreat* app* production, built test environment, test consumerkey shipped,
		shipped sandbox consumerkey, ships consumerkey sandbox, sandbox consumerkey live, supplier* made sandbox,
		maker built sandbox, live/production refuses install, vendor* test org,
		made in test system/environment/org/version, test system/version/environment app* real, not for real system,
		only for test systems, consumerkey of sandbox app, test app* not install*, only installed in sandbox*,
		not install* outside sandbox, moved app production org, they made it sandbox, app in/from test org,
		created app test org, created app* test system, real org refuses install, vendor* made/created in sandbox
	`),
	fixes: [
		{
			title: 'Report it to the vendor, and leave your org as it is',
			actor: 'admin',
			steps: [
				{
					do: 'Send the vendor the exact text of the page and the name of the app. No setting and no permission of your org changes this.',
				},
				{ do: 'When the vendor has another app, start the connection again from the product and install that one.' },
			],
			verify:
				'The installation of the vendor’s other app goes through. It then stands in Connected Apps OAuth Usage with **Uninstall**, or, as an External Client App, in External Client App Manager.',
			risk: 'The app that you install can act in the name of everybody whom **Permitted Users** allows.',
			undo: 'Choose **Block** in the row of the app; it ends the sessions at once. **Uninstall** there only removes the policies that you set. An External Client App goes with its package.',
		},
		{
			title: 'Ship an app that lives in a production or Developer Edition org',
			actor: 'vendor-admin',
			steps: [
				{
					do: 'Make the app in a production or Developer Edition org of your own. New Connected Apps need a package or Salesforce Support since Spring ’26, so plan a packaged External Client App.',
				},
				{
					do: 'Give it the same redirect URIs and only the scopes that the product needs, and put its Consumer Key and Secret into the product.',
				},
				{ do: 'Tell customers to connect again with the new version and to install that app.' },
			],
			verify: 'In an org that is not a sandbox the app can be installed, and a sign-in from the product succeeds.',
			risk: 'The new app can be installed in real customers’ orgs and reach their data.',
			undo: 'Go back to the old key in the product, and ask customers to uninstall the new app.',
		},
	],
	otherwise:
		'If the page shows only a general text about a problem in installing the application, look whether an app of the same name exists in the org and whether the installer has the permissions. If the vendor already has a production app, the product sends the wrong key: look for a test setting in it.',
	certainty: 'official',
	sources: ['kb-005185027', 'gh-dufoli-salesforce-inspector-advanced-254', 'kb-005228017', 'help-connected-app-uninstall-third-party'],
	reviewed: '2026-11-23',
});
