import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'Salesforce has a fault or is in maintenance',
	group: 'platform',
	appKind: 'none',
	whoFixes: ['salesforce', 'user', 'developer'],
	tell: 'Other apps and other people of the same Salesforce instance fail at the same time, or the page shows an Error ID and no OAuth code.',
	why: `Sometimes nothing in the org or the app is wrong. Salesforce is in maintenance, a part of it is down, or a request failed inside. Its answers are then general: \`service_unavailable\`, \`system_down\`, \`unknown_error\`, or a page that speaks of an internal error and shows an Error ID.

Such answers also appear for other reasons, so do not stop at the first guess. One report of \`retry your request\` was traced to a key of another org, and reports of an internal error page in a browser extension ended with a new version of that extension.`,
	confirm: [
		{
			look: 'Look up your instance at status.salesforce.com. **My Domain** in Setup or the page of your org’s company information names the instance.',
		},
		{ look: 'Try another app and, if you can, another org. If only one app fails, Salesforce as a whole is not down.' },
		{
			setup: 'loginHistory',
			loginHistory: ['Organization is in maintenance', 'Unable to process your login request', 'LOGIN_READONLY_CANNOT_VALIDATE'],
			look: 'A status like these speaks for Salesforce’s side.',
		},
		{ look: 'Note the Error ID of the page with date, time and time zone. Support finds the failure by it.' },
	],
	tells: { 'other-apps': ['yes'] },
	said: phrases(`
		salesforce down/outage*/maintenance/incident*/unavailable/degrad*/disruption/repaired,
		during/scheduled/planned/because maintenance, service disruption*/degradation, instance* down,
		maintenance window, shows/status incident*, salesforce* slowdown*/fault, salesforce* authentication slow*,
		503 service unavailable, receiv*/get* 503 error*, 503 token endpoint,
		503 login.salesforce.com/test.salesforce.com, receiv*/return* maintenance page, maintenance page instead,
		down for maintenance, salesforce server* unavailable, 503 error*/response* salesforce, salesforce return* 503,
		instance* under/in maintenance, performance degradation, degradation salesforce,
		instance/once/during/because outage, instance degrad*/disruption/incident, incident resolved,
		outage salesforce/over/ended/resolved, trust incident, customers/others same instance,
		every/each customer instance, all customers instance, customers/everybody/all on instance,
		others fine instance, problem at salesforce, problem salesforce itself, salesforce* problem itself,
		salesforce* own problem, salesforce itself broken, salesforce itself/had/having/has problem*,
		salesforce had/having/has trouble, salesforce having issue*, salesforce broken today,
		status page degrad*/outage/maintenance/red, all apps affected, all orgs affected/same/instance,
		other companies too/same, other company same, page/shows error id, salesforce support confirmed, due to outage,
		until/after salesforce fixed, org in maintenance, salesforce release weekend, everybody our instance,
		according to trust, salesforce* servers down/problem*, salesforce trouble morning, salesforce not available,
		nobody can login/get salesforce, all apps at once, internal server error salesforce,
		salesforce not working itself
	`),
	fixes: [
		{
			title: 'Wait some minutes and try once more',
			actor: 'user',
			steps: [
				{ do: 'Look at status.salesforce.com for your instance. If an incident or maintenance is announced, wait for its end.' },
				{ do: 'If nothing is announced, try again after some minutes, in a private window and from the product’s own start.' },
				{ do: 'If it still fails, send your admin the whole address, the Error ID and the time.' },
			],
			verify: 'The product connects and shows data that changed after the failure.',
		},
		{
			title: 'Repeat with growing pauses and rule out your own request',
			actor: 'developer',
			steps: [
				{
					do: 'Repeat answers of the 5xx range and `service_unavailable` a few times with growing pauses, then stop. Never repeat in a tight loop.',
				},
				{
					do: 'Check that Consumer Key, host and org belong together before you blame Salesforce, and that the product’s version is current.',
				},
				{ do: 'Try the org’s My Domain host in place of login.salesforce.com or test.salesforce.com.' },
			],
			verify: 'The log shows one answer without an error, and the number of attempts stayed small.',
		},
		{
			title: 'Open a case with Salesforce Support',
			actor: 'salesforce',
			needs: { note: 'An admin of the org opens the case. The repair is Salesforce’s.' },
			steps: [
				{
					do: 'State the org ID, the instance, the Error ID, the time with time zone, the app’s name and the step at which it fails. Send no tokens and no secrets.',
				},
				{ do: 'Say which of these you tried: another user, another app, another browser, the My Domain host.' },
			],
			verify: 'Support names the cause, and the same request succeeds.',
		},
	],
	otherwise:
		'If only one app fails and others work, look at that app: whether it is installed, blocked, limited to some users, or belongs to another org. If only one person fails, look at that person’s permissions and at Login History.',
	certainty: 'official',
	sources: [
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'gh-tprouvot-salesforce-inspector-reloaded-1233',
		'gh-wadewegner-force-com-toolkit-for-net-288',
	],
	saidSources: [
		'bluecanvas-status',
		'gh-forcedotcom-emp-connector-84',
		'gh-bookingbug-restforcephp-22',
		'salesforcedictionary-service-unavailable-503',
		'kb-000116783',
	],
	reviewed: '2026-11-22',
});
