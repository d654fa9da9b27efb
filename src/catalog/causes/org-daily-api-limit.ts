import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The org has used up its 24-hour API allowance',
	group: 'limits',
	appKind: 'none',
	whoFixes: ['admin', 'developer'],
	tell: 'The API answers 403 with `REQUEST_LIMIT_EXCEEDED` and `TotalRequests Limit exceeded.`, although the sign-in itself succeeded.',
	why: `Every org has an allowance of API calls within 24 hours, shared by all integrations. When it is used up the API refuses further calls of all of them. The token is good, the app is allowed and the user is fine.

This is not an OAuth error. It is listed here because it is often met right after a connection and taken for one.`,
	confirm: [
		{
			look: 'Several integrations of the org stop at about the same time.',
		},
		{
			setup: 'companyInformation',
			look: 'The number of API requests of the last 24 hours has reached the number beside it.',
		},
	],
	tells: { 'other-apps': ['yes'] },
	said: phrases(`
		api limit*/quota*/allocat*/allowance/budget, daily/request limit*,
		daily/exceed*/consumed/exhaust*/ate/eats/maxed api, out/eat*/daily/burnt/burned api calls, out api requests,
		used up/all/quota/its/their/our api, too many api call*/request*, no api calls/requests left,
		24 hour* limit*/api/allocat*, burned through api, no more api request*/call*, rolling api request*,
		rolling quota, api calls been consumed, compet* same quota, api usage limit*/100/reached/maximum,
		over/exceed* rolling limit, rolling/daily/reached/hit api limit*, ate/eats/eaten calls, daily/days allowance,
		calls lets day, used up/our calls, used/ate/eaten/burnt/burned all calls, daily api allowance/quota,
		daily call limit*, daily number calls, 24 hour allowance, 24 hours used, calls 24 hours, calls left today,
		ran/run out calls, ran/run/running/maxed out api, api calls gone/exhausted/reset/used/spent,
		spent/burnt/burned all api, api cap/requests reached, hit our api, job burned/ate calls, bought more api,
		eaten calls day, calls day gone, no calls left today, too many calls day/today, calls bulk job used,
		buy more api calls, more api calls bought, all calls salesforce lets, calls salesforce lets/allows day,
		used all calls day, calls day used up, api calls day used, calls allowed day used, all api calls day,
		run/ran/runs/running dry api/calls, call allotment exhausted/used/gone/spent/eaten,
		call allowance exhausted/used/gone/spent/eaten, call contingent exhausted/used/gone/spent/eaten,
		calls allotment exhausted/used/gone/spent, calls allowance exhausted/used/gone/spent,
		calls contingent exhausted/used/gone/spent, api allotment used/gone/spent/eaten,
		api contingent used/gone/spent/eaten, allotment calls/api, api depleted day/today/24,
		calls exhausted day/today/24, calls depleted day/today/24,
		polled/polls/polling every second*/minute* calls/api/limit, eating all api, eating/consumed all calls,
		eating/eats/ate/burned/consumed all quota, hit/reached/exceeded/blew daily quota,
		hit/reached/exceeded/blew daily calls, hit/reached/exceeded/blew 24 limit, hit/reached/exceeded/blew 24 quota,
		hit/reached/exceeded/blew 24 calls, hit/reached/blew rolling limit, hit/reached/exceeded/blew rolling calls,
		limit resets/reset tomorrow/midnight, bought/order/ordered more calls, order/ordered more api, no calls left
	`),
	fixes: [
		{
			title: 'Find the client that uses most calls, and slow it down',
			actor: 'admin',
			needs: { permissions: ['viewSetup'], note: 'For the event log file also **View Event Log Files**.' },
			steps: [
				{ open: 'companyInformation', do: 'Note the API requests of the last 24 hours and the allowance.' },
				{
					open: 'eventLogFileBrowser',
					do: 'Look for a file of the type **API Total Usage**. `CONNECTED_APP_NAME`, `CLIENT_NAME` and `USER_ID` tell who calls, `COUNTS_AGAINST_API_LIMIT` which calls count. The daily file comes the day after. Whether an org without Event Monitoring has it we could not find out.',
				},
				{
					do: 'Ask the owner of that integration, and without a file the owners of all, what was changed or which large load was started. Have it paused.',
				},
				{ do: 'Wait: the allowance counts the last 24 hours and becomes free again step by step.' },
				{ do: 'If the regular work needs more than the allowance, ask your Salesforce account team for additional API calls.' },
			],
			verify: 'The number in Company Information falls below the allowance, and the calls succeed again.',
		},
		{
			title: 'Make fewer API calls',
			actor: 'developer',
			steps: [
				{
					request: 'curl -H "Authorization: Bearer <ACCESS_TOKEN>" https://<MYDOMAIN>.my.salesforce.com/services/data/v<VERSION>/limits',
					language: 'bash',
					say: 'The entry `DailyApiRequests` of the answer shows the allowance and what is left of it.',
				},
				{ do: 'Read and write many records per call, use the Bulk API for loads, and ask for changes less often.' },
				{ do: 'On `REQUEST_LIMIT_EXCEEDED` stop until later. Do not refresh the token and do not reconnect: neither helps.' },
			],
			verify: 'The remaining number under `DailyApiRequests` falls more slowly than before.',
		},
	],
	otherwise:
		'If the text is `login rate exceeded`, the number of logins of one user is the limit. The same code with another text can mean too many long calls at the same time: let them run one after another. If the code is `API_DISABLED_FOR_ORG`, the user or the edition lacks the API.',
	certainty: 'several',
	sources: [
		'striim-salesforce-troubleshooting',
		'dev-sforce-api-objects-eventlogfile-apitotalusage',
		'dev-using-resources-event-log-files',
	],
	saidSources: ['sfdecoded-request-limit-exceeded'],
	reviewed: '2026-11-23',
});
