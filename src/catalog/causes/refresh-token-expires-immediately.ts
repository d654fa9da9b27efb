import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The app’s policy expires refresh tokens immediately',
	group: 'refresh-token',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'Every user of the org connects without trouble and loses the connection at the very first refresh.',
	why: `With **Immediately expire refresh token** no refresh works. The access token lives for its own time, and when it runs out the connection is over.

Each org decides this for itself. The policy of the customer’s org overrides what the vendor chose, so the same product works elsewhere. It is not Salesforce’s default; somebody chose it.`,
	deliberate:
		'The policy keeps connections short, and an admin may want that. Ask whether the app is meant to work while nobody is signed in.',
	confirm: [
		{
			look: 'All users of this org fail, each one access-token lifetime after connecting.',
		},
		{
			setup: 'manageConnectedApps',
			look: 'Connected App: open the app. **Refresh Token Policy** says **Immediately expire refresh token**.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: open the app, **Policies** tab, **OAuth Policies**, **App Authorization**. **Refresh Token Policy** says the same.',
		},
	],
	tells: { course: ['soon'], people: ['org'], refresh: ['first'], doing: ['refresh'] },
	said: phrases(`
		expire*/polic* immediately, few/several hours, very/at/dies/die/every/breaks first refresh,
		first refresh fails/failed/refused, refreshtoken*/refresh never works, refreshtoken* never worked,
		after 2 hours, after hour fails, immediately expire* refreshtoken*,
		reconnect*/disconnect*/expire*/drops/dies every hour*,
		disconnect*/reconnect*/stops/stopped/lost/dies after hour*, log* again every hour*, lost within hour*,
		only/never lasts hour*, hour* after connect*/authoriz*, hour* after every/each login,
		policy set immediately expire*, refreshtoken* policy immediately expire*, expire* immediately polic*,
		set expire immediately, immediately expire enabled, refreshtoken* polic* immediately,
		polic* immediate* expire*, first renewal fails/refused, until revoked fixed/solved,
		reconnect*/drops several hours, reconnect* session end*, lasts session long, lasts until session,
		token* expire* immediate* polic*, not survive first refresh, never survive* first refresh,
		first refresh always fails, changed/changing/switched/switching/set valid until revoked,
		valid until revoked instead, until revoked instead immediately, log* again several hours,
		again/out/login every several hours, connect* lost several hours, kicked/thrown out every hour*,
		refreshtoken polic* immediately expire*, polic* app immediately expire*,
		refreshtoken polic* expire*/at once, overrid* refreshtoken polic*, refreshtoken dead/expires/dies at once,
		one session length, refreshtoken polic* set/on/was immediately,
		hour later dead/gone/disconnected, first refresh always/already/immediately,
		refreshtoken worthless/useless immediately, changed/set/switched polic* until revoked
	`),
	fixes: [
		{
			title: 'Let refresh tokens live for a period',
			actor: 'admin',
			app: 'connected-app',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps'] },
			steps: [
				{ open: 'manageConnectedApps', do: 'Open the app and choose **Edit Policies**.' },
				{
					do: 'Under **Refresh Token Policy** choose **Expire refresh token if not used for** and a period that is longer than the product’s longest pause, for example 30 days. Choose **Refresh token is valid until revoked** only if the vendor needs it. Save.',
				},
				{ do: 'Ask the users to connect again: the old tokens stay dead.' },
			],
			verify: 'A new connection still works after the access token has run out once.',
			risk: 'Whoever gets hold of a refresh token can use it for the whole period.',
			undo: 'Set the old policy again and revoke the grants in **Connected Apps OAuth Usage**.',
		},
		{
			title: 'Let refresh tokens live for a period',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['editExternalClientAppPolicies'] },
			steps: [
				{ open: 'externalClientAppManager', do: 'Open the app, **Policies** tab, **Edit**, **OAuth Policies**, **App Authorization**.' },
				{
					do: 'Under **Refresh Token Policy** choose **Expire refresh token if not used for** and a period that is longer than the product’s longest pause, for example 30 days. Choose **Refresh token is valid until revoked** only if the vendor needs it. Save.',
				},
				{ do: 'Ask the users to connect again: the old tokens stay dead.' },
			],
			verify: 'A new connection still works after the access token has run out once.',
			risk: 'Whoever gets hold of a refresh token can use it for the whole period.',
			undo: 'Set the old policy again and revoke the grants of the app in **Setup > Apps > External Client Apps > OAuth Usage**.',
		},
	],
	otherwise:
		'If the policy says something else, see whether the tokens are revoked, rotated or pushed out by newer connections. If there never was a refresh token, the app did not ask for the scope `refresh_token`. An app that uses JWT bearer or client credentials gets no refresh token, so this policy does not concern it.',
	clientWords: [
		{
			text: "You've been logged out of Salesforce based on your organization's security settings",
			client: 'Salesforce for Outlook',
			sources: ['kb-000240205'],
		},
	],
	disagreements: [
		{
			claim: 'Immediate expiry was the default in older orgs, and means that the token works once.',
			who: 'One machine-written guide. Salesforce’s documentation names **Refresh token is valid until revoked** as the default, and says that with immediate expiry no refresh works.',
			advice: 'Read the policy as a choice that somebody made, and ask before changing it.',
		},
	],
	certainty: 'official',
	sources: [
		'kb-000240205',
		'help-connected-app-manage-oauth',
		'nango-salesforce-oauth-refresh-token-invalid-grant',
		'useparagon-salesforce-invalid-grant-expired-access-refresh-t',
		'dev-meta-extlclntappoauthconfigurablepolicies',
		'help-manage-external-client-app-usage',
	],
	reviewed: '2026-11-23',
});
