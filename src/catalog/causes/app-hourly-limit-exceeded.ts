import { defineCause } from '../define.ts';

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
	said: ['too many token request*'],
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
