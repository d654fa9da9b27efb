import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The org has switched this OAuth flow off',
	group: 'request',
	appKind: 'both',
	whoFixes: ['admin', 'developer'],
	tell: 'The switch for this flow in OAuth and OpenID Connect Settings is off, and other apps that use the same flow fail too.',
	why: `Three flows have a switch for the whole org: the user-agent flow, the username-password flow, and the authorization code and credentials flow of headless login. A flow that is off is refused for every app, whatever the app itself allows. The switch for the user-agent flow also stops the hybrid app token flow.

Salesforce documents the switches. It does not publish which answer an app gets when a flow is off, and we have seen none for the user-agent flow, so go by the setting and not by the words of the error.`,
	deliberate:
		'These flows are often switched off for safety: they hand tokens or passwords through places where they can be read. Ask the security owner of the org who switched the flow off and why, and ask the vendor for the web server flow with PKCE, before you switch anything on.',
	confirm: [
		{
			look: 'The request uses `response_type=token`, `token id_token`, `hybrid_token` or `code_credentials`. For `response_type=code` none of these switches is the reason.',
		},
		{
			setup: 'oauthAndOpenIdConnectSettings',
			look: '**Allow OAuth User-Agent Flows** is off for a user-agent or hybrid request, or **Allow Authorization Code and Credentials Flows** is off for headless login.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: OAuth API access disabled'],
			look: 'This status may stand for it. It may also mean that the user lacks API access, so look at the switch first.',
		},
	],
	tells: { 'other-apps': ['yes'], flow: ['org-off'] },
	said: phrases(`
		flow* disabled/off, flow* not allowed, oauth flow* blocked, org* not allow flow*,
		user agent flow* disabled/off/blocked/toggle/settings/disallowed/closed/shut, agent flows not enabled,
		web server flow* disabled/off, toggle user agent, implicit/hybrid/headless flow disabled/off,
		implicit flow/grant blocked, implicit grant disabled, flow* org level, credentials flows org,
		org setting flow*, headless login disabled/off/switched, switch/enabling user agent flow*,
		allow user agent off, enabled user agent again, implicit flow not allowed, flow* every app off,
		flow* all apps off, openid connect settings disabled/off/switch*, oauth openid settings disabled,
		code credentials flows off, way login shut off, way login disabled company, way logging disabled org,
		org disabled login way, disabled login method/way, login method off/blocked/closed,
		login way off/blocked/closed, method login shut, disabled some login, company wide login method/disabled,
		implicit grants off/disabled/blocked/forbidden, implicit flows blocked/forbidden, grants disabled/off whole org,
		toggle*/switch whole org, org closed/shut flow*, grant* closed/shut org
	`),
	fixes: [
		{
			title: 'Move the app to the web server flow with PKCE',
			actor: 'developer',
			steps: [
				{ do: 'Send `response_type=code` with a PKCE challenge, and exchange the code at the token endpoint.' },
				{ do: 'Read the answer from the query of the callback. The user-agent flow put it into the fragment.' },
				{ do: 'For a process without a person, choose client credentials or JWT bearer.' },
			],
			verify: 'The login succeeds while the org’s switch is still off.',
		},
		{
			title: 'Switch the flow on for the org',
			actor: 'admin',
			needs: { note: 'Only if the app cannot change its flow in time and the security owner agrees.' },
			steps: [
				{ do: 'Write down which app needs the flow and until when.' },
				{
					open: 'oauthAndOpenIdConnectSettings',
					do: 'Switch on the one flow that is needed: **Allow OAuth User-Agent Flows** or **Allow Authorization Code and Credentials Flows**. Leave the others as they are.',
				},
				{ do: 'Ask the person to start again from the app.' },
			],
			verify: 'The app completes its login, and Login History shows the row with status `Success`.',
			risk: 'The switch holds for every app of the org, not only for this one.',
			undo: 'Switch the flow off again on the same page as soon as the app has changed its flow.',
		},
	],
	otherwise:
		'If the switch is on, look at the app itself: an External Client App has each flow enabled on its own. If the request uses `response_type=code`, look at PKCE.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-disable-username-password-flow-ca',
		'dev-meta-oauthoidcsettings',
		'dev-headless-identity-enable-auth-code-creds-flow',
		'dev-sforce-api-objects-eventlogfile-login-status',
	],
	saidSources: ['salesforcedictionary-oauth-openid-settings'],
	reviewed: '2026-11-22',
});
