import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The refresh token was not used for too long',
	group: 'refresh-token',
	appKind: 'both',
	whoFixes: ['developer', 'user', 'admin'],
	tell: 'The connection lay idle for a month or longer, while connections that are used every day go on.',
	why: `Two settings end a grant that nobody uses. An org can choose **Expire refresh token if not used for** a period. And an app can have **Limit Idle Refresh Token Time-to-Live (TTL) to 30 Days**, which Salesforce demands of vendors’ apps since 2026. In both cases the window starts anew with each refresh.

While the 30-day limit is on, **Refresh token is valid until revoked** is no longer among the choices. A fixed lifetime still counts beside it.

It meets connections that run once a quarter, accounts of people on leave, and test orgs.`,
	deliberate:
		'The limit closes forgotten connections. The owner of a vendor’s app must keep it on, and an admin may want the org’s own period. Keep the connection in use before you ask for a longer period.',
	confirm: [
		{
			look: 'The last successful refresh of this connection is as long ago as the period, often 30 days or more. In the query only an admin with **Customize Application** sees the rows of other users.',
			query:
				"SELECT AppName, User.Username, UseCount, LastUsedDate, CreatedDate, AppMenuItem.ApplicationId FROM OauthToken WHERE AppName = '<APP_NAME>' ORDER BY LastUsedDate DESC",
		},
		{
			setup: 'manageConnectedApps',
			look: 'Connected App: open the app. **Refresh Token Policy** says **Expire refresh token if not used for** and a period.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: the same under **Policies** tab, **OAuth Policies**, **App Authorization**. The 30-day limit stands in the app’s definition, on the **Settings** tab of the org that owns it.',
		},
	],
	tells: { course: ['idle'], refresh: ['later'], doing: ['refresh'] },
	said: phrases(`
		unused month*/week*/since/long/day*/while, nobody used month*/week*/while/quarter/connection,
		inactive day*/month*/weeks, inactiv* period, not logged long, day*/period*/expir* inactivity,
		inactivity timeout*, not accessed/synced/run/touched/opened/logged/used/connected/refreshed month*,
		not run week*, not run/touched/opened since, long holiday/vacation/break, expire* if not used,
		once quarter, not used since/days/quarter/while/30/ages, expire* after day* inactivity,
		after day* of inactivity, nobody opened/touched month*, refreshtoken* not used, unused ttl reached/passed,
		lay/sat/lying unused, only quarterly, holidays connection, quarterly expire*, holiday*/vacation reconnect*,
		unused 30 days, 30 day unused, 90 days unused, unused token* expired, unused/inactive too long,
		only used month/once, used once month/year/quarter, used/runs every quarter, used/runs only quarter*,
		runs once quarter/month, back from/maternity/sick leave, not connected months,
		not connected/logged/refreshed weeks, nobody touched week*, rarely used connection, no activity 30,
		not refreshed days/30, weekly keep alive, connection away weeks/months,
		after parental/maternity/sick leave, returned parental/maternity leave, token/connection unused quarter,
		token unused year, connection seldom/hardly used, quarterly job/report*/sync token, quarterly job login,
		after/back holiday*/vacation connection, not used for while, not opened app month*,
		if/expire* not used polic*, not been used since, nobody opened app/connector/connection since,
		nobody used connection since, back from parental leave, connection/token not used weeks,
		connection not used year, app rarely used token, connection not opened weeks,
		quarterly report* login again, holiday* login again connect*, after long holiday* connection,
		expir* disuse, token/connection/integration lack of use, disuse token*/connection*/integration,
		nobody ran integration/connection/job/sync months, nobody ran integration/connection/job/sync weeks,
		nobody used integration/connection/job/sync months, nobody used integration/connection/job/sync weeks,
		nobody opened integration/connection/job/sync months, nobody opened integration/connection/job/sync weeks,
		not ran/run/used/touched integration months, not ran/run/used/touched integration weeks,
		not ran/run/used/touched connection months, not ran/run/touched connection weeks,
		keep*/kept/stays token warm, keep*/kept/stays token alive, token warm, daily ping token/alive,
		not used integration/connection/token 90, not used token months, token* gone unused,
		expired because unused, token* unused months/weeks/long, connection unused months/weeks/long,
		app* has/had unused ttl, unused ttl set, refreshtoken* last used/exchanged/refreshed/touched,
		yearly/annual/seasonal job/batch/sync/token, runs/run once/twice year/season,
		connection/integration/token/sync slept/asleep, nobody touched/opened/used/ran it summer,
		nobody touched/opened/used/ran it holiday*, nobody opened/ran it week*, nobody ran it month*,
		not touched/opened/used/run summer, only rarely/seldom/occasional* used, used rarely/seldom/occasional*,
		summer/winter/christmas break/holiday*/pause connection/sync/token
	`),
	fixes: [
		{
			title: 'Connect again',
			actor: 'user',
			steps: [{ do: 'Connect again in the product and approve the app.' }],
			verify: 'The product reads data again.',
			risk: 'The app can act in Salesforce in your name again.',
			undo: 'Disconnect in the product, or in your personal settings: **Advanced User Details** or **Personal Information**, **OAuth Connected Apps**, **Revoke** in each row of the app. If it is not there, ask an admin.',
		},
		{
			title: 'Refresh every idle connection before the period ends',
			actor: 'developer',
			steps: [
				{
					do: 'Let a job refresh each connection that was not used, every week or two, well inside 30 days. Spread the requests over the day.',
				},
				{
					request:
						'POST /services/oauth2/token HTTP/1.1\nHost: <MYDOMAIN>.my.salesforce.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=refresh_token&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>&refresh_token=<REFRESH_TOKEN>',
					language: 'http',
					say: 'One refresh is enough:',
				},
				{ do: 'With rotation on, store the `refresh_token` of the answer. If the customer no longer wants the connection, let it end.' },
			],
			verify: 'A connection without other traffic still refreshes after more than 30 days.',
		},
		{
			title: 'Lengthen the org’s own period',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: ['customizeApplication', 'manageConnectedApps'],
				note: 'Only where the org’s period is shorter than the product’s pauses. The 30-day limit of a vendor’s app cannot be lifted here.',
			},
			steps: [
				{
					open: 'manageConnectedApps',
					do: 'Open the app and choose **Edit Policies**. Under **Expire refresh token if not used for** enter a period that is a little longer than the longest pause. Save.',
				},
				{ do: 'Ask the users whose connection has ended to connect again.' },
			],
			verify: 'A connection survives a pause that ended it before.',
			risk: 'Forgotten connections stay open for longer.',
			undo: 'Set the old period again.',
		},
		{
			title: 'Lengthen the org’s own period',
			actor: 'admin',
			app: 'external-client-app',
			needs: {
				permissions: ['editExternalClientAppPolicies'],
				note: 'Only where the org’s period is shorter than the product’s pauses. The 30-day limit of a vendor’s app cannot be lifted here.',
			},
			steps: [
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Policies** tab, **Edit**, **OAuth Policies**, **App Authorization**. Under **Expire refresh token if not used for** enter a period that is a little longer than the longest pause. Save.',
				},
				{ do: 'Ask the users whose connection has ended to connect again.' },
			],
			verify: 'A connection survives a pause that ended it before.',
			risk: 'Forgotten connections stay open for longer.',
			undo: 'Set the old period again.',
		},
	],
	otherwise:
		'If the connection was in use all the time, look for a fixed lifetime, a revocation, rotation, or a newer connection of the same user.',
	certainty: 'official',
	sources: [
		'help-connected-app-limit-idle-ttl',
		'dev-secure-code-ac-eca',
		'help-connected-app-manage-oauth',
		'appfire-revoke-access-for-expired-connection',
		'help-manage-oauth-enabled-connected-apps',
		'dev-sforce-api-objects-oauthtoken',
	],
	reviewed: '2026-11-23',
});
