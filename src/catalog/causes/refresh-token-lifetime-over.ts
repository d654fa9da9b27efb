import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The refresh token reached its fixed lifetime',
	group: 'refresh-token',
	appKind: 'both',
	whoFixes: ['admin', 'user'],
	tell: 'Each connection dies the same round number of days after it was made, although it was in use until the last day.',
	why: `With **Expire refresh token after** an org gives every grant a fixed lifetime. It ends on its day, used or not, and each user’s clock starts with that user’s own connection.

The policy that counts is the one of the org that signs in, not the vendor’s.`,
	deliberate:
		'A fixed lifetime makes people approve the app again from time to time, and a security rule may demand it. Ask before you lengthen it.',
	confirm: [
		{
			look: 'Compare the day of connecting with the day of failing. The distance is the same for several users, for example 30, 60 or 90 days.',
			query:
				"SELECT AppName, User.Username, UseCount, LastUsedDate, CreatedDate, AppMenuItem.ApplicationId FROM OauthToken WHERE AppName = '<APP_NAME>' ORDER BY LastUsedDate DESC",
		},
		{
			setup: 'manageConnectedApps',
			look: 'Connected App: open the app. **Refresh Token Policy** says **Expire refresh token after** and a period.',
			query:
				'SELECT Name, OptionsAllowAdminApprovedUsersOnly, RefreshTokenValidityPeriod, OptionsRefreshTokenValidityMetric FROM ConnectedApplication ORDER BY Name',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: open the app, **Policies** tab, **OAuth Policies**, **App Authorization**, and read the same setting.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Invalid Token'],
			look: 'Since that day the user’s rows for the app carry this status. That the status belongs to this case is our inference.',
		},
	],
	tells: { course: ['days'], doing: ['refresh'] },
	said: phrases(`
		exactly/precisely days, expire*/dies/reconnect after days, expire* certain time, expire* set period,
		reconnect*/disconnect*/expire*/authenticat* every, refreshtoken* policy was/configured/chang*/says,
		reconnect*/disconnect* daily, set/same/fixed number days, need reconnect* every/days,
		authoriz*/log*/connect*/link*/approve again every, valid for days, expire* refreshtoken* after,
		expir* after day/week*/month*, like clockwork, every day login,
		refreshtoken* policy/valid/expires/expiry/set/after/dies/expired/always days, fixed window/lifetime,
		policy set expire* token*/refreshtoken*, policy expire* token* after, expire* token* after period,
		token* validity period, refreshtoken* validity/hits policy, refreshtoken* valid hours,
		policy instead/not until revoked, not set until revoked, changing/switching/setting until revoked,
		refreshtoken* expir* fixed window, policy caps refreshtoken*, refreshtoken* expire in days,
		refreshtoken* ran out, old default refreshtoken* expires, lifetime refreshtoken*,
		refreshtoken* lives/lived, regularly reconnect, each quarter, polic* ends/kills/limits refreshtoken*,
		polic* refreshtoken* days/month*, dies every days, stops/90/60 days after, every 90/30/60/14/7 days,
		once month reconnect, connect* again each/month, link* again month,
		days after connect*/authoriz*/approv*/link*, although used daily/every/until, even though used,
		even busy ones, used or not, lifetime of days, token* lifetime/lives days, refreshtoken* maximum/max age,
		refreshtoken* expires/expired 90, refreshtoken* expired after, expire token* days,
		until revoked instead/since, fixed time connection, hard limit days, time limit connection,
		connection lasts/holds/ends/dies days, connection only lasts, connection* lasts exactly,
		always after month, connection expire* exactly, connection days died, reconnect several weeks,
		always reconnect after, reconnect after several, several months reconnect/again, token* after 30 days,
		new oauth token every, new token every week*/several, no matter how used, valid until revoked now,
		token/login/connect every several weeks, connect again several weeks, login/connect every several months,
		after several months always, always have to reconnect, have reconnect after months,
		months nearly/almost/exactly/to day, every months day,
		every several months nearly/almost/connect*/reconnect, although use/used/using it daily,
		although daily use, dies exactly days, nearly to the day, anew although used/use,
		every quarter connect*/reconnect/again, 30/60/90/180/365 days after connect*,
		30/60/90/180/365 days after dies, 30/60/90/180/365 days exactly connect*,
		30/60/90/180/365 days exactly dies, exactly 30/60/90/180 days
	`),
	fixes: [
		{
			title: 'Connect again, and note the next date',
			actor: 'user',
			steps: [
				{ do: 'Connect again in the product and approve the app.' },
				{ do: 'Write down the day on which the new grant ends, and connect again before it.' },
			],
			verify: 'The product reads data again.',
			risk: 'The app can act in Salesforce in your name again.',
			undo: 'Disconnect in the product, or in your personal settings: **Advanced User Details** or **Personal Information**, **OAuth Connected Apps**, **Revoke** in each row of the app. If it is not there, ask an admin.',
		},
		{
			title: 'Let the period count from the last use',
			actor: 'admin',
			app: 'connected-app',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps'] },
			steps: [
				{ open: 'manageConnectedApps', do: 'Open the app and choose **Edit Policies**.' },
				{
					do: 'Under **Refresh Token Policy** choose **Expire refresh token if not used for** and a period, for example 30 days, or a longer fixed period. Save.',
				},
				{ do: 'Ask the users whose connection has ended to connect again.' },
			],
			verify: 'A connection that was made after the change outlives the old date.',
			risk: 'A grant that is in use no longer ends by itself. Whoever gets hold of a refresh token can use it for longer.',
			undo: 'Set the old period again and revoke the grants in **Connected Apps OAuth Usage**.',
		},
		{
			title: 'Let the period count from the last use',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['editExternalClientAppPolicies'] },
			steps: [
				{ open: 'externalClientAppManager', do: 'Open the app, **Policies** tab, **Edit**, **OAuth Policies**, **App Authorization**.' },
				{
					do: 'Under **Refresh Token Policy** choose **Expire refresh token if not used for** and a period, for example 30 days, or a longer fixed period. Save.',
				},
				{ do: 'Ask the users whose connection has ended to connect again.' },
			],
			verify: 'A connection that was made after the change outlives the old date.',
			risk: 'A grant that is in use no longer ends by itself. Whoever gets hold of a refresh token can use it for longer.',
			undo: 'Set the old period again and revoke the grants of the app in **Setup > Apps > External Client Apps > OAuth Usage**.',
		},
	],
	otherwise:
		'If the distance differs from user to user, the connection may have lain idle, been revoked, or been pushed out by a newer one. If the app has the 30-day limit for idle tokens, both limits count, and the earlier one wins.',
	certainty: 'several',
	sources: [
		'help-connected-app-manage-oauth',
		'help-connected-app-limit-idle-ttl',
		'nango-salesforce-oauth-refresh-token-invalid-grant',
		'merge-9077062-debugging-salesforce-accounts-with-invalid-gra',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'replit-debugging-salesforce-connectors',
		'help-manage-oauth-enabled-connected-apps',
		'help-manage-external-client-app-usage',
	],
	saidSources: ['buildforce-oauth-token-refresh'],
	reviewed: '2026-11-23',
});
