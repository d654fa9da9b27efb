import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The grant was revoked',
	group: 'refresh-token',
	appKind: 'both',
	whoFixes: ['admin', 'user', 'developer'],
	tell: 'The connection worked and stopped at once, at no round number of days, and the user’s record has no row for the app any more.',
	why: `A refresh token stands for a grant that a person once gave. The grant ends when an admin or the person revokes it, when the vendor’s product calls the revoke endpoint (often behind a button such as Disconnect), and when the app is blocked or its package is uninstalled.

Salesforce then answers \`expired access/refresh token\`, the same words as for a token that ran out. The person has to connect again.`,
	deliberate:
		'Somebody may have ended the connection on purpose: a clean-up, a security incident, an employee who left. Ask the admin before anybody connects again.',
	confirm: [
		{
			look: 'One user, or all users of one org, failed at once. Other orgs go on with the same product.',
		},
		{
			setup: 'users',
			look: 'The user’s record, section **OAuth Connected Apps**, has no row for the app. In the query only an admin with **Customize Application** sees the rows of other users.',
			query:
				"SELECT AppName, User.Username, UseCount, LastUsedDate, CreatedDate, AppMenuItem.ApplicationId FROM OauthToken WHERE AppName = '<APP_NAME>' ORDER BY LastUsedDate DESC",
		},
		{
			setup: 'externalClientAppsOauthUsage',
			look: 'External Client App: its user count no longer includes the user. An app without a living token is not listed at all.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Invalid Token'],
			look: 'Since that moment the user’s rows for the app carry this status. That the status belongs to this case is our inference.',
		},
		{
			setup: 'setupAuditTrail',
			look: 'A clean-up, a block or an uninstallation on the same day may stand here.',
			query:
				'SELECT CreatedDate, CreatedBy.Username, Action, Section, Display FROM SetupAuditTrail WHERE CreatedDate = LAST_N_DAYS:30 ORDER BY CreatedDate DESC',
		},
	],
	tells: { course: ['sudden'], people: ['some', 'org'], 'shortly-before': ['stopped'], doing: ['refresh'] },
	said: phrases(`
		admin*/we/user*/connection*/authorization*/access*/token/tokens/salesforce/session*/audit revoked,
		click*/press*/hit/called/calls revoke, connection* expired, token/refreshtoken* deleted,
		revoked app*/oauth/all/token*/tool/connector/integration/calendar/accident*, deleted access/oauth,
		security incident/sweep, refreshtoken* was/been/got revoked, refreshtoken were revoked,
		revoke/invalidated all, deleted app usage/settings/from, tokens invalidated, revoked/cancelled access app,
		salesforce invalidat* token*, reset revok* token*, clicked/pressed/hit/used disconnect,
		killed token*/connection*, token* wiped, revok* connection*, incident/mass revok*,
		cleaned up connections/apps/oauth/connected, cleaning/tidied up connections, deleted old/some connections,
		deleted our connection, disconnected by admin, disconnected app/it salesforce, took/taken away access,
		cancel* connection salesforce, row gone oauth, grant was revoked, revoked by security/somebody/mistake,
		revok* all/old/oauth token*, revok* user* access, revok* session* app, revoked in setup,
		security team revoked/deleted, security audit revok*, after breach revok*, our disconnect revoke*,
		cleaned out connections, tidied up apps, revoke for user, deleted tool/connection settings,
		took away permission app, ended all sessions tokens, no row any longer, no longer row/listed oauth,
		took app out settings, threw out app settings, killed own grant/token/connection/authoriz*,
		killed our grant/token/connection/authoriz*, logout button calls/kills/ends/revok*,
		logout kills token/grant/connection/refreshtoken, logout ends token/grant/connection/refreshtoken,
		logout calls token/grant/connection/refreshtoken, using/with/used/sent revoked refreshtoken*,
		our logout kills/calls, calls revoke logout
	`),
	fixes: [
		{
			title: 'Find out whether it was meant, and let this grant live in the next clean-up',
			actor: 'admin',
			steps: [
				{ do: 'Ask the people who look after users and apps whether they revoked it. If it was meant, tell the user and stop here.' },
				{
					open: 'connectedAppsOauthUsage',
					do: 'Find the app. If its row offers **Unblock** or **Install**, the app itself was blocked or uninstalled: settle that first.',
				},
				{ do: 'Note the connections that integrations need, so that the next clean-up leaves them alone.' },
			],
			verify: 'You know who ended the grant, and the app is installed and not blocked.',
		},
		{
			title: 'Connect again',
			actor: 'user',
			steps: [
				{ do: 'In the product, disconnect Salesforce if it still shows a connection, then connect again.' },
				{ do: 'Sign in as the user under whom the integration is to work, and approve the app.' },
			],
			verify: 'The product reads data, also after the access token has run out.',
			risk: 'The app can act in Salesforce in your name again.',
			undo: 'Disconnect in the product, or in your personal settings: **Advanced User Details** or **Personal Information**, **OAuth Connected Apps**, **Revoke** in each row of the app. If it is not there, ask an admin.',
		},
		{
			title: 'Treat the answer as final and ask for a new connection',
			actor: 'developer',
			steps: [
				{ do: 'Stop refreshing this connection. Mark it as disconnected and tell its owner.' },
				{ do: 'Look in your own logs for a call of the revoke endpoint before the failure.' },
			],
			verify: 'After the new connection a refresh succeeds, and no request with the old token is left in the logs.',
		},
	],
	otherwise:
		'If the row is still there, look at the app’s Refresh Token Policy, at rotation, and at how many times the same user connected. If the user is frozen and a mail “Salesforce Security notification” came, Salesforce itself revoked the tokens. If all customers fail at once, the app’s key or secret was changed.',
	certainty: 'several',
	sources: [
		'nango-salesforce-oauth-refresh-token-invalid-grant',
		'merge-9077062-debugging-salesforce-accounts-with-invalid-gra',
		'useparagon-salesforce-invalid-grant-expired-access-refresh-t',
		'dev-oauth-revoking-tokens',
		'kb-005318944',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'dev-connected-app-uninstall',
		'help-manage-oauth-enabled-connected-apps',
		'help-manage-external-client-app-usage',
	],
	reviewed: '2026-11-23',
});
