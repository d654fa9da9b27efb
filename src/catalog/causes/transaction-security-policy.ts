import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'A transaction security policy stopped or delayed the login',
	group: 'network',
	appKind: 'none',
	whoFixes: ['admin'],
	tell: 'The event log of the login says `LOGIN_END_SESSION_TXN_SECURITY_POLICY`, or the product reports that security policies took too long to evaluate.',
	why: `An org can have transaction security policies: rules of its own that look at an event such as a login and can end the session. A policy that applies to an integration user stops the connection of a product, sometimes only at certain times or from certain addresses.

One vendor also reports logins that failed because the policies took too long to evaluate. Salesforce publishes the value of the event log without a description.`,
	deliberate:
		'Whoever wrote the policy wanted to stop certain logins, perhaps exactly this one. Ask the owner of the policy what it looks for before you ask for an exception.',
	confirm: [
		{ look: 'The org has Salesforce Shield or the Event Monitoring add-on: other orgs have no such policies.' },
		{
			look: 'The failures come and go, or began on the day when a policy was activated.',
		},
		{
			setup: 'transactionSecurityPolicies',
			look: 'An active policy on login events exists. Read its condition. Seeing policies takes **View All Data**.',
		},
		{
			setup: 'eventLogFileBrowser',
			loginHistory: ['LOGIN_END_SESSION_TXN_SECURITY_POLICY'],
			look: 'In the event log file of the type Login, `LOGIN_STATUS` has this value for the user and the time.',
		},
	],
	said: phrases(`
		transaction/txn security, parallel session* polic*/limit*, shield policy/policies, polic* evaluat*,
		transaction polic*, polic* ended login, policy kills/killed/terminates session,
		policy killed/stopped/stops login, polic* terminated session, login event* policy, login policy shield,
		event monitoring policy/polic*, security policy ended/kills, polic* slow evaluat*, enhanced polic* login,
		enhanced transaction policy, transaction/custom policy login, threat detection policy, security rule kicks,
		excluding user policy, exclud* integration policy, policy blocked login event, security policy/rule stops login,
		security policies too long, evaluat* polic* too long, security rule/policy ended session,
		security rule cut login, condition policy integration user, disabled policy login works,
		login policy ended/ends session, policies took too long,
		policy ended/ends/closes/closed/cuts session, policy ended/ends/kills/killed/closes/closed/cuts token,
		policy ends/kills/closes/closed/cuts login, shield rule/block*, event monitoring rule, enhanced security policy
	`),
	fixes: [
		{
			title: 'Correct the condition of the policy with its owner',
			actor: 'admin',
			needs: {
				permissions: ['viewEventLogFiles'],
				note: 'For the event log only. Changing the policy is for its owner and takes **Customize Application**; an Apex condition needs a developer.',
			},
			steps: [
				{ do: 'Show the owner of the policy the time, the user and the **Source IP** of the refused login.' },
				{
					open: 'transactionSecurityPolicies',
					do: 'Open the policy together. If the login is a wanted one, narrow the condition so that it no longer matches: for example this integration user from the vendor’s fixed addresses, and not the user as a whole.',
				},
				{ do: 'If the policy is slow, let its owner simplify the condition.' },
			],
			verify: 'The product logs in, and no new event with this value appears for the user.',
			risk: 'The policy no longer stops logins that match the exception.',
			undo: 'Take the exception out of the condition.',
		},
	],
	otherwise:
		'If no policy on logins is active, look at the status in Login History again: addresses, hours and frozen users have statuses of their own. Do not switch a policy off to see whether it helps: it protects all users.',
	clientWords: [{ text: 'Exempt from Transaction Security', client: 'Airbyte', sources: ['gh-airbytehq-airbyte-26520'] }],
	certainty: 'one',
	sources: [
		'clearbit-16650100104087-legacy-clearbit-platform-why-is-my-s',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'help-enhanced-transaction-security-apex',
	],
	saidSources: ['dev-security-transactions-about'],
	reviewed: '2026-11-23',
});
