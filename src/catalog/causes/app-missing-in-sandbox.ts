import { defineCause } from '../define.ts';
import { assign, install, installerPermissions, riskOfInstalling, switchToAssigned, undoInstallation } from '../installing.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The sandbox no longer has, or never had, this app, its policies or its keys',
	group: 'install',
	appKind: 'both',
	whoFixes: ['admin', 'developer'],
	tell: 'Only the sandbox fails, since its creation or last refresh, and there the app is missing or has another Consumer Key than the client sends.',
	why: `A refresh replaces the sandbox. Connected Apps that were made or changed there lose their keys, their policies and their certificates, and the installation of a vendor’s app may be gone too. Local External Client Apps are not copied into a sandbox.

An app that is younger than the sandbox, made in production only, is unknown there as well.`,
	confirm: [
		{
			look: 'The same connection works in production, and the first failure in the sandbox is not older than its creation or last refresh.',
		},
		{
			setup: 'sandboxes',
			look: 'In production: the date on which this sandbox was created or refreshed.',
		},
		{
			setup: 'appManager',
			look: 'In the sandbox: the app is missing, or **View** and **Manage Consumer Details** show another Consumer Key than the client sends. A read-only app was migrated to an External Client App.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'For an External Client App: the list of the sandbox does not hold it.',
		},
	],
	tells: { sandbox: ['only'], 'app-manager': ['missing'], 'consumer-key': ['differs', 'gone'], 'shortly-before': ['sandbox'] },
	said: phrases(`
		sandbox* refresh/refreshed/recreat*/created/refreshing/predates, new sandbox*, fail* only sandbox*,
		only happen*/occur*/affect*/our sandbox*, works/work* in production, works on production,
		production fine/ok, exist* only production,
		app* not exist/in/registered/available/copied/deployed sandbox*,
		app* missing/disappear*/gone/vanish*/unknown sandbox*, only production app*,
		sandbox* before app* production, sandbox* created before app*, app* created after sandbox*,
		sandbox* older than app*, sandbox* not include/have/know* app*, app* never deployed sandbox*,
		production consumerkey against sandbox*, consumerkey differ* sandbox* production,
		sandbox* different consumerkey production, consumerkey different/gone sandbox*, sandbox* own consumerkey,
		consumerkey not deploy*, different consumerkey org*, test copy stopped/changed,
		app* vanish*/lost/disappear* refresh*, sandbox* lost/lacks/never app*, refresh* wiped/deleted app*,
		refresh* wiped our, wiped by refresh*, refresh* new/changed consumerkey, consumerkey* changed sandbox*,
		eca* not copied, rebuilt app* sandbox*, app* only live*, sandbox* was reset, after sandbox* rebuilt,
		sandbox* not contain, copy not know*, app* vanished/lost copy, copy app not anymore,
		app* not in/exist copy, app* gone after/since refresh*, sandbox* no longer app*/contain*,
		real one still ok, works live not test, copied production app* missing, copy of production app*,
		app* not survive*/copied refresh*, not survive* sandbox* refresh*, made app* again sandbox*,
		sandbox* not know* consumerkey, app* made production after, added/app production after sandbox*,
		sandbox* consumerkey not match*, sandbox* from not have, sandbox* not have it,
		made app production sandbox*, app production last sandbox*, production last week sandbox*,
		app newer/younger than sandbox*, test copy not app*, copy made before app*, missing in test copy,
		copy not have app*, created production sandbox* copied/older, zero/no rows app* sandbox*,
		sandbox* returns zero rows, consumerkey created production sandbox*, not find app* sandbox*
	`),
	fixes: [
		{
			title: 'Bring the app back into the sandbox',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: installerPermissions,
			},
			steps: [
				{
					do: 'A vendor’s app: if it ships as a package, install the package in the sandbox. Otherwise start the connection once from the product and let it fail.',
				},
				install,
				assign,
				switchToAssigned,
				{
					do: 'Your own app: once gone from App Manager, it comes back only in a package or through Salesforce Support.',
				},
			],
			verify: 'The row offers **Uninstall**, and a sign-in to the sandbox reaches the consent page or the product.',
			risk: riskOfInstalling,
			undo: undoInstallation,
		},
		{
			title: 'Bring the app back into the sandbox',
			actor: 'admin',
			app: 'external-client-app',
			needs: {
				permissions: ['editExternalClientAppPolicies'],
				note: '**Download AppExchange Packages** for a package, **Create, edit, and delete External Client Apps** for an app of your own.',
			},
			steps: [
				{
					do: 'A vendor’s app: install the package in the sandbox. Production and each sandbox need their own.',
				},
				{
					open: 'externalClientAppManager',
					do: 'Your own app: make or deploy it here. Then open the app, **Policies** tab, **Edit**, see that the app is enabled, and set **Permitted Users** and the people in one go.',
				},
			],
			verify: 'External Client App Manager of the sandbox lists the app, and a sign-in reaches the consent page or the product.',
			risk: 'Everybody whom **Permitted Users** allows can let this app act in their name.',
			undo: 'Uninstall the package, or delete the app that you made. A Connected App from which it was migrated becomes active again.',
		},
		{
			title: 'Give the client the sandbox’s own key, secret, certificate and host',
			actor: 'developer',
			steps: [
				{
					do: 'Take the Consumer Key and Secret from the sandbox: of a Connected App under **View** and **Manage Consumer Details**, of an External Client App on the **Settings** tab under **OAuth Settings**.',
				},
				{ do: 'Upload the certificate again where the app signs its requests (JWT bearer flow).' },
				{
					request: 'https://<MYDOMAIN>--<SANDBOX>.sandbox.my.salesforce.com/services/oauth2/token',
					language: 'text',
					say: 'Send requests to the host of the sandbox, with the username as the sandbox has it (it carries the sandbox suffix).',
				},
			],
			verify: 'The token endpoint of the sandbox answers with an access token, and Login History of the sandbox has a row for it.',
		},
	],
	otherwise:
		'If the app is there with the right key, its connections were still revoked by the refresh: connect again. Migrate your own Connected App before the next refresh, with **Migrate to External Client App** on its page in App Manager: by one tool’s documentation such an app can be made again with the same key and secret. A packaged External Client App that is broken after a refresh is a known problem: install the package again, or ask Salesforce Support.',
	disagreements: [
		{
			claim: 'An app that is installed in production before the refresh is installed in the sandbox afterwards.',
			who: 'One vendor (Jetstream) reports it. We found no word of Salesforce on it.',
			advice: 'Install the app in production first, and look in the sandbox all the same.',
		},
	],
	certainty: 'several',
	sources: [
		'help-external-client-apps',
		'sfdx-hardis-salesforce-sandbox-refresh',
		'sfdx-hardis-salesforce-sandbox-refresh-b',
		'gh-hardisgroupcom-sfdx-hardis-1994',
		'gh-jetstreamapp-jetstream-install-connected-app-mdx',
		'nango-fix-salesforce-oauth-approval-error-generic',
		'gh-forcedotcom-cli-3482',
		'kb-005228017',
		'help-connected-app-uninstall-third-party',
		'cirrusinsight-admins-avoiding-oauth-issues-with-salesforce-c',
		'help-migrate-connected-app-to-external-client-app',
	],
	saidSources: ['gearset-unique-consumerkey'],
	reviewed: '2026-11-23',
});
