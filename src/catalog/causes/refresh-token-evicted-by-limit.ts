import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'A newer approval pushed this grant out: five are allowed per user and app',
	group: 'refresh-token',
	appKind: 'both',
	whoFixes: ['developer', 'user'],
	tell: 'The old connection dies right after somebody connected again with the same user and the same app.',
	why: `Salesforce keeps five approvals with a refresh token for one user and one app. The sixth is accepted and silently revokes the oldest. The connection that lost its token finds out at its next refresh.

Often another environment or tool shares the integration user. A client that asks for a refresh token at every sign-in soon uses up the five.`,
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
	said: phrases(`
		all/share*/several/many same user*, share*/same/one integration user*, user* shared,
		oldest connection*/approval*/refreshtoken*/session*/token*/environment*/grant*/authoriz*/gets,
		earliest connection*/approval*, more than five/four/5,
		sixth connection*/approval*/time/authoriz*/login*/grant/reconnect*/token*,
		five connection*/refreshtoken*/approval*/device*/grants/authoriz*, fifth approval*/connection/login*,
		reconnect*/connected many times, invalidate* first connection, second connection,
		several environment*/device*, many device*, use count,
		same user twice/environment*/several/everywhere/everything, same salesforce user*,
		5 connection*/token*/refreshtoken*/session*/login*/environment*/device*/grants/approvals/authoriz*/authorizations,
		limit 5, limit/keeps/allows five, same service account, same account/credential* environment*,
		every/each login refreshtoken*, new refreshtoken* login, reauthoriz*/employees/test*/tests/ci same user,
		too many connections/refreshtoken*/grants/authoriz*/approv*, oldest token*/one revoked,
		5/five access grants, access grants limit, too many accesstoken* issued, five/5/limit token* per user,
		maximum number refreshtoken*, limits active sessions, active token pairs, oldest token pair*,
		maximum 5/five accesstoken*, 5/five active token*, new login revokes oldest,
		revoke*/drops/drop*/evict*/kills oldest, 5 accesstoken* issued, another integration same account,
		using/all same salesforce account, only 4 active access, oldest token pair revoked,
		least recently used token*/accesstoken*, revokes/revoked least recently used, kills older,
		only five token*, five/5 per user, five per app, throws/throw*/thrown/pushes/push*/kick* out oldest,
		push* out older, kicks out first/earlier, kicked out earlier, oldest/earliest one out,
		older token* revoked/invalid*/dies, older/earlier connection* dies, earlier connection* stop*,
		first one/connection dies, one dies other, connect* other dies, connect* another breaks,
		connect* another/again/elsewhere kills, each connect*/login/reconnect* kills, reconnect* kills other,
		kills/breaks/disconnects other environment*, kills another environment*, kills other connection*,
		breaks older connection*, disconnects other one, somebody else connects, employee connects same/mine,
		employees same login, same login several, ci pipeline user, shared salesforce login, sharing one user,
		all share user, connected/connect*/authoriz* too often, count oauth 5, older connection drops,
		mine drops out, mine dies when, connected five times, new connection kills, newest connection old,
		old connection thrown/dropped, connect* second breaks first, every test run login, too many tokens user,
		login too often token*, limit approvals per user, dev test production same, connects same user mine,
		same user mine drops, mine stops another connects, employee connect* same mine,
		several/many connections one user, new connection old dies, new one kills old, old one dies new,
		one connected first stops, first one stops/stopped/disconnects, connected first stops/stopped,
		connect* another computer first/stops, connect* annother/second/new computer stops, can only have five/5,
		only five/5 connected, dies/drops/breaks/disconnects each time login,
		dies/drops/breaks/disconnects every time login, dies each time dev*, login* same user dies/drops/kills,
		active approvals app/user, limit connections disconnect*/causing/constant, limit on connections,
		limit connections per user/app, connections kick/push out, pushes/pushed/kicked out first,
		pushes/pushed/kicks out old, pushed/kicks/kicked out oldest, kicked out older,
		each new connection kills/ends/stops
	`),
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
			undo: 'Disconnect in the product, or in your personal settings: **Advanced User Details** or **Personal Information**, **OAuth Connected Apps**, **Revoke** in each row of the app. If it is not there, ask an admin.',
		},
		{
			title: 'Use one approval per user and app',
			actor: 'developer',
			steps: [
				{ do: 'Keep one connection for each org, share its tokens between your processes, so that not every server connects by itself.' },
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
		'hotovo-token-pair-revoked',
		'help-manage-oauth-enabled-connected-apps',
	],
	saidSources: ['help-platform-remoteaccess-request'],
	reviewed: '2026-11-23',
});
