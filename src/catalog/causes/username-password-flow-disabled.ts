import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The username-password flow is switched off, or the app cannot use it',
	group: 'request',
	appKind: 'both',
	whoFixes: ['admin', 'developer'],
	tell: 'The token request holds `grant_type=password`, the password is right, and Login History says `Username-Password Flow Disabled`.',
	why: `Orgs created in Summer ’23 or later block this flow until an admin allows it. External Client Apps do not support it at all. The client sees only \`authentication failure\`, the same words as for a wrong password, so people reset passwords and security tokens in vain.

Salesforce is retiring the flow: a person’s password goes through the app, and no refresh token is ever issued. The end was announced for Winter ’27 and, according to later readers, postponed to 20 February 2027. **Release Updates** in Setup shows the date that holds for your org.`,
	deliberate:
		'The block is the default of newer orgs and often the wish of the security owner. Ask which integration still sends passwords, and whether it can move, before you allow the flow.',
	confirm: [
		{ look: 'The token request holds `grant_type=password`, and the answer is `invalid_grant` with `authentication failure`.' },
		{
			setup: 'loginHistory',
			loginHistory: ['Username-Password Flow Disabled'],
			look: 'Look for the user and the time of the attempt. A status about the password or the security token points to another cause.',
			query: `SELECT LoginTime, Status, Application, LoginType, LoginSubType, SourceIp, LoginUrl, ApiType, ClientVersion, AuthenticationServiceId
FROM LoginHistory WHERE UserId = '<USER_ID>' AND LoginTime = LAST_N_DAYS:2 ORDER BY LoginTime DESC LIMIT 50`,
		},
		{
			setup: 'oauthAndOpenIdConnectSettings',
			look: '**Allow OAuth Username-Password Flows** is off.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'If the app is in this list, it is an External Client App, and no setting makes the flow work for it.',
		},
	],
	tells: { 'login-history': ['flow-off'], password: ['works'], doing: ['password'] },
	said: phrases(`
		new developer edition,
		passwordflow disabled/blocked/off/retire*/deleted/reject*/unavailable/refused/forbidden/stopped/dead/ended/gone,
		fresh org*/developer, newly created org, password/passwordflow* blocked default, new org* not work*,
		works old org*, passwordflow not allowed/enabled/support*/work*/on/available/active,
		eca/blocks/rejects/turning/disallow*/flipped passwordflow, eca grant type password, passwordflow no longer,
		eca not passwordflow, need/had enable passwordflow, only support* passwordflow,
		enabling/allowing passwordflow*, block* passwordflow* default, passwordflow default blocked summer,
		ropc disabled/blocked/off, not do/offer*/know passwordflow, allowed passwordflow setup,
		had enable passwordflow*, login password disabled/switched, password login off/blocked/forbidden,
		username password blocked/disabled/off/switched/programs, ropc not support*, eca no password,
		eca* not password, passwordflow* had enabled, passwordflow enabled solved, until/once enabled passwordflow,
		passwordflow since summer, blocks password login/default, password login no longer,
		password login not allowed, login plain password not, username password not allowed,
		username password no longer, not allow username password, programs/program not login password,
		programs not password anymore, password type not supported, passwordflow enabled setup worked,
		login username programs off, login with username disabled, user password programs disabled,
		not username password anymore, login just name password/shut/off, login name password shut/off/blocked,
		password login shut off, login password blocked company/org, name password way closed/off/shut,
		passwordflow off/disabled new, passwordflow off/disabled org, way login password,
		org blocks/blocked/forbids/closed passwordflow, passwordflow not permit/permits/allow/possible,
		password disabled programs/integrations/api, logging/login password disabled programs,
		deactivated password login*/logins, disabled password login*/logins integration*,
		password logins integration*/programs blocked, password logins programs disabled,
		org not permit/allow passwordflow, password logins disabled/blocked/off, still passwordflow org not
	`),
	fixes: [
		{
			title: 'Move the integration to client credentials or JWT bearer',
			actor: 'developer',
			steps: [
				{
					do: 'Choose client credentials if the integration acts as one integration user, JWT bearer if it acts as several users. Both work without a password.',
				},
				{ do: 'Ask the admin to enable the flow on the app and to name or approve the user.' },
				{
					language: 'http',
					say: 'A client credentials request goes to the My Domain host.',
					request: `POST /services/oauth2/token HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>`,
				},
				{ do: 'Remove the stored password and security token from the integration, then have the password changed.' },
			],
			verify: 'The token request returns an access token, and no request with `grant_type=password` appears in the client’s log.',
		},
		{
			title: 'Allow the flow as a stop-gap',
			actor: 'admin',
			app: 'connected-app',
			needs: { note: 'Only until the integration has moved, and only for a Connected App.' },
			steps: [
				{ open: 'releaseUpdates', do: 'Read until when the flow can be used in this org.' },
				{ open: 'oauthAndOpenIdConnectSettings', do: 'Switch on **Allow OAuth Username-Password Flows**.' },
				{ do: 'Agree with the developer on a day on which it is switched off again.' },
			],
			verify: 'Login History shows `Success` for the integration’s user at the next attempt.',
			risk: 'Every Connected App of the org can then use the flow, and passwords go through all those clients.',
			undo: 'Switch **Allow OAuth Username-Password Flows** off on the same page.',
		},
	],
	otherwise:
		'If Login History names the password, the security token, a lockout or an IP address, follow that status. If there is no row for the user at all, the request went to the wrong login host or names an unknown user. Do not let the client retry in a loop: wrong attempts lock the user.',
	disagreements: [
		{
			claim: 'The day on which the username-password flow ends.',
			who: 'The release note was first read as enforced in Winter ’27; later readers give 20 February 2027 after one postponement. Salesforce’s own pages that we read say only that it is being retired.',
			advice: 'Move the integration now, and check **Release Updates** in your org for the date.',
		},
	],
	certainty: 'official',
	sources: [
		'help-remoteaccess-disable-username-password-flow-ca',
		'kb-000886201',
		'help-remoteaccess-oauth-username-password-flow',
		'blog-p-2693',
		'gh-salesforce-fack-176',
		'gh-vdesabou-kafka-docker-playground-4178',
	],
	saidSources: [
		'gh-django-salesforce-326',
		'gh-forcecli-force-780',
		'heavyset-configure-salesforce-for-api-access',
		'salesforcedictionary-oauth-openid-settings',
	],
	reviewed: '2026-11-22',
});
