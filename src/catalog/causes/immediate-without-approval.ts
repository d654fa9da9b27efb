import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The silent check failed: the person is not signed in or never approved the app',
	group: 'request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The authorization request holds `immediate=true` and the callback receives `immediate_unsuccessful`.',
	why: `With \`immediate=true\` an app asks Salesforce to answer without showing any page. That works only if the person has a live session in this browser and approved the app before. In every other case Salesforce cannot ask, so it refuses.

The answer is not a fault of the org. It means that a person has to be asked. The silent check is not available on Experience Cloud sites.`,
	confirm: [
		{ look: 'The authorize address holds `immediate=true`.' },
		{ look: 'The callback receives `error=immediate_unsuccessful`, and the person saw no page.' },
		{ look: 'The same request without `immediate` shows the login or the approval page.' },
	],
	tells: { page: ['none'] },
	said: phrases(`
		prompt none, silent login/check/auth*/sso/attempt, quietly background, silent* authenticat*/authoriz*,
		hidden iframe/frame/login, invisible/background login, immediate parameter/flag,
		drop/dropped/disabled immediate, fallback interactive, background whether/check logged, silent not logged,
		iframe/automatic login check, without showing page/login/any, without show* page, took immediate out,
		no live session, no session browser, not logged background/iframe/silently, fall*/fell back interactive,
		interactive login instead, never/not approved silent, session check iframe,
		login/logged/checks without page, check without showing, iframe no session, iframe found no,
		fall* back normal login, tried log without showing, hidden request unsuccessful/always/fail*/came/back,
		hidden/background request no session, hidden/background request no consent, neither session consent,
		immediate copied/sample/true, deleted immediate, copied sample immediate,
		first time users neither/hidden/silent
	`),
	fixes: [
		{
			title: 'Start again without the silent check',
			actor: 'developer',
			steps: [
				{
					do: 'Treat `immediate_unsuccessful` as “ask the person”: show a button, and let it start the authorization again without `immediate`.',
				},
				{ do: 'Leave `immediate` out for the first connection of a person, and on Experience Cloud sites always. Its default is `false`.' },
				{
					language: 'http',
					say: 'The second attempt is the ordinary request.',
					request: `GET /services/oauth2/authorize?response_type=code
    &client_id=<CONSUMER_KEY>
    &redirect_uri=<CALLBACK_URL_PERCENT_ENCODED>
    &state=<RANDOM_STATE> HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com`,
				},
				{ do: 'Do not retry the silent request in a loop: nothing changes until the person has signed in.' },
			],
			verify:
				'The person sees the login or approval page, and the callback receives `code=`. A later silent request in the same browser then succeeds.',
		},
	],
	otherwise:
		'If the person is signed in and approved the app, check that the silent request goes to the same host and the same org as their session, and that it runs in the same browser.',
	disagreements: [
		{
			claim: 'A failed silent check answers `login_required`.',
			who: 'One machine-written guide says so. Other OpenID providers send that code; we found it in no Salesforce source. Salesforce documents `immediate_unsuccessful`.',
			advice:
				'Handle `immediate_unsuccessful`. If you do see `login_required`, check first that it comes from Salesforce and not from another provider.',
		},
	],
	certainty: 'official',
	sources: ['help-remoteaccess-oauth-flow-errors', 'dev-intro-understanding-web-server-oauth-flow', 'dev-quickstart-communities'],
	reviewed: '2026-11-22',
});
