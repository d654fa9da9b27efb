import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The browser is signed in to another org than the one meant',
	group: 'host',
	appKind: 'both',
	whoFixes: ['user'],
	tell: 'You have more than one Salesforce login, and the host in the address bar is not the org that you want to connect.',
	why: `The sign-in asks the browser who you are. If the browser already holds a session of another org, or single sign-on puts you into one, Salesforce may go on with that org without asking.

The app is then judged by the wrong org. There it may be unknown, not installed or not allowed, and the message speaks of that org, although everything is right in yours.`,
	confirm: [
		{
			look: 'The host in the address bar, while the error stands there, belongs to another org, or to production in place of the sandbox.',
		},
		{
			look: 'In a private window, with the right org’s own address, the connection works or shows another error.',
		},
		{
			setup: 'loginHistory',
			look: 'In the org that you mean, there is no row for the time of the attempt.',
		},
	],
	tells: { 'right-org': ['wrong'], doing: ['connect'] },
	said: [
		'wrong org',
		'logged another org',
		'signed another org',
		'several orgs',
		'logged different org*',
		'signed different org*',
		'already logged another',
		'wrong account*',
		'incognito work*',
		'private window work*',
		'already logged production',
		'already signed',
		'logged production instead',
		'cached session*',
		'cached login*',
		'different browser works',
		'private browsing works',
		'another salesforce org',
		'connected different account',
		'connected another account',
		'logged different account',
		'logged wrong user',
		'not prompt* login',
		'not ask* login',
		'previous session',
		'previous login',
		'previous org',
		'switch* orgs',
		'picks wrong org',
		'automatic* log* another',
		'first org again',
		'never ask* login',
		'never prompt* login',
		'log* out other*',
		'already logged salesforce',
		'already logged window',
		'already logged browser',
		'already logged tab',
		'always* same org',
		'always* first one',
		'switch* different org',
		'switch* another org',
		'browser was logged',
		'old browser session',
		'another session open',
	],
	fixes: [
		{
			title: 'Start again in a private window and sign in to the right org',
			actor: 'user',
			steps: [
				{ do: 'Close the error page and open a private window.' },
				{
					do: 'Start the connection from the product. If it asks for the kind of org or for a domain, choose sandbox or production, or enter your My Domain host, such as `<MYDOMAIN>.my.salesforce.com`.',
				},
				{
					do: 'Before you type a password, compare the host in the address bar with that of your org. Enter it only on a host of Salesforce or of your company’s sign-on.',
				},
				{ do: 'If single sign-on takes you to the wrong org again, ask your admin for the right login address.' },
			],
			verify: 'The product names the right org, and Login History of that org shows a row for this moment.',
		},
		{
			title: 'Sign out of the other org where no private window is possible',
			actor: 'user',
			steps: [
				{
					do: 'An add-in or a desktop program may open the sign-in in a browser of its own. Sign out of Salesforce in every open tab, close the error page and start again there.',
				},
				{ do: 'Sign in to the right org on its My Domain address first, then start the connection.' },
			],
			verify: 'The host in the address bar is that of the right org when the consent page appears.',
		},
	],
	otherwise:
		'If the private window ends in the right org with the same error, the reason lies in that org: read the code and follow it. If the product gives no choice of org, ask its vendor where to enter the My Domain host.',
	certainty: 'several',
	sources: [
		'gh-forcedotcom-mcp-hosted-10',
		'unified-salesforce-external-client-apps-on-multiple-organiza',
		'safebase-salesforce-re-authentication',
	],
	reviewed: '2026-11-22',
});
