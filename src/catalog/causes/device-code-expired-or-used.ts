import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The device code ran out or was used already',
	group: 'device',
	appKind: 'both',
	whoFixes: ['user', 'developer'],
	tell: 'More than 10 minutes lie between the start of the device login and the approval, or two device logins ran at once.',
	why: `The code that the app shows and the code with which it polls both live for 10 minutes. Signing in, a second factor and the approval all have to fit in. After that, or once the code was redeemed, it is worth nothing, and only a new start helps.

Two device logins at the same time, such as two terminal windows or a script that starts one per org, can disturb each other: one report shows \`token exchange failed\` then. We have not found the text that Salesforce itself gives for an expired code.`,
	confirm: [
		{ look: 'Look at the time when the app showed the code. Are 10 minutes over?' },
		{ look: 'Look for a second device login: another window, an editor extension, a script.' },
	],
	tells: { page: ['short-code'] },
	said: phrases(`
		device/user code* expired, device login later/expired/minutes/twice/several, approved too late,
		approved minutes later, approv* hour later, approved late code, entered/typed code late,
		entered code minutes, too slow code/enter*, screen code expired, short/user code old,
		code runs/ran/run out, code lives 10, code 10/ten minutes, code lasts ten, 10/ten minutes device,
		new/fresh/another/second/same device code, another/second/old device login, several device logins/codes,
		device code twice/reused/already/used/old/redeem*, several terminal windows, device flow several,
		device logins once, code device expired, device login/code timed out, device login too late/long,
		device login ran out, too long enter/type code, user code too late, user code timed out,
		took too long code/device, minutes enter code page/connect/device/screen,
		minutes type code page/connect/device/screen, code on screen too/old/expired/late,
		program/tool/client already given up, already given up waiting, stopped waiting code,
		tool/client stopped waiting, took longer minutes code, code stale came back
	`),
	fixes: [
		{
			title: 'Start one new device login and finish it within 10 minutes',
			actor: 'user',
			steps: [
				{ do: 'End all running device logins, in every window and tool.' },
				{
					do: 'In a private window sign in first to the org that you mean. The code page takes whatever org the browser is signed in to, and **Not you?** often leads back to that org.',
				},
				{
					do: 'Start one device login, enter its code at the address it shows, in the same window, check the app’s name and choose **Allow**.',
				},
			],
			verify: 'The app reports the connected user within some seconds of the approval.',
			risk: 'The app that showed the code can act in Salesforce in your name. Enter only a code that you asked for yourself.',
			undo: 'Disconnect in the product, or in your personal settings: **Advanced User Details** or **Personal Information**, **OAuth Connected Apps**, **Revoke** in each row of the app. If it is not there, ask an admin.',
		},
		{
			title: 'Stop at the end of the code’s life and offer a new start',
			actor: 'developer',
			steps: [
				{ do: 'Stop polling 10 minutes after the start, and tell the person to begin again. Do not poll with an old code.' },
				{
					do: 'Add `prompt=login` to the `/setup/connect` address that you show. Then the page asks for a login, whatever org the browser is signed in to.',
				},
				{ do: 'Run one device login at a time per app and machine. Throw the code away once a token came.' },
				{
					do: 'Consider the web server flow with PKCE: it needs no code to be typed, and Salesforce blocks uninstalled apps in the device flow.',
				},
			],
			verify: 'A login that nobody approves ends with a clear message after 10 minutes, and a second one succeeds at once.',
		},
	],
	otherwise:
		'If a fresh code fails too, the app is probably not installed in the org, or the device flow is not enabled on the app. Salesforce CLI removed its device login in version 2.119.8 of January 2026, and Data Loader lost it in September 2025: use their browser login.',
	clientWords: [
		{ text: 'The device authorization request timed out.', client: 'Salesforce CLI', sources: ['gh-forcedotcom-sfdx-core-auth-md'] },
	],
	certainty: 'several',
	sources: [
		'gh-forcedotcom-sfdx-core-auth-md',
		'gh-forcedotcom-sfdx-core-deviceoauthservice-ts',
		'gh-forcedotcom-code-builder-feedback-61',
		'help-remoteaccess-oauth-device-flow',
		'kb-005132365',
		'kb-005132367',
		'gh-forcedotcom-cli-readme-md',
		'gh-forcedotcom-salesforcedx-vscode-4487',
		'help-manage-oauth-enabled-connected-apps',
	],
	reviewed: '2026-11-23',
});
