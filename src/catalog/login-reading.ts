/** How to read Login History: what is on the page, and what a row, or its absence, says about a failed connection. */
import type { CauseId } from './define.ts';
import type { SourceId } from './sources/index.ts';
import type { Certainty } from './vocabulary.ts';

/** One observation and what follows from it. */
export interface LoginReading {
	/** What one finds on the page. */
	look: string;
	/** What it says; Markdown, one paragraph. */
	means: string;
	causes: readonly CauseId[];
	certainty: Certainty;
	sources: readonly SourceId[];
}

/** What the page holds and who may see it; Markdown, one paragraph each. */
export const loginHistoryPage = {
	what: 'The page shows up to 20,000 logins of the last six months; a CSV or GZIP file holds the rest. It needs the permission **Monitor Login History** or **Manage Users**. Users find their own logins in their personal settings. For a fault of today read this page: event log files come the day after at the earliest, hourly ones after 3 to 6 hours. They stay for 30 days with Event Monitoring, for 1 day in Developer Edition.',
	columns:
		'OAuth logins have the **Login Type** `Remote Access 2.0`. The **Login Subtype** tells the flow, such as `OauthWebServer`, `OauthRefreshToken`, `OauthClientCredentials` or `OauthUsernamePassword`. The list of subtypes has none for the JWT bearer and the device flow.',
	query:
		"SELECT LoginTime, Status, Application, LoginType, LoginSubType, SourceIp, LoginUrl, AuthenticationServiceId\nFROM LoginHistory\nWHERE UserId = '005...' AND LoginTime = LAST_N_DAYS:2\nORDER BY LoginTime DESC LIMIT 50",
	queryNote:
		'`Status` and `Application` cannot be filtered in a query, so fetch the logins of one user and one time and look for the status by eye. We built the query from the documented fields and have not run it.',
	sources: [
		'help-users-login-history',
		'dev-sforce-api-objects-loginhistory',
		'dev-using-resources-event-log-files',
		'dev-event-log-file-hourly-overview',
	],
} as const satisfies { what: string; columns: string; query: string; queryNote: string; sources: readonly SourceId[] };

export const loginReadings: readonly LoginReading[] = [
	{
		look: 'No row at that time',
		means:
			'Salesforce refused before it knew the user, or the login went to another org. Check the host, the Consumer Key and the redirect URI, or the username of an assertion.',
		causes: ['wrong-login-host', 'consumer-key-wrong', 'callback-url-mismatch', 'sub-not-a-known-username'],
		certainty: 'inferred',
		sources: [],
	},
	{
		look: 'Success, yet the connection failed',
		means: 'The login was good and the refusal came after it: the app is not installed, blocked, or asks for a scope that it may not have.',
		causes: ['connected-app-not-installed', 'app-package-not-installed', 'app-blocked-by-admin', 'scope-not-selected-on-app'],
		certainty: 'several',
		sources: ['dev-sforce-api-objects-eventlogfile-login-status'],
	},
	{
		look: 'A failure',
		means: 'The status names the reason. Find it in the tables below, to the letter.',
		causes: [],
		certainty: 'official',
		sources: ['dev-sforce-api-objects-eventlogfile-login-status'],
	},
	{
		look: 'A failure from an address that nobody knows',
		means: 'The address in **Source IP** is that of the server that connects. Compare it with the addresses that the vendor publishes.',
		causes: ['vendor-egress-ip-not-listed', 'ip-outside-profile-login-range'],
		certainty: 'inferred',
		sources: [],
	},
];
