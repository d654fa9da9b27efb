import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The security token is missing behind the password, or is an old one',
	group: 'credentials',
	appKind: 'none',
	whoFixes: ['user', 'developer', 'admin'],
	tell: 'The password works on the login page, and Login History shows `Failed: API security token required` or, after a password change, `Invalid password`.',
	why: `Whoever logs in with a username and password through an API from an address that the org does not trust must add a security token directly behind the password. Salesforce answers \`invalid_grant\` with \`authentication failure\` if the token is missing or old, the same words as for a wrong password.

Each change of the password makes a new token and sends it by mail. An integration that worked until the password was changed usually lacks the new token.`,
	confirm: [
		{ look: 'The same username and password, without the token, work on the org’s login page in the browser.' },
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: API security token required', 'Invalid password'],
			look: 'The row of the integration’s user at that time. The first status names the cause; the second fits if the password itself is right.',
		},
	],
	tells: { 'login-history': ['security-token', 'password'], password: ['works'], doing: ['password'] },
	said: phrases(`
		password* chang*/reset*, new password*,
		securitytoken* reset*/append*/wrong/missing/expired/invalid/chang*/outdated,
		without/no/forgot/new/need*/require*/add*/old/appending securitytoken*, chang* credential*,
		not using/append*/includ*/have/sen* securitytoken*, append*/concatenat*/adding/mailed token password,
		password plus/followed/with token, securitytoken* not add*, only password without token,
		need*/must concatenat* token password, must/need* append* token password, must password plus token,
		must password securitytoken, need* securitytoken append*, securitytoken not/should/must/need* concatenat*,
		securitytoken should/must append*, without updating securitytoken, securitytoken mailed/after/never/stale,
		previous securitytoken, token behind/after/end/onto/to/glued/stuck/added/directly password,
		extra code/letters password, letters behind password, code behind/after/mailed password,
		never added/had securitytoken, forgot append/add/update securitytoken, left out securitytoken,
		securitytoken new password, securitytoken from before, still old securitytoken, reset my securitytoken,
		securitytoken again mailed, forgot securitytoken behind, securitytoken missing behind,
		add token behind password, password works browser token, password not token behind/after/added,
		only typed/entered/put/used/gave password, password changed new token, only password not token,
		emailed/mailed me/us/him/her token, emailed/mailed new token, new token email*/mail*,
		token emailed/mailed ignored/old, token attached password missing/forgot*, not update/entered securitytoken,
		not got/received securitytoken, password alone without token
	`),
	fixes: [
		{
			title: 'Get a new security token',
			actor: 'user',
			steps: [
				{
					do: 'Sign in as the user whose password the integration stores. Open the personal settings, choose **Reset My Security Token** and confirm.',
				},
				{
					do: 'Take the token from the mail that Salesforce sends to that user’s address. The old token ends at once, so every integration with this user needs the new one.',
				},
				{ do: 'Give it to the owner of the integration over a channel meant for secrets.' },
			],
			verify: 'After the token is stored, Login History shows `Success` for the user’s next login through the integration.',
		},
		{
			title: 'Append the token to the password',
			actor: 'developer',
			steps: [
				{
					do: 'Store password and token as one value, the token directly behind the password, without a blank. Some clients have a field of their own for the token: fill one or the other, not both.',
				},
				{
					request:
						'grant_type=password&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>&username=<USERNAME>&password=<PASSWORD><SECURITY_TOKEN>',
					language: 'text',
					say: 'The body of the request. Encode password and token together, once.',
				},
				{
					do: 'Plan the move to the client credentials or the JWT bearer flow, which need neither password nor token. The SOAP call `login` ends too: it is gone from API version 65, off by default in new orgs, and retired with Summer ’27. In new orgs that switch it on, and in others that choose so, its user needs **Use Any API Auth** since Summer ’26.',
				},
			],
			verify: 'One request returns an `access_token`.',
		},
		{
			title: 'Trust the server’s own fixed address',
			actor: 'admin',
			needs: {
				permissions: ['manageIpAddresses'],
				note: 'Only where the server has a fixed address that nobody else shares, and the profile of the user has no **Login IP Ranges**.',
			},
			steps: [
				{
					do: 'Prefer the two fixes above. The **Reset My Security Token** choice is missing, though, for a user with **Api Only User** or with multi-factor authentication for API logins.',
				},
				{
					do: 'It is missing, too, for a user whose profile has **Login IP Ranges**. There this page does not help: the ranges of the profile decide. They are also the narrower choice where the integration user has a profile of its own, because they open nothing for anybody else.',
				},
				{
					open: 'networkAccess',
					do: 'Choose **New** and enter the server’s address as start and end of the range. Enter no more addresses than the server uses.',
				},
			],
			verify: 'The integration logs in without a token, and Login History shows the server’s address with `Success`.',
			risk: 'From that address every user of the org can log in without a token, and people without multi-factor authentication mostly without a check of a new device.',
			undo: 'Delete the range in Network Access. Salesforce writes that this alone does not revoke access from there: end open sessions in Session Management, and remove browsers that were activated meanwhile (Quick Find: **Activations**).',
		},
	],
	otherwise:
		'If Login History shows no row, the username or the host is wrong. If it shows `Username-Password Flow Disabled`, the org does not allow this flow. Do not add wide or vendor-wide address ranges to make the token unnecessary: that weakens the login of everybody.',
	certainty: 'several',
	sources: [
		'dev-sforce-api-objects-eventlogfile-login-status',
		'help-remoteaccess-oauth-username-password-flow',
		'nango-salesforce-oauth-refresh-token-invalid-grant',
		'dev-login-ip-ranges-security',
		'spotler-password-security-tokens',
		'kb-000386441',
		'kb-005220394',
		'help-security-activation-using',
		'kb-005132110',
	],
	saidSources: [
		'openillumi-invalid-grant-postman',
		'cloudworks-reset-security-token',
		'gh-django-salesforce-django-salesforce-107',
		'grafana-salesforce-troubleshooting',
	],
	reviewed: '2026-11-23',
});
