import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

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
			look: 'The address stays as it is. The Salesforce CLI, once it has the code, leads the browser on to its own page, `/OauthSuccess` or `/OauthError`.',
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
	// `localpage`: a site, page or server, where the address of a callback on the reader's own computer stands in the text.
	said: phrases(`
		localhost refused/unreachable/empty/error*/timed/hangs/container/docker/codespace*/issue*/unavailable/dead/blocked/antivirus,
		port in use, inside docker/container*, port already used, port taken/occupied/blocked/busy/clash*,
		localhost connection fail*,
		localhost not load*/reach*/send/respond*/work*/open/found/available/answer*/there, localhost no response,
		redirected/redirecting/webserver/blocks/proxy localhost, not connect*/communicat*/listen* localhost,
		codespace* not, browser not open*, web login container, not free/listen* port, web/browser ssh,
		login over/cli ssh, finds/machine/server no browser, address already in use, web headless,
		browser* forever, browser/localpage keep* loading, browser* not launch*, nothing listen* localhost,
		cli remote server ssh, firewall/vpn block*/prevent* localhost,
		localpage not reach*/load*/open*/work*/respond*/available,
		localpage unreachable/unavailable/refused/timed/hangs/empty/stuck, localpage never load*,
		localpage took too long, not/unable connect* localpage,
		blocking/blocks/occupies/occupying/docker/conflict*/freed/freeing port,
		local webserver/server not respond*, kill*/occupied/another/other process port, process running port,
		excluded/reserved port range*, login web hang*, login hangs wsl*, not captur*/catch/receive callback,
		block* edr, edr/antivirus block* port, port* trapped docker, headless machine cli,
		machine no browser installed, finds nothing browser, callback not reach cli/machine, ssh port forwarding,
		cli remote machine, callback server remote, closed terminal, docker occupies,
		localhost page not/blocked/dead/empty, endpoint firewall block*, localhost another/other machine,
		localhost other/wrong computer, localhost nobody listen*, nobody/nothing listening port,
		nothing listens port, program not listen*, program stopped listening/waiting, cli stopped waiting,
		cli closed/ended before, terminal closed login, closed terminal before, killed cli login,
		another/other program port, program uses/using/used port, something uses port, docker on port,
		port used/taken another, changing/changed/oauth local port, not catch answer/redirect,
		never receive* callback, never receives answer, answer/redirect never reach*,
		browser different/another/other computer/machine, remote desktop localhost, wsl not reach*,
		localhost over https, localhost site/shows not, cli server ssh, program no longer listen*,
		cli no longer waiting, cli gave up waiting, timed out waiting browser, change oauth local port,
		answer never arriv* cli, browser on host container, https instead http localhost, cli runs server browser,
		browser laptop cli server, localhost nothing/nobody/never answer*, nothing/nobody answer* port,
		localhost callback nothing, https localhost callback, https callback cli/local/port, cli only http/speaks,
		hogging/hogged/hogs/grabbed/stole port, another/other window port, had nowhere listen*, nowhere listen*,
		no handler custom/scheme/protocol, nobody listening/listened/listens/waits 1717, nobody waits localhost,
		port 1717/7171 used/closed, cli/tool/program/script closed already,
		cli/tool/program/terminal/script exited before, cli/tool/program/terminal/script exited already,
		cli/tool/program/terminal/script ended already, cli/tool/program/terminal/script killed before,
		cli/tool/program/terminal/script killed already, cli/tool/program/terminal/script crashed before,
		cli/tool/program/terminal/script crashed already, tool/program/script closed before,
		tool/program/terminal/script ended before, local/little/tiny server closed/stopped/died/nowhere/gone,
		browser other/another/different laptop than, redirect localhost fail*, redirect local fail*/refused/dead
	`),
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
				{
					do: 'End the other program. With the Salesforce CLI’s built-in app free port 1717: for another port the CLI itself asks for an app of your own.',
				},
				{
					do: 'Another port works with an app of your own: register `http://localhost:<PORT>/OauthRedirect` as a Callback URL of the app. In the Salesforce CLI set the port as `oauthLocalPort` in `sfdx-project.json` and log in with `--client-id`.',
				},
				{
					do: 'In a container or on a remote machine forward the port to the computer with the browser, or use a login that needs no browser.',
				},
			],
			verify: 'The program receives the callback and finishes the login.',
		},
	],
	otherwise:
		'If the address holds `error=`, look that code up: the listener is then only a second trouble. If the page says `redirect_uri must match configuration`, go back to the registered port, or register the new address on an app of your own. In 2019 a fault on Salesforce’s side gave the same picture to many people at once.',
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
		'npm-salesforce-core',
		'gh-hardisgroupcom-sfdx-hardis-440',
		'dev-sfdx-dev-ws-config',
		'gh-forcedotcom-salesforcedx-vscode-2929',
		'gh-forcedotcom-salesforcedx-vscode-1544',
		'gh-forcedotcom-salesforcedx-vscode-1535',
		'gh-sfdo-tooling-cumulusci-1592',
	],
	saidSources: [
		'gh-choudharymanish8585-contact-tracing-12',
		'gh-forcedotcom-cli-783',
		'gh-forcedotcom-salesforcedx-vscode-1296',
		'coldfusion-example-sf-org-login-web',
		'michaeloleary-salesforce-cli-on-remote-vm',
		'gh-forcedotcom-cli-3135',
		'michaelbommarito-cli-remote-oauth',
	],
	reviewed: '2026-11-23',
});
