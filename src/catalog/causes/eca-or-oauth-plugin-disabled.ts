import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The External Client App, or its OAuth part, is switched off in this org',
	group: 'install',
	appKind: 'external-client-app',
	whoFixes: ['admin', 'vendor-admin'],
	tell: 'External Client App Manager lists the app, but its policies show it as disabled, or its OAuth part as off.',
	why: `Among the policies that an org keeps for an External Client App are a switch for the whole app and another for its OAuth plugin. If one of the two is off, no flow of the app works any more for anybody, in the browser as at the token endpoint.

The app, its key and its secret are fine. New credentials change nothing, and neither does connecting again.`,
	deliberate:
		'Somebody may have switched the app off to stop it, for instance after a security incident or at the end of a contract. Ask who did it and why before you switch it on.',
	confirm: [
		{
			look: 'Everybody in this org fails with the app since the same moment, while other orgs go on.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'Open the app, **Policies** tab: **App Status** says disabled, or the switch of the OAuth plugin is off.',
		},
		{
			setup: 'setupAuditTrail',
			look: 'Look for the day on which it was changed, and by whom.',
			query:
				'SELECT CreatedDate, CreatedBy.Username, Action, Section, Display FROM SetupAuditTrail WHERE CreatedDate = LAST_N_DAYS:30 ORDER BY CreatedDate DESC',
		},
	],
	tells: { people: ['org'], 'app-manager': ['off'], 'app-kind': ['external'], 'shortly-before': ['setting'] },
	said: phrases(`
		app/eca disabled, apps are disabled, eca oauth plugin disabled, eca oauth not enabled,
		eca plugin*/app/polic*/toggle*/status/put disabled, eca deactivated,
		eca app/enable/polic*/toggle*/switch*/oauth off, eca enable switch,
		app status/polic*/toggle*/itself/put/set disabled, app status off, enable switch polic*, whole app off,
		oauth plugin off/disabled/switch*/toggle*, oauth part/side off/disabled, plugin off eca,
		plugin/app/eca enabled again, enabling eca fixed, switch policies app off, turned whole app off,
		enabling app again fixed, eca app status/set disabled, app status set disabled, eca oauth switch* off,
		flipped oauth eca off, app* status disabled/off/inactive, flipped/set/put app* disabled,
		flipped/set/put app* off, flipped/set/put app* inactive, flipped status disabled/off, status to disabled,
		app set inactive, forgot flip/enable it back, oauth plugin false/inactive
	`),
	fixes: [
		{
			title: 'Switch the app and its OAuth part on again',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['editExternalClientAppPolicies'] },
			steps: [
				{ do: 'Ask the person who switched it off, or the owner of the integration, whether it may run again.' },
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Policies** tab, **Edit**. Look at **Permitted Users** and the selected profiles or permission sets first: they decide who gets in as soon as the app is on.',
				},
				{ do: 'Enable the app and its OAuth plugin, and save. Give the change about 10 minutes.' },
				{ do: 'Ask one person to connect again.' },
			],
			verify: 'The **Policies** tab shows the app and the plugin as enabled, and that person connects.',
			risk: 'Everybody whom **Permitted Users** allows can use the app again.',
			undo: 'Disable the app on the same tab.',
		},
		{
			title: 'Switch OAuth on in the app’s definition',
			actor: 'vendor-admin',
			app: 'external-client-app',
			needs: { permissions: ['createExternalClientApps'] },
			steps: [
				{ do: 'Do this only where OAuth was switched off in the org that owns the app, and not by the customer.' },
				{ open: 'externalClientAppManager', do: 'Open the app, **Settings** tab, **OAuth Settings**, enable OAuth and save.' },
				{ do: 'If customers use the app through a package, publish a new version and ask them to install it.' },
			],
			verify: 'A sign-in in a test org succeeds with the same key.',
			risk: 'Every org that has the app can connect with it again.',
			undo: 'Switch OAuth off again in the same place.',
		},
	],
	otherwise:
		'If both switches are on, wait 30 minutes at most and look elsewhere: at the app’s package, at the org that was signed in to, and at the client’s key. Do not make new credentials for the app; they do not help here.',
	certainty: 'official',
	sources: ['dev-meta-extlclntappconfigurablepolicies', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
	saidSources: ['help-meta-enable-external-client-app-plugins'],
	reviewed: '2026-11-22',
});
