import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The org is locked, suspended, expired, closed or deleted',
	group: 'credentials',
	appKind: 'both',
	whoFixes: ['admin', 'salesforce', 'developer'],
	tell: 'Nobody can log in to this org, in the browser or through any app.',
	why: `Trial, scratch and sandbox orgs come to an end, Salesforce deletes Developer Edition orgs that nobody logs in to, and it can lock, suspend or close an org. From then on every login and every token request for it is refused, whatever the app, the user and the settings.

Salesforce’s table lists the code \`inactive_org\`. From the field there is one report of \`invalid_grant\` with \`inactive organization\`. Look for both.`,
	deliberate:
		'Somebody may have let a sandbox or trial end, and a suspension or lock has a reason with Salesforce. Ask the owner of the Salesforce contract before you look for a way around it.',
	confirm: [
		{
			look: 'Open the org’s My Domain login page and sign in as any user. If the address does not exist, or the page says that the org or the trial has ended, it is this cause.',
		},
		{
			loginHistory: ['Organization locked', 'Organization closed', 'Organization suspended', 'Organization is inactive', 'Trial Expired'],
			look: 'If an admin can still get in, or an export of Login History exists, it names the state of the org.',
		},
		{
			setup: 'sandboxes',
			look: 'For a sandbox: look in the production org whether it still exists, and when it was last refreshed. It is locked together with production. An older article says that one which nobody logs in to for 180 days can be deleted.',
		},
	],
	tells: { people: ['org'], 'other-apps': ['yes'] },
	said: phrases(`
		trial*/subscription*/contract*/sandbox* expired/ended,
		org* expired/closed/suspended/locked/deleted/expires/inactive/disabled/gone/frozen/deactivat*,
		sandbox* deleted/locked, trial*/subscription/contract over, org*/sandbox* no longer exist*,
		subscription*/contract* cancel*, org* not active, trial* end, developer edition* deactivat*/deleted,
		developer org* expir*, org* flagged inactive/deletion, sandbox* deleted inactivity,
		subscription*/contract terminated, org* on hold, org* hold/locked status, org* marked deleted,
		trial* licens* expired, trial finished/stopped, payment overdue, overdue invoice*,
		org shut/decommission*/terminated/cancel*/wiped/purged/ended, cancelled/canceled salesforce,
		suspended/locked unpaid, trial/subscription/contract/org ran out, trial run/runs out, trial has run,
		trial period* ended/over, free trial ended/over, subscription/suspended not paid, licens* contract ended,
		not pay*/paid salesforce, org was shut, org shut down, org read only, org/sandbox* been deleted, org not exist*,
		scratch org* ended/gone/over/lifetime/past, demo org* ended/gone, dev org* deleted/gone/closed/inactivity,
		nobody open salesforce, trial/subscription/contract not changed, not change* contract,
		their/our/customers salesforce suspended, our salesforce closed, org* past expiry,
		salesforce locked/suspended org, org/sandbox* not exist anymore, org not there anymore, scratch org* ran out,
		scratch org* 30 days, nobody company login salesforce/browser, nobody open it company, nobody login anymore org,
		not changed salesforce contract, not paid salesforce bill*, salesforce bill* unpaid suspended, org past end date,
		org* has been shut/terminated, demo/dev/developer/playground org* died/dead, org* died yesterday/week/month,
		scratch org* dead, org* no longer active
	`),
	fixes: [
		{
			title: 'Save a Developer Edition org within the days that are left',
			actor: 'admin',
			steps: [
				{
					do: 'Look for the mail of Salesforce. It comes when nobody has logged in to a Developer Edition org for 45 days, to an older one (Legacy) for 180.',
				},
				{ do: 'Log in within 14 days after it: that keeps the org. From day 15 on it is deleted for good.' },
				{ do: 'Only a Legacy org can still be saved from day 15 to 44: ask Salesforce Customer Support to reactivate it, then log in.' },
			],
			verify: 'You are in the org, and the integration’s next login appears there as `Success`.',
		},
		{
			title: 'Find out the state of the org, or connect to its successor',
			actor: 'admin',
			steps: [
				{ do: 'Ask the owner of the Salesforce contract whether the org was meant to end, and whether bills are open.' },
				{ open: 'sandboxes', do: 'For a sandbox, look here in production for the one that took its place.' },
				{
					do: 'Give the new My Domain address to the owner of the integration, and let a user of the new org connect again. Connections, keys and usernames of the old org do not carry over by themselves.',
				},
			],
			verify: 'A user signs in to the org that the integration names, and the integration’s next login appears there as `Success`.',
		},
		{
			title: 'Ask Salesforce why the org is locked or suspended',
			actor: 'salesforce',
			steps: [
				{
					do: 'The owner of the contract turns to the account executive or opens a case with the org’s 18-character Id and the exact answer.',
				},
				{ do: 'Keep secrets and tokens out of the case.' },
			],
			verify: 'Salesforce confirms that the org is active, and a user can sign in.',
		},
		{
			title: 'Stop the requests meanwhile',
			actor: 'developer',
			steps: [
				{ do: 'Treat the answer as permanent: pause the connection, tell the customer, and do not repeat the request on a schedule.' },
				{ do: 'Let the customer choose another org and connect again when they are ready.' },
			],
			verify: 'The client sends no more requests for this org.',
		},
	],
	otherwise:
		'If other people can sign in to the org, it is not this cause: look at the user and at the host of the request. `Organization is in maintenance` passes by itself, so wait and try later.',
	disagreements: [
		{
			claim: 'After 45 days without a login a Developer Edition org can still be saved.',
			who: 'The same page of Salesforce says in its text that the org is deleted immediately, and in its table that a login within 14 days keeps it.',
			advice: 'Log in before the 45 days are over, and at once when the mail arrives.',
		},
		{
			claim: 'Salesforce sends the code `inactive_org`.',
			who: 'Salesforce’s own table lists it. It is missing in the list of codes in Salesforce’s Mobile SDK, and the field shows `invalid_grant` with `inactive organization`.',
			advice: 'Treat both alike.',
		},
	],
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'gh-calcom-cal-diy-11508',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'salesforcedictionary-evaluation-expired',
		'help-admin-de-org-expiration',
		'kb-005232620',
		'kb-000204595',
	],
	saidSources: ['help-000386225-expired-hold-locked'],
	reviewed: '2026-11-23',
});
