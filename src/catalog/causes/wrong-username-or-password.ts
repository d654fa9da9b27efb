import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The username or password is wrong, or changed after it was stored',
	group: 'credentials',
	appKind: 'both',
	whoFixes: ['user', 'developer'],
	tell: 'The same username and password fail on the login page of the org too, or Login History shows `Invalid password` for the user.',
	why: `In the username-password flow an integration sends a stored username and password. When the password is changed, expires or was never right, Salesforce answers \`invalid_grant\` with \`authentication failure\` and tells no more. The same words also stand for a missing security token, a flow that is switched off and a wrong host, so Login History decides.

Salesforce’s username looks like an e-mail address but need not be one, and in a sandbox it usually ends in the sandbox’s name. A client that keeps trying a wrong password locks the user out.`,
	confirm: [
		{ look: 'Sign in once with the same pair at the org’s My Domain login page. Do not repeat a failed attempt: too many lock the user.' },
		{
			setup: 'loginHistory',
			loginHistory: ['Invalid password', 'Password lockout'],
			look: 'A row of the user at that time. No row at all points to an unknown username or the wrong host. `Invalid password` may also mean that the security token is missing or old.',
		},
		{
			look: 'The rows of Login History by query, with the Id of the user. Read the status by eye; it cannot be filtered.',
			query:
				"SELECT LoginTime, Status, Application, LoginType, LoginSubType, SourceIp, LoginUrl, ApiType, ClientVersion, AuthenticationServiceId FROM LoginHistory WHERE UserId = '005...' AND LoginTime = LAST_N_DAYS:2 ORDER BY LoginTime DESC LIMIT 50",
		},
	],
	tells: { 'login-history': ['none', 'password', 'locked'], password: ['fails'], doing: ['password'] },
	said: phrases(`
		password* expired/rotat*/wrong/invalid/outdated/encod*/escap*,
		old/stored/typo/mistake/character* password*, password*/credential* no longer valid, username* wrong,
		old/outdated/wrong credential*, password* not match*, special character* password*, sso only,
		no/changed/change salesforce password, password* out date, password* url encod*, username* not exist,
		sandbox/forgot suffix, sandbox nam* end, sandbox name* username*, without sandbox name*,
		password* expired after/last, salesforce credential* invalid, sandbox name append*,
		need* sandbox name append*, append* sandbox username*, sandbox username* different,
		salesforce password has expired, stored login information, using/used production username,
		sandbox* username append*, password manager overwrit*, overwrit* password stored, expired password,
		username typo/mistake, typo login, wrong username, vault old, had change password, password last week,
		new password not/never/tool/connector/program/sync, since/after password change, after changing password,
		password been/not changed, password changed integration/tool/connector/program/without,
		somebody changed password, password was/been/user reset, reset integration user*,
		somebody reset password, somebody reset salesforce, password reset not, not told password,
		forgot update password, password out dated, password expir* days, 90 days password,
		username without/missing suffix, wrong login name, email instead username, used email username,
		credentials were changed, trailing/copied space password, space end password, password another user,
		changed password still/forgot, password in tool, password not current, password expired nobody,
		still old one stored, password changed nobody told, password never changed tool,
		password no longer current/known,
		due salesforce password chang*, change/changed password every 90, password as often 90,
		required changed/change password, password often every days
	`),
	fixes: [
		{
			title: 'Find the right username and password',
			actor: 'user',
			steps: [
				{ do: 'Ask the owner of the integration to stop its automatic retries first.' },
				{
					do: 'Take the username from your user record, not your e-mail address. In a sandbox it usually ends in `.` and the sandbox’s name.',
				},
				{ do: 'Sign in at the org’s own login page. If the password is forgotten or expired, reset it there.' },
				{ do: 'A new password makes a new security token. Store both where the integration reads them.' },
			],
			verify: 'You reach Salesforce with the pair, and the next login of the integration appears in Login History as `Success`.',
		},
		{
			title: 'Send the stored pair as it is, and stop after one refusal',
			actor: 'developer',
			steps: [
				{ do: 'End automatic retries on `authentication failure`. The same request cannot succeed.' },
				{
					request: `POST /services/oauth2/token HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Content-Type: application/x-www-form-urlencoded

grant_type=password&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>&username=<USERNAME>&password=<PASSWORD_AND_TOKEN>`,
					language: 'http',
					say: 'Values stand in the body, never in the address, and each is URL-encoded exactly once. A `+`, `&` or `%` in a password breaks if it is not encoded, or encoded twice.',
				},
			],
			verify: 'One request returns an `access_token`, and Login History shows `Success` for the user.',
		},
		{
			title: 'Move the integration away from passwords',
			actor: 'developer',
			steps: [
				{
					do: 'Use the client credentials flow or the JWT bearer flow with a dedicated integration user. External Client Apps do not support the username-password flow at all.',
				},
				{ do: 'Salesforce is retiring the flow: announced for Winter ’27, postponed to 20 February 2027 according to later readers.' },
				{
					do: 'The SOAP call `login` ends too: it is gone from API version 65, off by default in new orgs, and retired with Summer ’27. In new orgs that switch it on, and in others that choose so, its user needs **Use Any API Auth** since Summer ’26.',
				},
				{ open: 'releaseUpdates', do: 'Ask an admin to read the date that holds for this org.' },
			],
			verify: 'Login History shows the integration’s logins with the new flow, and the stored password can be deleted.',
		},
	],
	otherwise:
		'If the pair works on the login page, look at the security token, at the org’s switch for the username-password flow, and at the host: a sandbox user is unknown at `login.salesforce.com`. If Login History says `User is inactive`, `User is frozen` or `Password lockout`, the user is the cause.',
	certainty: 'several',
	sources: [
		'gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'nango-salesforce-oauth-refresh-token-invalid-grant',
		'gh-jesperfj-force-rest-api-20',
		'gh-vdesabou-kafka-docker-playground-4178',
		'kb-000886201',
		'spotler-password-security-tokens',
		'kb-005132110',
	],
	saidSources: [
		'gh-salesforceairesearch-crmarena-20',
		'gh-jsforce-jsforce-1192',
		'netiq-cloudaccess-troubleshoot-salesforce',
		'help-000385817-sandbox-login',
		'gameslearningsociety-sandbox-login',
		'icontact-unable-to-sync-the-api-connection',
	],
	reviewed: '2026-11-23',
});
