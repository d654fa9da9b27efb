import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The app made more authorization or token requests than its hourly limit',
	group: 'limits',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: '`server_error` comes in bursts for many users of one app, or Login History says `Failed: Get Access Token Limit Exceeded`.',
	why: `Salesforce documents \`server_error\` as the answer to an app that exceeds its hourly number of authorization requests. The number is not published. The name suggests a crash on Salesforce’s side; the documented meaning is a limit of the app.

Login History has a status of its own for too many requests for access tokens. That it belongs to the same kind of limit is our reading.`,
	confirm: [
		{
			look: 'Failures of several users fall into the same minutes, and follow a start of many jobs or a mass sign-in.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Get Access Token Limit Exceeded'],
			look: 'Rows of the app carry this status.',
		},
		{
			look: 'In the log of the client count the calls of `/services/oauth2/authorize` and `/services/oauth2/token` per hour.',
		},
	],
	tells: { course: ['wavers'], 'other-apps': ['no'], 'login-history': ['token-limit'] },
	said: phrases(`
		too many token/authoriz* request*, accesstoken limit, mass reconnect*, token storm, thundering herd,
		exceeded/exceeds hourly, authorizations/authoriz*/token*/tokens/limit/cap per hour,
		authoriz*/token requests hour, too many authorization*, app reached/over/exceeded/hit limit,
		app*/token request limit, limit of app, per app limit, cap per app, token limit exceeded,
		limit token request*, until next hour, next hour work*/fine/ok, logged everybody out,
		everybody login/reconnect* once, everybody connect* at once, thousands/burst of authoriz*,
		thousands of token*, bursts all users, token every page, caching fixed token*, burst token* requests,
		mass/thousands login* app, thousands login* hour, hourly cap app/client/reached/token*,
		hourly limit app/token*/request*/authoriz*/login*/reached/hit, hourly quota/number app,
		hourly quota/maximum/number token*, over hourly limit, requests per hour app, too many token call*,
		too many new token*, too many tokens/logged hour, too many token* once/short, hour later works again,
		all users reconnect*/login/at once, token each page view, token each request all,
		people logged within hour, within hour app limit, app exceeded number requests, app made/makes too many,
		app too many logins/requests/tokens, too many logins within, everybody/company opens once,
		everybody/company opens together, everybody/company opens same,
		whole company opens/login together, whole company opens/login once
	`),
	fixes: [
		{
			title: 'Make fewer authorization and token requests',
			actor: 'developer',
			steps: [
				{ do: 'Stop the automatic retries. After a `server_error` wait, and make the pause longer each time.' },
				{
					do: 'Do not authorize again for each job: store the refresh token and the access token, and reuse the access token until a 401.',
				},
				{ do: 'Do not use the authorization endpoint as a check whether a person is still signed in.' },
				{ do: 'Spread scheduled jobs over the hour, with a random delay.' },
			],
			verify: 'The number of requests per hour has dropped, and a full working day passes without `server_error`.',
		},
	],
	otherwise:
		'If a single request fails while nothing else runs, Salesforce itself may have a fault: look at its status page and try again later. If only one user fails and the text is `login rate exceeded`, it is the limit of that user.',
	disagreements: [
		{
			claim: '`server_error` means that Salesforce crashed.',
			who: 'The name suggests it. Salesforce’s own table of errors says that the app exceeded its hourly limit.',
			advice: 'Count the requests of the app first, then look at Salesforce’s status page.',
		},
	],
	certainty: 'official',
	sources: ['help-remoteaccess-oauth-flow-errors', 'dev-sforce-api-objects-eventlogfile-login-status'],
	reviewed: '2026-11-22',
});
