import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The local callback address does not answer',
	group: 'client-side',
	appKind: 'none',
	whoFixes: ['user', 'developer'],
	tell: 'The browser says that `localhost` refused to connect or sent no data, and the address holds `code=`.',
	why: `Programs on your own computer wait for the answer of Salesforce on a local address: the Salesforce CLI on \`http://localhost:1717\`, Data Loader on port 7171. Salesforce sent the code there, but nobody took it.

The program may have ended or given up waiting, another program may use the port, a firewall may block it, the browser may run on another computer than the program, or \`https\` was used where the program speaks \`http\`.`,
	confirm: [
		{
			look: 'The address in the browser begins with `http://localhost:` or `http://127.0.0.1:` and contains `code=`, not `error=`. The code is a secret: do not send the address to anybody.',
		},
		{
			look: 'The program that started the login is still running and waiting, on the same computer as the browser.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Success'],
			look: 'The login at that time is a success.',
		},
	],
	tells: { page: ['allow'], 'login-history': ['success'], doing: ['connect'] },
	said: [
		'localhost refused',
		'port in use',
		'inside docker',
		'inside container*',
		'port already used',
		'port taken',
		'localhost connection fail*',
		'localhost not load*',
		'localhost not reach*',
		'localhost unreachable',
		'localhost empty',
		'localhost no response',
		'localhost error*',
		'localhost not send',
		'localhost not respond*',
		'redirected localhost',
		'redirecting localhost',
		'not connect* localhost',
		'not communicat* localhost',
		'localhost not work*',
		'localhost not open',
		'localhost timed',
		'localhost hangs',
		'localhost not found',
		'not listen* localhost',
		'localhost container',
		'localhost docker',
		'localhost codespace*',
		'codespace* not',
		'browser not open*',
		'web login container',
		'not free port',
		'web ssh',
		'browser ssh',
		'login over ssh',
		'port occupied',
		'finds no browser',
		'machine no browser',
		'server no browser',
		'address already in use',
		'port blocked',
		'web headless',
	],
	fixes: [
		{
			title: 'Start the login again and keep the program running',
			actor: 'user',
			steps: [
				{
					do: 'Close other windows of the program and cancel logins that are still waiting. If the port stays taken, restart the computer.',
				},
				{ do: 'Start the login again, and finish it in the browser of the same computer. Leave the program open meanwhile.' },
				{
					do: 'If the address begins with `https://localhost`, switch off the browser setting or extension that turns http into https for it.',
				},
				{ do: 'On a company computer ask the IT department whether a security program blocks local ports.' },
			],
			verify: 'The browser shows the program’s own page after the login, and the program lists the org as connected.',
		},
		{
			title: 'Use a free port that is registered as a callback',
			actor: 'developer',
			steps: [
				{
					request: 'lsof -i :1717',
					language: 'bash',
					say: 'On macOS and Linux this shows which program uses the port; take the port of your program.',
				},
				{ do: 'End the other program, or choose another port. The Salesforce CLI takes it from `oauthLocalPort` in `sfdx-project.json`.' },
				{
					do: 'With an app of your own, register the new address, for example `http://localhost:<PORT>/OauthRedirect`, as a Callback URL of the app.',
				},
				{
					do: 'In a container or on a remote machine forward the port to the computer with the browser, or use a login that needs no browser.',
				},
			],
			verify: 'The program receives the callback and finishes the login.',
		},
	],
	otherwise:
		'If the address holds `error=`, look that code up: the listener is then only a second trouble. If the page says `redirect_uri must match configuration`, register the address with the new port. In 2019 a fault on Salesforce’s side gave the same picture to many people at once.',
	clientWords: [
		{
			text: 'listen EACCES: permission denied 127.0.0.1:1717',
			client: 'Salesforce CLI',
			sources: ['gh-forcedotcom-salesforcedx-vscode-1296'],
		},
		{ text: 'localhost refused to connect', client: 'Chrome and Edge', sources: ['gh-forcedotcom-salesforcedx-vscode-1535'] },
		{ text: 'localhost didn’t send any data', client: 'Chrome and Edge', sources: ['gh-forcedotcom-salesforcedx-vscode-1544'] },
	],
	certainty: 'several',
	sources: [
		'gh-forcedotcom-salesforcedx-vscode-2929',
		'gh-forcedotcom-salesforcedx-vscode-1544',
		'gh-forcedotcom-salesforcedx-vscode-1535',
		'gh-sfdo-tooling-cumulusci-1592',
	],
	reviewed: '2026-11-22',
});
