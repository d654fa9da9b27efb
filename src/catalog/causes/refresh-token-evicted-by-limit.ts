import { defineCause } from '../define.ts';

export default defineCause({
	title: 'A newer approval pushed this grant out: five are allowed per user and app',
	group: 'refresh-token',
	appKind: 'both',
	whoFixes: ['developer', 'user'],
	tell: 'The old connection dies right after somebody connected again with the same user and the same app.',
	why: `Salesforce keeps five approvals with a refresh token for one user and one app. The sixth is accepted and silently revokes the oldest. Nobody is told; the connection that lost its token finds out at its next refresh.

It often hits another environment or another tool that shares the integration user. A client that asks for a refresh token at every sign-in of a person uses up the five in no time.`,
	confirm: [
		{
			look: 'Shortly before the failure the same user connected the same product again: in another environment, in a test, or by signing in.',
		},
		{
			look: 'As an admin with **Customize Application**, count the rows of this user and this app; without it you see only your own. Five rows are the limit.',
			query:
				"SELECT AppName, User.Username, UseCount, LastUsedDate, CreatedDate, AppMenuItem.ApplicationId FROM OauthToken WHERE AppName = '<APP_NAME>' ORDER BY LastUsedDate DESC",
		},
		{
			setup: 'users',
			look: 'The user’s record, section **OAuth Connected Apps**, shows the same rows without a query.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Invalid Token'],
			look: 'The failing connection leaves this status, while the newer one succeeds. That the status belongs to this case is our inference.',
		},
	],
	tells: { course: ['reconnect'], 'shortly-before': ['reconnect'], doing: ['refresh'] },
	said: [
		'all same user*',
		'share* integration user*',
		'user* shared',
		'share* same user*',
		'several same user*',
		'multiple same user*',
		'many same user*',
		'oldest connection*',
		'more than five',
		'sixth connection*',
		'five connection*',
		'five refreshtoken*',
		'sixth approval*',
		'fifth approval*',
		'five approval*',
		'five distinct* approval*',
		'oldest approval*',
		'oldest refreshtoken*',
		'reconnect* many times',
		'connected many times',
		'invalidate* first connection',
		'second connection',
		'several environment*',
		'multiple device*',
		'many device*',
		'oldest session*',
		'oldest app session',
		'oldest token*',
		'use count',
		'more than four',
		'five device*',
		'same user twice',
		'same integration user*',
		'one integration user*',
		'same salesforce user*',
		'oldest environment*',
		'revokes oldest',
	],
	fixes: [
		{
			title: 'Connect the lost connection again, and remove those that nobody needs',
			actor: 'user',
			steps: [
				{ do: 'First disconnect in the tools and environments that you no longer use, so that fewer than five approvals are left.' },
				{ do: 'Then connect the one that failed. Otherwise the new approval pushes out the next oldest.' },
			],
			verify: 'All remaining connections still work after each of them has refreshed once.',
			risk: 'The app can act in Salesforce in your name again.',
			undo: 'Disconnect in the product, or let an admin revoke the row under **OAuth Connected Apps** of your user record.',
		},
		{
			title: 'Use one approval per user and app',
			actor: 'developer',
			steps: [
				{ do: 'Keep one connection for each org, share its tokens between your processes, and do not let every server connect by itself.' },
				{
					do: 'Give each environment an integration user of its own, or use the JWT bearer or client credentials flow, which need no refresh token.',
				},
				{ do: 'Leave `refresh_token` out of the scopes where you only sign people in.' },
				{ do: 'When a person connects anew, revoke the token that you held before.' },
			],
			verify:
				'After several sign-ins of the same user the number of rows in `OauthToken` does not grow, and the first connection still refreshes.',
		},
	],
	otherwise: 'If the user has fewer than five rows for the app, the grant ended in another way: revoked, run out, or lost in rotation.',
	disagreements: [
		{
			claim: 'How many approvals are allowed.',
			who: 'Salesforce’s page, which Oracle quotes, and several vendors say five. A blog of 2017 counted four and one web session.',
			advice: 'Reckon with five; the sixth revokes the oldest.',
		},
	],
	certainty: 'official',
	sources: [
		'oracle-error-when-connected-app-attempts-access-your-salesfo',
		'nango-salesforce-oauth-refresh-token-invalid-grant',
		'useparagon-salesforce-invalid-grant-expired-access-refresh-t',
		'merge-9077062-debugging-salesforce-accounts-with-invalid-gra',
	],
	reviewed: '2026-11-22',
});
