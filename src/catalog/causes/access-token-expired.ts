import { defineCause } from '../define.ts';

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
	said: [
		'session* timed out',
		'session* expir*',
		'session* timing out',
		'session* dies',
		'invalid session after',
		'not refresh* accesstoken*',
		'token* not refresh*',
		'not refresh* automatic*',
		'not auto* refresh*',
		'autorefresh not',
		'logged out every hour*',
		'logged out every minute*',
		'keep* logged out',
		'get* logged out',
		'gets logged out',
		'accesstoken* short lived',
		'accesstoken* expir*',
		'not refresh* session*',
		'session* invalid after',
		'not get* new token*',
		'not fetch* new token*',
		'hardcoded accesstoken*',
		'session* no longer valid',
		'accesstoken* no longer valid',
		'session* times out',
		'cached accesstoken*',
		'session* timeout*',
		'same accesstoken*',
		'accesstoken* stop* working',
		'accesstoken* short time',
		'invalid accesstoken* after',
		'401 after hour*',
		'401 after while',
		'401 after minute*',
		'401 after time',
		'401 after day*',
		'session* time out',
		'session* several hours',
		'session* 2 hours',
		'accesstoken* several hours',
		'accesstoken* 2 hours',
		'never request* new accesstoken*',
		'accesstoken* limited lifetime',
	],
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
	reviewed: '2026-11-23',
});
