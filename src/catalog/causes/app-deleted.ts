import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The app behind this Consumer Key no longer exists',
	group: 'install',
	appKind: 'both',
	whoFixes: ['vendor-admin', 'developer', 'user'],
	tell: 'Every user in every org fails since the same moment, and the org that owns the app no longer has it.',
	why: `A Consumer Key belongs to one Connected App or one External Client App. When that app is deleted, new sign-ins are refused and every token of the app stops working.

It happens in clean-ups, when a successor replaced the app, or when the org that owned it ended. In 2018 and 2019 Salesforce’s own housekeeping removed some vendors’ apps too.`,
	confirm: [
		{
			look: 'All users fail since the same time, in more than one org.',
		},
		{
			loginHistory: ['Failed: Consumer Deleted'],
			look: 'A row with this status names the reason. A refusal before the person is known leaves no row.',
		},
		{
			setup: 'appManager',
			look: 'In the org that owns the app: no Connected App has the key. Compare under **View** and **Manage Consumer Details**.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'In the org that owns the app: no External Client App has the key either.',
		},
	],
	tells: {
		course: ['sudden'],
		people: ['everybody'],
		'login-history': ['none', 'deleted'],
		'consumer-key': ['gone'],
		'shortly-before': ['deleted'],
	},
	said: phrases(`
		app deleted/recreat*/vanished/disappeared/wiped/purged/decommission*, apps/consumer deleted,
		deleted integration, app*/consumerkey no longer exist*, app* gone/scrapped, app not exist*,
		parent org deleted, deleting parent org, tidying/tidied app*, retired app, threw away app, app thrown away,
		app retired vendor, cleanup deleted app*, key belongs deleted, consumerkey/somebody deleted app,
		original app deleted, cleanup app gone, retired old/integration app, app* killed off,
		app no longer there/listed, app not there/exist anymore, app gone app manager, clean up app* deleted,
		org owned app gone/closed, org owning app deleted, developer org app gone, not found app manager,
		deleted app dev/our/in org, threw/thrown/throw out app, got rid app, app been/was deleted, app been purged,
		apps key gone, nobody knew deleted app,
		ran/run destructive changes, destructive changes app/key/consumerkey, no row key longer/more/any,
		no app any/with key, no app key longer/more, app* deleted by accident/mistake, app* deleted accidentally,
		cleaned/cleaning up app*, spring cleaning app*, key points/belongs nothing
	`),
	fixes: [
		{
			title: 'Find out what became of the app and name its successor',
			actor: 'vendor-admin',
			steps: [
				{
					open: 'setupAuditTrail',
					do: 'In the org that owned the app, look for the day on which it was removed, and by whom. The trail reaches 180 days back.',
				},
				{ do: 'If there is a successor, give its Consumer Key and Secret to the developers through your secret store.' },
				{
					do: 'If there is none, make an External Client App with the same redirect URIs and scopes. New Connected Apps need a package or Salesforce Support.',
				},
				{ do: 'Tell customers when the old app is gone, and that each must install the new one and connect again.' },
			],
			verify: 'A sign-in with the new key reaches the consent page in a test org.',
			risk: 'A new app can reach the data of every org that installs it.',
			undo: 'Disable or delete the new app.',
		},
		{
			title: 'Send the successor’s key and secret',
			actor: 'developer',
			steps: [
				{ do: 'Replace Consumer Key and Secret in every environment, in old releases and jobs too.' },
				{ do: 'Throw away the tokens of the old app, which belong to the old key, and ask each user to connect again.' },
			],
			verify: 'The new key gets tokens, and no request with the old one is left in the logs.',
		},
		{
			title: 'Connect again with the new version of the product',
			actor: 'user',
			steps: [{ do: 'Update the product to the version that the vendor names, connect again and approve the new app.' }],
			verify: 'The product reaches your data.',
			risk: 'The app can act in Salesforce in your name.',
			undo: 'Disconnect in the product, or in your personal settings: **Advanced User Details** or **Personal Information**, **OAuth Connected Apps**, **Revoke** in each row of the app. If it is not there, ask an admin.',
		},
	],
	otherwise:
		'If the owner still has the app with this very key, nothing was deleted: check the host, since a Local External Client App is unknown at the generic login hosts, and check the key for a character lost in copying. If only one sandbox fails, its refresh took the app away.',
	certainty: 'official',
	sources: [
		'dev-sforce-api-objects-eventlogfile-login-status',
		'help-remoteaccess-errorcodes',
		'gh-certinia-apex-mdapi-233',
		'gh-afawcett-githubsfdeploy-35',
		'kb-005228017',
		'help-manage-oauth-enabled-connected-apps',
	],
	saidSources: ['piosoftware-salesforce'],
	reviewed: '2026-11-23',
});
