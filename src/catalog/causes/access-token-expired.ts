import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The access token has timed out or was revoked, and the client fetched no new one',
	group: 'api-use',
	appKind: 'both',
	whoFixes: ['developer', 'user'],
	tell: 'The connection worked for some time, then stopped, and a fresh access token makes the same call succeed at the same host.',
	why: `An access token lives for a limited time. How long is decided first by the **Timeout Value** of the app, then by the profile of the user, then by the session settings of the org. It also dies early when somebody revokes it, blocks the app or ends its session.

The client is expected to notice this and to fetch a new token with its refresh token. Two things are known to prevent that: the client’s library was never given the Consumer Key, the secret and the refresh token, or it waits for HTTP 401, while the identity and userinfo addresses answer an expired token with HTTP 403 and a single bare word.`,
	confirm: [
		{
			look: 'The product worked for a while after it was connected and then stopped. Connecting again helps, and some hours later it stops again.',
		},
		{
			look: 'Let the client make one refresh with the stored refresh token. Do it by hand only if you store the new refresh token that may come with the answer: with rotation on, the old one is dead from then on. If the new access token works at the same address, this is the cause. If the refresh itself is refused, its own error is the one to look up.',
		},
		{
			setup: 'connectedAppsOauthUsage',
			look: 'The app is listed and its user count includes the person, so the connection as such still exists.',
			query:
				"SELECT AppName, User.Username, UseCount, LastUsedDate, CreatedDate FROM OauthToken WHERE AppName = '<App name>' ORDER BY LastUsedDate DESC",
		},
		{ setup: 'externalClientAppsOauthUsage', look: 'External Client App: the same here.' },
	],
	tells: { course: ['soon'], 'api-call': ['works'], doing: ['refresh'] },
	said: phrases(`
		session* timed/timing/times/time out, session* expir*/dies/timeout*/invalidated,
		invalid session/accesstoken* after, not refresh* accesstoken*/automatic*/session*, token* not refresh*,
		not auto* refresh*, autorefresh not, logged out every hour*/minute*, keep*/get*/gets logged out,
		accesstoken* short lived/time, accesstoken* expir*/dies/died/old, session* invalid after,
		not get*/fetch*/ask* new token*, hardcoded/cached/same accesstoken*, session*/accesstoken* no longer valid,
		accesstoken* stop* working, 401 after hour*/while/minute*/time/day*,
		session*/accesstoken*/works/after/stop* several hours, session*/accesstoken*/works 2 hours,
		never request* new accesstoken*, accesstoken* limited lifetime, logged out elsewhere/automatic*,
		logout invalidates session*, logged out invalidates/ended session*, kill* all session*, sessions killed,
		login session ends/ended, forced session reset, token*/accesstoken* timed out, first/old/stale accesstoken,
		timeout hour*, never refreshes, token once morning, fetch*/gets/got token once, kept first token,
		old token kept, old access key, works hour/while then, works for/few hours, worked hours/while then,
		works until timeout/session, fails/dead after hour*, every hour/morning again, each morning again,
		logs/kicked/thrown out after, session lasts hours, session only lasts, token/accesstoken not changed,
		never changes/refresh* token*, not change/refreshing/refreshed token*, never/not change* accesstoken,
		never call* refresh, never refresh* session, refresh never happen*, not/never use* refreshtoken*,
		refreshtoken* never used, no/without/add*/adding refresh logic, refresh logic missing,
		no automatic refresh, fresh/new accesstoken works, token* valid/expired hour*, retries 401 refresh,
		add refresh 401, session ended while, dead until log, until login again, never changes accesstoken,
		not changing accesstoken, no/without new accesstoken, accesstoken never changed,
		never ask*/get*/fetch* new token*, login again works hours, refresh on 401 fixed,
		kicks/throws/logs me out hours, throws out after hour*, works hours then dead, then dead until login,
		not request* new accesstoken, stores/stored/store accesstoken once, accesstoken once uses/days/used,
		login again every hour*, again every several/few hours, caches/cached session overnight,
		caches/cached session night, session dead morning/later, salesforce throws/threw/kicks/kicked/logs me out,
		never refreshtoken, never refresh* accesstoken*, ended/killed all sessions user,
		ended all sessions management, hardcoded session, session id hardcoded, token cache stale/old/dead/expired,
		cached token stale/old/dead/expired, logout killed/ended session, logout browser session killed,
		session id cached/stored overnight, session id cached/stored long, session timeout minutes job,
		token only good session,
		token* getting/get/gets/got expire*, its not refreshed, connection not/never refreshed hour*,
		connection never refreshed automatically, no attempts refresh*, not any attempt* refresh,
		wait* hour* token expire*
	`),
	fixes: [
		{
			title: 'Refresh once, then repeat the call',
			actor: 'developer',
			steps: [
				{
					do: 'Give the library the Consumer Key, the consumer secret if the app has one, and the refresh token. Without them many libraries report the expired session and never refresh.',
				},
				{
					request:
						'POST /services/oauth2/token HTTP/1.1\nHost: <MYDOMAIN>.my.salesforce.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=refresh_token&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>&refresh_token=<REFRESH_TOKEN>',
					language: 'http',
					say: 'Refresh when the API answers `INVALID_SESSION_ID` with the text `Session expired or invalid`, or when an identity address answers 403 with `Bad_OAuth_Token`.',
				},
				{
					do: 'Repeat the call once with the new token. If the answer carries a new refresh token, store it before anything else. If the second call fails as well, stop: another refresh will not help.',
				},
				{ do: 'Flows without a refresh token, such as JWT bearer and client credentials, run the flow again instead.' },
			],
			verify:
				'A call made after the token’s life time succeeds without anybody connecting again, and the log shows one refresh and one repeated call.',
		},
		{
			title: 'Connect the product to Salesforce again',
			actor: 'user',
			steps: [
				{
					do: 'Open the connection’s settings in the product and choose the action that connects Salesforce again. Sign in with the same Salesforce user as before.',
				},
			],
			verify:
				'The product shows the connection as active and the action that failed now works. If it fails again after some hours, the product’s developer has to repair the refresh.',
		},
	],
	otherwise:
		'If a fresh token fails at once, the token is not expired: look at the host, the scopes and API Access Control. If the token dies only when the caller’s address changes, sessions are locked to their IP address. Lengthening the **Timeout Value** only hides a client that does not refresh, and it lets a stolen token live longer.',
	clientWords: [{ text: '401::Authentication invalid', client: 'Streaming API (CometD)', sources: ['dev-streaming-handling-errors'] }],
	certainty: 'official',
	sources: [
		'dev-meta-error-handling-session-exp',
		'help-connected-app-manage-session-policies',
		'gh-forcedotcom-salesforcemobilesdk-android-restclient-java',
		'gh-forcedotcom-salesforcemobilesdk-android-2430',
		'dev-oauth-revoking-tokens',
		'help-manage-external-client-app-usage',
		'gh-jsforce-jsforce-http-api-ts',
		'gh-restforce-restforce-284',
		'gh-jsforce-jsforce-736',
	],
	saidSources: ['salesforcedictionary-invalid-session-id'],
	reviewed: '2026-11-23',
});
