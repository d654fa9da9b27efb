import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

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
	said: phrases(`
		wrong org/account*/salesforce, logged/signed/switch*/stuck/sso/browser another org, several/switch* orgs,
		logged/signed different org*, already logged another/production/salesforce/window/browser/tab,
		incognito work*/solved/fixed/fine/ok, private window work*/fine/ok/solved/fixed, already signed,
		logged production/sandbox instead, cached session*/login*, different browser works, private browsing works,
		another salesforce org, connected/logged different account, connected another account, logged wrong user,
		not/never prompt*/ask* login, previous session/login/org, picks wrong org, automatic* log* another,
		first org again, log* out other*/everywhere, always*/stuck same org, always* first one,
		switch*/session different org, browser was/still logged, old browser session, another session/tab/org open,
		stuck one orgs, caches salesforce credential*, login defaults last used, browser*/using session other org,
		use* current browser session, log* out salesforce first, logged/log* out all orgs, log* out all sandbox*,
		logging out before connecting, not logged salesforce click*, credential* previous org/one, went incognito,
		landed/logged/approving wrong, browser remembered, incognito no problem, host belongs another/other,
		not/login intended org, not org meant, dropped into wrong/another/other/training,
		landed in another/other/different, ended up other/another/training/different/wrong,
		took/put/sent/sends me wrong, took/puts/sent me other, put/puts/brought me another, led into another/wrong,
		logged out everywhere, orgs open chrome, other tab/salesforce logged, other tab org,
		still logged other/old/another/test/sandbox/production/training/dev/there, logged as another/other,
		logged other/test/dev/customer*/client* org, logged my private/own, logged other company*,
		remembers old login, remember* last login, chrome still logged, open/existing/live/active session other,
		existing/live/active session another, existing session wrong, session of another,
		clear* cookies work*/fixed, cleared cookies logged, different/separate/another chrome profile,
		separate/another browser profile, connect* wrong one, sso into wrong, sso puts another, sso put other,
		into training org, browser remembers login/account, had go incognito, took/used/opened/my other salesforce,
		was/because logged there, logged elsewhere salesforce, other/old org open, browser other/old/had org,
		my browser other, window other org, other my domain not, host other/another/different my domain,
		in training org instead, session of other org, wrong one of orgs, other company salesforce because,
		went to other salesforce, was logged somewhere else, still in old/another/test org,
		browser took/takes/picked/picks other, browser took/takes/picked/picks old,
		browser took/takes/picked/picks wrong, browser took/picked one old, browser took/picked one other,
		shows other/wrong company*, shows other/wrong org, shows other company* name,
		silently reused/used/took session, silently reused/used/took login, silently reused/used/took other,
		reused session cookie, consent ended in/other/wrong/another, consent ran in/other/wrong/another/there,
		consent happened in/other/wrong/another, already authenticated one/another/other/different org,
		authenticated one org different, session of/in my dev, session of/in my old,
		session cookie my/another/other/old, session dev hub, old company* salesforce/org,
		authoriz* against recent/last org, assumes most/recent/last org,
		picks/picked/takes/took/uses/used most recent org
	`),
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
	saidSources: [
		'gh-xgeek-net-salesforce-devtools-26',
		'gh-afawcett-githubsfdeploy-31',
		'elements-reconnecting-refreshed-sandbox',
		'gh-n8n-io-n8n-15475',
		'gh-jsforce-jsforce-1188',
	],
	reviewed: '2026-11-22',
});
