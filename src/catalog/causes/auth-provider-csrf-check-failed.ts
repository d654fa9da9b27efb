import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'Salesforce could not tie the sign-on to a request of this browser',
	group: 'auth-provider',
	appKind: 'none',
	whoFixes: ['user', 'admin'],
	tell: 'The code is `CSRF`, and a fresh private window in which the person begins at the org’s login page gets through.',
	why: `When somebody signs in to Salesforce through another identity provider, Salesforce remembers in the browser that it began this sign-on. When the answer comes back, it checks that the answer belongs to that beginning, to keep forged answers out. Salesforce documents \`CSRF\` as the failure of this check: it could not tie the request to the right domain.

The check fails without any attack when the beginning is lost. Our reading of the usual reasons: the sign-on ran in two tabs, somebody opened a bookmark of an address in the middle of the sign-on, the browser keeps no cookies for the org, or the sign-on began on one host name of the org and came back on another.`,
	confirm: [
		{
			look: 'Open a private window, go to the org’s login page and press the provider’s button. If that works, the browser’s old state was the cause.',
		},
		{ look: 'Compare the host names: the one on which the sign-on began and the one on which the error page stands.' },
		{
			setup: 'authProviders',
			look: 'Open the provider and look at its callback address: its host is the one on which the sign-on must end.',
		},
	],
	tells: { 'private-window': ['works'] },
	said: phrases(`
		bookmark*/cookies/incognito/csrf sso, bookmark* okta/idp/azure, csrf provider, sso/login/okta several tabs,
		bookmark* middle/google login, bookmark* provider page, bookmark* identity provider,
		cookies blocked sso/salesforce/login, cleared/clearing cookies sso/provider, private window sso,
		sso different host, back button sso/provider, sso tie browser, not tie sso, sso cross site,
		csrf auth provider, sso fails bookmark*, google/microsoft/azure login several tabs,
		opened several tabs provider, browser blocks cookies salesforce, browser not keep cookies,
		cookies not kept salesforce, browser cookies disabled sso, third party cookies sso,
		sso/started one host another, sso/login began another host, sso started another host, login began one host,
		started old domain sso, login open/salesforce several tabs,
		social login cookies/bookmark*/incognito/several/csrf/private, party cookies social login,
		cookies blocked social, social/sso/google/okta login second tab, social/sso/google/okta login another tab,
		sso/login/okta/google second tab, second tab provider,
		bookmark* google/microsoft/okta/azure/facebook button, button salesforce bookmark*,
		directly rather/instead login button, opened/went directly rather button,
		opened/went directly instead button, not match answer/reply/response request,
		reply/answer not match* request, cookie first/other/old host not, cookie first/other/old host missing,
		cookie of first host, csrf social, sso begins another host,
		bookmark* google/microsoft, stored star google/microsoft/okta/azure/sso, stored link google/microsoft/okta/azure,
		clicked/click/used stored link/star/bookmark, several tabs open azure/google/microsoft,
		several tabs azure/google/microsoft, login button instead bookmark*, stale/old sso tab/page
	`),
	fixes: [
		{
			title: 'Start again from the login page in one tab',
			actor: 'user',
			steps: [
				{ do: 'Close all tabs of Salesforce and of the identity provider.' },
				{ do: 'Allow cookies for the Salesforce host, or use a private window without extensions.' },
				{
					do: 'Type the address of your company’s Salesforce login page and press the provider’s button. Do not use a bookmark of a page that you reached during an earlier sign-on.',
				},
			],
			verify: 'The sign-on ends inside Salesforce, and a second sign-on after logging out works too.',
		},
		{
			title: 'Let everybody begin on one host name',
			actor: 'admin',
			steps: [
				{
					open: 'myDomain',
					do: 'Note the current My Domain address. It is the one that links, buttons and the identity provider’s application list should use.',
				},
				{
					open: 'authProviders',
					do: 'Open the provider and compare the host of its callback address with the one registered at the identity provider.',
				},
				{
					do: 'Replace old links in portals, mails and bookmarks by the address of **Single Sign-On Initialization URL** or by the org’s login page.',
				},
			],
			verify: 'A colleague who followed an old link now begins on the My Domain host and signs in at the first try.',
		},
	],
	otherwise:
		'If it also fails in a private window, look at the state: `No_OAuth_State` is the code for a state that was changed or lost on the way. If it fails for everybody since a change at the identity provider, ask who changed the callback address there.',
	certainty: 'official',
	sources: ['help-remoteaccess-oauth-flow-errors', 'help-sso-provider-addl-params'],
	reviewed: '2026-11-22',
});
