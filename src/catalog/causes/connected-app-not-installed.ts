import { defineCause } from '../define.ts';
import { assign, install, installerPermissions, riskOfInstalling, switchToAssigned, undoInstallation } from '../installing.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The Connected App is not installed in this org',
	group: 'install',
	appKind: 'connected-app',
	whoFixes: ['admin'],
	tell: 'The address of the error page carries `invalid_client` and `app must be installed into org`, and the app’s row in Connected Apps OAuth Usage offers **Install**.',
	why: `Since September 2025 a person can no longer approve a Connected App that has no installation in the org. The login itself succeeds; Salesforce stops the person right after it, on a page with a generic message. The reason stands in its address.

People who had approved the app before then usually go on, so one colleague may connect while a new one is refused. In the device flow everybody is stopped until the app is installed.`,
	confirm: [
		{
			setup: 'connectedAppsOauthUsage',
			look: 'The row of the app, often near the end of the list, offers **Install**. “Allowed” does not mean installed.',
		},
		{
			loginHistory: ['Success'],
			look: 'The login at that time is recorded as a success, because the refusal comes after it.',
		},
	],
	tells: { people: ['some', 'org'], page: ['login'], 'usage-row': ['install'], 'login-history': ['success'], 'app-kind': ['connected'] },
	said: phrases(`
		never installed, restrict*/block*/access*/use/app/apps uninstalled, no longer self authoriz*,
		salesforce tightened, app* restriction*, no access uninstalled, salesforce disabled/blocked apps,
		admin* must/needs install*, wait*/need* admin install*, must install* app, app/apps not installed,
		apps to be installed, app has to installed, app uninstalled by default, require* admin approval apps,
		app need* installed, no longer authoriz* uninstalled, admin* must approve/authoriz*/preauthoriz* app,
		admin* must preauthorize, clicking install usage, requires admin approval app,
		not installed inaccessible/org/production, newcomers refused, only newcomers, nobody ever installed,
		shows/offers install button, still offers install, install button still,
		installing app fixed/solved/resolved/cured/usage, once/after admin* installed,
		new users/hires/people refused, only new users, app sits uninstalled, waiting admin* install,
		not yet installed app, installed by anybody never, offers install oauth usage, install offered oauth usage,
		installed app usage works, admin* installed app works, new users not authoriz*/allow/in,
		new employees not connect, not installed app*, never/forgot install app*, install button nobody/never,
		nobody/never pressed install, nobody/never clicked install, anybody/somebody new refused,
		anybody/somebody new gets, anybody/somebody new blocked, newcomer* blocked,
		admin* has to install, has/have to install app, somebody has/must/needs install app,
		asked admin*/them install app, asked admin* click/press/hit install,
		press install app their, app self authorized not/never/only, before users login install*,
		rule* apps not installed, salesforce changed rules apps,
		nobody added app, never added app org/salesforce, app not added org, individually/individual consent*,
		admin* clicked/pressed/hit install done/works/fixed/solved/cured,
		fresh users/people/hires refused/blocked/rejected, unapproved apps refused/rejected,
		those approved earlier/before still, row says/shows install
	`),
	fixes: [
		{
			title: 'Install the app for the org and decide who may use it',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: installerPermissions,
				note: 'Give nobody **Modify All Data** for this.',
			},
			steps: [
				{
					do: 'Check that the request is genuine: a colleague is connecting this product, and its publisher is the one you expect. Nobody should ask you by phone or chat to approve an app.',
				},
				install,
				assign,
				switchToAssigned,
				{ do: 'Ask the person to start again from the product.' },
			],
			verify: 'The row offers **Uninstall**, and the person reaches the product.',
			risk: riskOfInstalling,
			undo: undoInstallation,
		},
	],
	otherwise:
		'If the row offers **Unblock**, somebody blocked the app on purpose: that is another cause. If there is no row at all, let the person try once more and look again after some minutes. If the app is an External Client App, it has to be installed as a package.',
	disagreements: [
		{
			claim: 'Installing the app forces everybody to connect again.',
			who: 'MoveData says so; Limio says that tokens stay; Salesforce publishes nothing that we found.',
			advice: 'Existing connections usually go on. If one fails after the installation, connect it again.',
		},
	],
	certainty: 'official',
	sources: [
		'kb-005132365',
		'kb-005385096',
		'admin-get-ready-for-changes-to-connected-app-usage-restrictions',
		'help-connected-app-manage-current-sessions',
		'help-connected-app-manage-oauth',
		'movedata-oauth-error-approve-uninstalled-connected-apps',
		'help-connected-app-uninstall-third-party',
		'cirrusinsight-admins-avoiding-oauth-issues-with-salesforce-c',
	],
	saidSources: [
		'jiminny-salesforce-pre-authorization',
		'cloudextend-12581950-troubleshooting-oauth-approval-error-ge',
		'rivasync-connected-app-usage-restrictions',
	],
	reviewed: '2026-11-23',
});
