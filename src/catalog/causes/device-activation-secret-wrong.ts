import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The device id or activation secret is missing, wrong or not expected',
	group: 'platform',
	appKind: 'both',
	whoFixes: ['user', 'developer'],
	tell: 'Login History or the token answer speaks of an activation secret or a device id.',
	why: `Login History has four statuses about a device id and an activation secret: missing, wrong, not expected, or not registered. It seems that Salesforce can tie a connection to one registered device, whose requests carry the two values.

Salesforce documents the statuses and not their meaning, so all of this is our reading. One server library met \`activation secret invalid\` under \`invalid_grant\` for several customers’ orgs, and its thread found no explanation.`,
	confirm: [
		{
			setup: 'loginHistory',
			loginHistory: [
				'Failed: Device Id missing or not registered',
				'Failed: Activation secret invalid',
				'Failed: Activation secret not expected',
				'Activation secret missing',
			],
			look: 'The row at the time of the attempt shows one of these statuses.',
			query:
				"SELECT LoginTime, Status, Application, LoginType, LoginSubType, SourceIp, LoginUrl, ApiType, ClientVersion, AuthenticationServiceId FROM LoginHistory WHERE UserId = '<User id>' AND LoginTime = LAST_N_DAYS:2 ORDER BY LoginTime DESC LIMIT 50",
		},
		{ look: 'Ask what changed shortly before: a new phone, a restored backup, an app that was removed and installed again.' },
		{ look: 'Another device or another connection of the same user works.' },
	],
	said: phrases(`
		device unregistered/binding/bound, activation secret, binds/tied/reregister*/swapped/exchanged device,
		swapped/exchanged tablet/handheld, device/handheld/tablet/scanner not registered, device not known,
		device id missing/unknown/not/wrong/changed/new/gone/lost/other/when, no/without device id,
		activation secret not, no activation secret, activation key wrong, activation code device,
		reinstalled mobile app, reinstalled app phone, reinstall* phone app, app phone again, register* device again,
		device registration lost/gone/missing, registered again device, changed tablet* app, changed phone activation,
		device changed activation, registered device only, restored phone device, new tablet* not registered,
		restored phone not registered, phone not registered salesforce, registered any longer device,
		handheld/device/tablet no longer registered
	`),
	fixes: [
		{
			title: 'Sign out, remove the stored login and connect again',
			actor: 'user',
			steps: [
				{ do: 'Sign out in the app. If it has a command to remove the account or the stored login, use it.' },
				{
					do: 'Remove the app and install it again if the sign-out does not help. Do not restore its data from a backup of another device.',
				},
				{ do: 'Sign in again. A check of your identity, for example a code by email, may follow.' },
			],
			verify: 'The app works, and the newest row of your login history shows a success.',
		},
		{
			title: 'Send device id and secret only where they belong',
			actor: 'developer',
			steps: [
				{
					do: 'Keep the stored values per device and per user. Do not copy a refresh token from a phone to a server or to another device.',
				},
				{ do: 'If your client never sends a device id or secret and meets this text, connect the user anew and note whether it returns.' },
				{ do: 'If it returns, open a case with Salesforce Support and name the status and the time. We do not know the exact rule.' },
			],
			verify: 'A refresh with the new connection succeeds several times in a row.',
		},
	],
	otherwise:
		'If the newest status is another one, follow that one. If each refresh of this user fails whatever the device, look at the refresh token: revoked, expired, or pushed out by newer connections.',
	certainty: 'inferred',
	sources: ['dev-sforce-api-objects-eventlogfile-login-status', 'gh-restforce-restforce-826'],
	reviewed: '2026-11-22',
});
