import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

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
	said: phrases(`
		too many/frequent login*, login every minute*/request/call/record/row/step/message/job/second,
		logins hour*, login* too often, login rate exceed*,
		login/authenticat*/token/accesstoken/reauthenticat* each request/call,
		login per request/call/record/row/message, new login each/every/made, login limit*/rate/flood/storm,
		rate limit* login*, new session every/each, authenticat*/accesstoken/reauthenticat*/logging every request,
		authenticat*/accesstoken/reauthenticat* every call, not cach* token*/session*/accesstoken*,
		not reus* token*/accesstoken*, hourly/thousands/hundreds login*,
		token every request/call/record/single/step/message, token/accesstoken per request, token per call,
		limit* login* hour*, token each record/time/step, login each record/row, jwt without caching,
		without caching token*/accesstoken*, new accesstoken per call, own login each, login* each action,
		new token every time/request/call/row, fresh login every/each request, not/no use token store,
		caching token fixed/solved/resolved/stopped/helped/cured, caching accesstoken fixed/helped/stopped,
		reauthenticat* every/each, thousands/hundreds/flood* logins, caching tokens, reusing token/accesstoken,
		rate refusals, login again each, fresh/fetches token each, fresh/fetch* token every, new token per,
		token for every, logins per/an/within/one hour, too many authentications, login too frequent*,
		limit* hour* user, hour one user, cach*/reusing token fixed, cach* token solved,
		cached/reusing/keeping token stopped, reus* token instead, login loop hour, login every few seconds,
		login again every request/call, request*/asks new token each, asks new token every,
		too many login/token requests, login* per hour limit, logins same user hour, one user logins hour,
		keep* token instead login,
		logins per second, login instead of reus*/cach*/keep*, reuse/cache/caching session instead/fixed/solved
	`),
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
	saidSources: [
		'gh-n8n-io-n8n-32325',
		'gh-restforce-restforce-744',
		'gh-stwissel-node-red-contrib-salesforce-24',
		'gh-davispeixoto-laravel-4-salesforce-13',
		'gh-omniphx-forrest-325',
	],
	reviewed: '2026-11-22',
});
