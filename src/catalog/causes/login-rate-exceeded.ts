import { defineCause } from '../define.ts';

export default defineCause({
	title: 'One user logged in too often within an hour',
	group: 'limits',
	appKind: 'both',
	whoFixes: ['developer', 'admin'],
	tell: 'Login History says `Login rate exceeded`, mostly for an integration user whose client asks for a new token on each call.',
	why: `Salesforce allows 3,600 login requests of one user within an hour. A client that gets a new token for every API call, every record or every step of a workflow reaches this quickly; with the JWT bearer flow it is easy to overlook, because every token is a login.

When the limit is reached every integration that uses the same user stops, also the ones that behave well. The token endpoint then answers \`invalid_grant\` with \`login rate exceeded\`.`,
	confirm: [
		{
			look: 'Failures come in waves with the amount of work, and end by themselves after a while.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Login rate exceeded', 'Maximum logins exceeded'],
			look: 'Before the failures there are many successes of the same user within seconds. Not every refused try is logged.',
			query: `SELECT LoginTime, Status, Application, LoginType, LoginSubType, SourceIp, LoginUrl, ApiType, ClientVersion FROM LoginHistory WHERE UserId = '<user id>' AND LoginTime = LAST_N_DAYS:2 ORDER BY LoginTime DESC LIMIT 50`,
		},
		{
			look: 'In the log of the client, compare the number of token requests with the number of API calls: about as many means that no token is reused.',
		},
	],
	tells: { course: ['wavers'], 'login-history': ['rate'] },
	said: [
		'too many login*',
		'login every minute*',
		'logins hour*',
		'login* too often',
		'login rate exceed*',
		'login each request',
		'login each call',
		'login every request',
		'login every call',
		'login per request',
		'login per call',
		'new login each',
		'new login every',
		'login limit*',
		'login rate',
		'rate limit* login*',
		'new session every',
		'new session each',
		'authenticat* each request',
		'authenticat* each call',
		'authenticat* every request',
		'authenticat* every call',
		'not cach* token*',
		'not reus* token*',
		'not cach* session*',
		'hourly login*',
		'token every request',
		'token every call',
		'token each request',
		'token each call',
		'token per request',
		'token per call',
		'limit* login* hour*',
	],
	fixes: [
		{
			title: 'Reuse the access token until it is refused',
			actor: 'developer',
			steps: [
				{ do: 'Stop the jobs, also their automatic retries, and wait an hour.' },
				{ do: 'Keep the access token in a store that all workers share, one per user and app.' },
				{ do: 'Ask for a new token only after a 401 from the API, by one worker at a time, and let the others wait for it.' },
				{ do: 'Look for a newer version of the library or the node that you use: some did a login per request and were corrected.' },
			],
			verify: 'Login History shows one login per lifetime of a token, and a full run of the jobs passes without the status.',
		},
		{
			title: 'Find the client that logs in so often',
			actor: 'admin',
			needs: { permissions: ['monitorLoginHistory'] },
			steps: [
				{
					open: 'loginHistory',
					do: 'Look at the hour before the first failure: **Application** and **Source IP** of the rows name the client.',
				},
				{ do: 'Ask the owner of that client to pause it and to reuse its token.' },
				{ do: 'Give each integration its own user, so that one cannot stop the others.' },
			],
			verify: 'After an hour the other integrations of the user log in again.',
		},
	],
	otherwise:
		'If the logins are few and the status is `Maximum logins exceeded`, look at the user: one report, which we could not check, names a Run As user that is an agent service user. If the text is `TotalRequests Limit exceeded.`, the limit is that of API calls. More users for the same client only move the limit.',
	certainty: 'official',
	sources: ['kb-000381578', 'dev-sforce-api-objects-eventlogfile-login-status', 'gh-n8n-io-n8n-31948', 'gh-restforce-restforce-412'],
	reviewed: '2026-11-22',
});
