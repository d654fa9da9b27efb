import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The sandbox was refreshed, so its grants are gone',
	group: 'refresh-token',
	appKind: 'both',
	whoFixes: ['admin', 'user'],
	tell: 'Only a connection to a sandbox fails, and it fails since the sandbox was refreshed or made anew.',
	why: `A refresh replaces the sandbox by a new copy. Every grant that people had given to outside products in the old one is revoked, and the secrets of named credentials are emptied. Usernames carry the suffix of the sandbox, and the host can change with its name.

The tokens of before are of no use, however young they are. Production is not touched.`,
	confirm: [
		{
			look: 'The first failure is not older than the refresh, and the same product works with production.',
		},
		{
			setup: 'sandboxes',
			look: 'In production: the date on which this sandbox was created or refreshed.',
		},
		{
			setup: 'users',
			look: 'In the sandbox: the user’s record, section **OAuth Connected Apps**, has no row for the app.',
		},
	],
	tells: { course: ['sudden'], sandbox: ['only'], 'shortly-before': ['sandbox'], doing: ['refresh'] },
	said: phrases(`
		sandbox* refresh/refreshed/refreshes/recreat*/cloned/copied/reset/overwritten/rebuilt,
		refreshing sandbox* reconnect*, refreshed sandbox* reconnect*/link/links,
		sandbox* refreshed night/last/yesterday/friday/monday/today/morning/week/by/since/connection*/grants,
		sandbox* refresh weekend/wiped/killed/revoked/broke/reconnect*/login/grants,
		admin*/they/we/team/broke refreshed sandbox*, sandbox* recreated production/last/night,
		sandbox* copied again, sandbox* made anew/new, sandbox* been copied, sandbox* was rebuilt,
		refreshed test system/environment/copy, old grants/connections gone, disconnected/died sandbox* refresh*,
		sandbox* refreshed from production, test system fresh/new copy, test system copied production,
		sandbox* refreshed integration* broke*, sandbox* refresh broke/killed connection*,
		link* broke refreshed sandbox*, connection* lost sandbox* refresh*, sandbox* refresh* login/connect again,
		sandbox* refreshed tokens gone, last nights sandbox* refresh, connected sandbox* stopped refresh,
		old grants gone sandbox*, changed test copy from/live, test copy live since/link, changed test copy,
		refresh* threw authoriz*/tokens/logins/connections, refresh* throws authoriz*/tokens/logins/connections,
		refresh* wiped authoriz*/tokens/logins/connections, threw away all authoriz*,
		sandbox* refreshed weekend/every/connected, sandbox* refreshed connected tool*/needs, was sandbox* refresh,
		new org same url, sandbox* new org id, previous version sandbox*, linkage broken sandbox*,
		needs re login sandbox*,
		sandbox* lost secret/secrets/credential*/tokens/refreshtoken*,
		secret*/refreshtoken* since/after refresh job/finished/completed, sandbox* refresh* job/finished/completed/done,
		when refreshing sandbox*, after refreshing sandbox*,
		sandbox* refresh* invalidat*/wipes/wiped/kills/killed/revokes/revoked/clears/cleared,
		named credential* sandbox* emptied, fresh copy production sandbox*, test overwritten/copied production,
		sandbox* tokens dead/gone
	`),
	fixes: [
		{
			title: 'See that the sandbox still has the app, and tell its users',
			actor: 'admin',
			steps: [
				{
					open: 'connectedAppsOauthUsage',
					do: 'In the sandbox, look at the row of the app. If it offers **Install**, the app has to be installed again first. External Client Apps stand in External Client App Manager.',
				},
				{ open: 'namedCredentials', do: 'In the sandbox, see whether credentials that lead out of it have lost their secrets.' },
				{
					do: 'Tell everybody who uses the sandbox that connections have to be made anew, with the username and the host of the sandbox. Put this on the list for the next refresh.',
				},
			],
			verify: 'The app is installed in the sandbox, or stands in External Client App Manager there.',
		},
		{
			title: 'Connect the sandbox again',
			actor: 'user',
			steps: [
				{ do: 'Disconnect the old connection in the product.' },
				{
					do: 'Connect again with the sandbox username (with its suffix) on the host `<MYDOMAIN>--<SANDBOX>.sandbox.my.salesforce.com` or `test.salesforce.com`.',
				},
			],
			verify: 'The product reads data of the sandbox, and Login History there has a row for it.',
			risk: 'The app can act in the sandbox in your name again.',
			undo: 'Disconnect in the product, or in your personal settings in the sandbox: **Advanced User Details** or **Personal Information**, **OAuth Connected Apps**, **Revoke** in each row of the app. If it is not there, ask an admin.',
		},
	],
	otherwise:
		'If connecting again fails with an unknown client or an app that is not installed, the refresh took the app or its keys as well. If production fails too, the reason is not the sandbox.',
	certainty: 'one',
	sources: ['sfdx-hardis-salesforce-sandbox-refresh-b', 'help-manage-oauth-enabled-connected-apps'],
	reviewed: '2026-11-23',
});
