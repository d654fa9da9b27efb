import { defineCause } from '../define.ts';
import { assign, install, installerPermissions, switchToAssigned } from '../installing.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'An app that is not installed signs in with the device flow',
	group: 'install',
	appKind: 'connected-app',
	whoFixes: ['admin', 'user', 'developer'],
	tell: 'The tool shows a code to type on a Salesforce page, and it fails for everybody, also for people who had used it for years.',
	why: `In the device flow a tool shows a short code, and the person types it on the page \`/setup/connect\` of Salesforce. Since September 2025 Salesforce refuses this flow to every Connected App that is not installed in the org. Unlike other flows, earlier approvals do not help: the refusal meets everybody.

Data Loader lost the device flow altogether on 2 September 2025. No permission brings it back. Salesforce CLI has given up its device login as well.

The device flow is easy to misuse. A caller who talks somebody into typing a code gets access to that person’s Salesforce.`,
	deliberate:
		'An admin may have left this app uninstalled on purpose. Ask who started the sign-in and which tool showed the code. If the code came from another person, by phone, chat or mail, stop there and tell your security team.',
	confirm: [
		{
			look: 'The tool shows a short code and sends the person to an address that ends in `/setup/connect`.',
		},
		{
			setup: 'connectedAppsOauthUsage',
			look: 'The row of the app offers **Install**.',
		},
		{
			look: 'With Data Loader: the version is older than 64.1.0, or its device login was chosen.',
		},
	],
	tells: { page: ['short-code'], 'usage-row': ['install'], 'app-kind': ['connected'], flow: ['on'] },
	said: phrases(`
		device flow blocked/deleted/uninstalled/refused/shut/banned/killed/gone/ended/off, device flow* restrict*,
		device login blocked/uninstalled/refused/shut/off, device flow/login/code no longer,
		device flow disabled permanent*, updating/upgrading/upgraded dataloader,
		device code uninstalled/blocked/refused/shut/killed/restrict*, short code type*, code typing/entering login,
		dataloader device login/flow, dataloader too old,
		device flow/code/login not installed, device code grant blocked, device code flow deleted,
		device code/flow install* app, type* code page refused, enter/entering code another page,
		code another page login, enter* code second screen, code page dataloader,
		old/older dataloader device, setup connect page refused, tv code app uninstalled,
		device flow off installed, old dataloader code, code login no longer, code login* refused salesforce,
		few/several/eight letters type/enter/key, letters/digits key page,
		dataloader gave/gives/shows/showed code/letters, newer dataloader no code/letters,
		enter code login refused/blocked/banned, code login tv refused/blocked, device flow/login/code forbidden,
		device login/code banned, pairing code refused/blocked/rejected, dataloader without code
	`),
	fixes: [
		{
			title: 'Use a version of the tool that signs in through the browser',
			actor: 'user',
			steps: [
				{ do: 'Data Loader: install version 64.1.0 or later and sign in again.' },
				{
					request: 'sf org login web --instance-url https://<MYDOMAIN>.my.salesforce.com',
					language: 'bash',
					say: 'Salesforce CLI: sign in through the browser in place of the device login. Its Connected App **Salesforce CLI** is not installed by default either: ask the admin to install it for the developers, or name an app of your own with `--client-id`.',
				},
				{ do: 'Other tools: ask the vendor for a version that opens a browser window and shows no code.' },
			],
			verify: 'A browser window with the Salesforce login opens, and no code has to be typed.',
		},
		{
			title: 'Install the app for the org and decide who may use it',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: installerPermissions,
				note: 'The device login of Data Loader stays gone all the same.',
			},
			steps: [
				{ do: 'Make sure that your colleagues use this tool and that it offers no sign-in without a code.' },
				install,
				assign,
				switchToAssigned,
			],
			verify: 'The row offers **Uninstall**, and a fresh sign-in of a person who is assigned goes through.',
			risk: 'Whoever is tricked into typing a code for this app hands over access. The switch cuts off whoever is not assigned.',
			undo: 'One person: take the permission set away and **Revoke** under **User Count**. Everybody at once: **Block** in the row. Do not rely on **Uninstall**: it removes your policies.',
		},
		{
			title: 'Replace the device flow by the web server flow with PKCE',
			actor: 'developer',
			steps: [
				{
					do: 'Open the system browser at the authorization endpoint and receive the answer at a registered redirect URI, for a command-line tool at `http://localhost`.',
				},
				{
					request:
						'https://<MYDOMAIN>.my.salesforce.com/services/oauth2/authorize?response_type=code&client_id=<CONSUMER_KEY>&redirect_uri=<REDIRECT_URI>&code_challenge=<CHALLENGE>&code_challenge_method=S256&state=<RANDOM>',
					language: 'text',
					say: 'The address to open (one line; encode each value once):',
				},
			],
			verify: 'A person signs in without typing a code, and the callback receives `code`.',
		},
	],
	otherwise:
		'If the app is installed and the sign-in still fails, look whether the row offers **Unblock**. An app that nobody has installed needs an installation for the web server flow too; Salesforce’s guide for the CLI asks for **Approve Uninstalled Connected Apps** instead, which is wider. That a refused device sign-in carries the same words as one in the browser is our inference.',
	certainty: 'official',
	sources: [
		'kb-005132365',
		'kb-005132367',
		'help-connected-app-manage-current-sessions',
		'gh-forcedotcom-cli-readme-md',
		'gh-forcedotcom-cli-3368',
		'help-connected-app-uninstall-third-party',
		'fieldfx-edit-fieldfx-connect-policies',
		'dev-sfdx-dev-auth-web-flow',
		'dev-cli-reference-org-login-web',
	],
	saidSources: ['gh-pranavnagrecha-awesomesalesforceskills-connected-app-security-policies-gotchas-md'],
	reviewed: '2026-11-23',
});
