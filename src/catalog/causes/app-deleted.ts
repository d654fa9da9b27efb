import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The app behind this Consumer Key no longer exists',
	group: 'install',
	appKind: 'both',
	whoFixes: ['vendor-admin', 'developer', 'user'],
	tell: 'Every user in every org fails since the same moment, and the org that owns the app no longer has it.',
	why: `A Consumer Key belongs to one Connected App or one External Client App. When that app is deleted, Salesforce no longer knows the key: new sign-ins are refused and every token of the app stops working.

It happens in clean-ups, when an app was replaced by a successor, or when the org that owned the app ended. In 2018 and 2019 Salesforce’s own housekeeping removed apps of some vendors as well.`,
	confirm: [
		{
			look: 'All users fail, in more than one org, since the same time.',
		},
		{
			loginHistory: ['Failed: Consumer Deleted'],
			look: 'A row with this status names the reason. Where Salesforce refuses before it knows the person, there is no row at all.',
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
	said: ['app deleted', 'app recreat*', 'apps deleted', 'deleted integration', 'app* no longer exist*', 'app* gone', 'app not exist*'],
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
				{ do: 'Tell customers from when on the old app is gone, and that each of them must install the new one and connect again.' },
			],
			verify: 'A sign-in with the new key reaches the consent page in a test org.',
			risk: 'A new app can reach the data of every org that installs it.',
			undo: 'Disable or delete the new app.',
		},
		{
			title: 'Send the successor’s key and secret',
			actor: 'developer',
			steps: [
				{ do: 'Replace Consumer Key and Secret in every environment, and look for copies of the old key in old releases and jobs.' },
				{ do: 'Throw away the tokens of the old app: they belong to the old key and cannot be carried over.' },
				{ do: 'Show each user that a new connection is needed, and stop retrying with the old tokens.' },
			],
			verify: 'The token endpoint answers with tokens for the new key, and no request with the old key is left in the logs.',
		},
		{
			title: 'Connect again with the new version of the product',
			actor: 'user',
			steps: [
				{ do: 'Update the product or extension to the version that the vendor names.' },
				{ do: 'Start the connection again and approve the new app.' },
			],
			verify: 'The product reaches your data.',
			risk: 'The app can act in Salesforce in your name.',
			undo: 'Disconnect in the product, or let an admin revoke the row under **OAuth Connected Apps** of your user record.',
		},
	],
	otherwise:
		'If the owner still has the app with this very key, nothing was deleted: check the host, since a Local External Client App is unknown at the generic login hosts, and check the key for a character lost in copying. If only one sandbox fails, its refresh took the app away.',
	disagreements: [
		{
			claim: 'When the making of Connected Apps was switched off.',
			who: 'One sentence of Salesforce’s article says Spring ’26; several others say Winter ’26 for new orgs.',
			advice:
				'Off by default in new orgs since Winter ’26, in all orgs since Spring ’26; after that only Salesforce Support can allow it. Plan an External Client App.',
		},
	],
	certainty: 'official',
	sources: [
		'dev-sforce-api-objects-eventlogfile-login-status',
		'help-remoteaccess-errorcodes',
		'gh-certinia-apex-mdapi-233',
		'gh-afawcett-githubsfdeploy-35',
		'kb-005228017',
	],
	reviewed: '2026-11-22',
});
