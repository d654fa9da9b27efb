import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'Two requests used the same refresh token at the same time',
	group: 'refresh-token',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'It happens only under parallel load, and another request of the same connection succeeds at the same moment.',
	why: `Since Summer ’24 Salesforce serves one token request for a refresh token at a time. The others are turned away with \`token request is already being processed\`. From Summer ’24 until Winter ’25 they got \`expired authorization code\`, although no authorization code was involved.

It is no end of the connection. The request that came first brings a new access token, and the others only have to use it. A client that starts a new sign-in at this answer makes its users approve again for nothing.`,
	confirm: [
		{
			look: 'The client’s log shows two refreshes of the same connection within the same moment, one of them successful.',
		},
		{
			look: 'The connection goes on: the next refresh, sent alone, succeeds without a new sign-in.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Token request is already being processed'],
			look: 'A row with this status stands next to one with `Success` for the same user and app.',
		},
	],
	tells: { course: ['wavers'], refresh: ['parallel'], doing: ['refresh'] },
	said: phrases(`
		parallel request*/worker*/job*/execution*,
		parallel/instances/workers/lambda*/serializ*/overlap*/collid*/lock/locking/mutex/semaphore/both refresh*,
		several worker*/refreshes, race condition*, refresh*/syncs/token*/refreshed same time,
		refresh* race/collide*, job* refresh* same, both refresh*/ask*/want*/fetch*/request*/call* token,
		several instances/servers/tabs refresh*, another worker already refreshed, another worker refreshed token*,
		several requests refreshtoken*, already refreshed worker*, both try refresh*, refreshing parallel,
		refreshes collid*, workers refreshing, single flight, same refreshtoken twice/once/several,
		same moment refresh*, refresh* same second/instant, refresh* once same, refresh* at once,
		several refresh* once/at/same, post/posts same refreshtoken, only one refresh*/succeeds,
		several tabs/jobs token*, cron jobs refresh*, sync*/token*/refreshed same moment, syncs start same,
		stepping each other, other request succeeds, one succeeds other/others, several servers refreshed,
		servers refreshed same, each did/does refresh, each refresh* itself, every/each worker refreshes,
		each instance refreshes, each thread refresh*, refreshed at same, token refreshed twice,
		one refresh at time, several sync* same time, does several things once, several at once token,
		steps on each other, get way each other, one of them succeeds, jobs start same token,
		several programs/syncs same token, several programs same key, token refresh* twice same,
		jobs start/started/begin/fire same second, jobs start/started/begin/fire same moment,
		jobs start/started/begin/fire same instant, several jobs same second/moment, sync*/flows second same start,
		start same second, token request being/still processed, still being processed token,
		flows/jobs/syncs kick off together, start together one connection/token/user,
		kick together one connection/token/user, several refresh calls/call/requests same,
		several refresh calls/call/requests within, refresh calls within/same, several calls same refreshtoken,
		serialis* refresh*, only one refresh* time
	`),
	fixes: [
		{
			title: 'Let one process refresh, and let the others wait for its token',
			actor: 'developer',
			steps: [
				{ do: 'At this answer wait a moment, read the stored access token again and use it. Do not ask for a new authorization.' },
				{ do: 'Put a lock around the refresh, one for each connection, shared by all processes and servers.' },
				{ do: 'Cache the access token until the API answers 401, and refresh only then. Do not refresh before every call.' },
				{
					do: 'With rotation on, a process that was turned away must not send its token again: by then it may be the old one, and that ends the connection.',
				},
			],
			verify:
				'Under the same load only one token request per connection and refresh stands in the log, and the status no longer appears in Login History.',
		},
	],
	otherwise:
		'If it also happens with one process alone, look for a retry in the HTTP library or for a second environment that holds the same token. If the answer turns into `expired access/refresh token`, the token was lost in rotation or revoked.',
	certainty: 'official',
	sources: [
		'help-rn-security-refresh-token-requests',
		'help-rn-security-refresh-token-error',
		'gh-segmentio-action-destinations',
		'gh-posthog-posthog',
		'kb-005316711',
	],
	saidSources: [
		'gh-jetstreamapp-jetstream-1664',
		'gh-forcedotcom-salesforcemobilesdk-ios-3731',
		'gh-forcedotcom-salesforcemobilesdk-android-2931',
	],
	reviewed: '2026-11-22',
});
