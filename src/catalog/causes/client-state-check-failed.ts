import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The product’s own state check failed after a good Salesforce login',
	group: 'client-side',
	appKind: 'none',
	whoFixes: ['user', 'developer'],
	tell: 'The callback address holds `code` and `state` and no `error`; the message comes from the product.',
	why: `Before it sends a person to Salesforce a product stores a random \`state\`, and compares it with the one that comes back. If the stored value is gone, the product refuses the answer. Salesforce did its part: the login and the consent succeeded.

The value gets lost when cookies are blocked, when the callback opens in another browser or on another host name, when a second instance of the product gets the callback and does not share the store, or when the callback runs twice and the value was used up the first time.`,
	confirm: [
		{
			look: 'The address at the moment of the error is that of the product, with `code=` and `state=` in it.',
		},
		{
			look: 'The message speaks of state, correlation or an expired sign-in, and carries no Salesforce code.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Success'],
			look: 'The login at that time is a success.',
		},
	],
	tells: { doing: ['connect'] },
	said: phrases(`
		third party cookie*, cookie* blocked, different browser*, several tabs, session cookie* lost,
		state parameter not match*, state cookie missing/not/lost, no state/csrf cookie,
		oauth state missing/invalid/mismatch*, state/cookie/session missing callback,
		callback state mismatch*/invalid, session cookie* not sent/set, state missing session/store,
		state not in session, same site strict/attribute, csrf cookie missing, csrf mismatch*,
		session lost/gone callback, session lost redirect*, cookie* not sent callback, jumped browser,
		cookie gone/lost/expired, cookies gone/lost/disabled/forbidden, allowing cookies,
		state lost/gone/mismatch*, samesite strict, correlation/nonce cookie, correlation fail*,
		started one browser, another browser callback/than, cookie missing redirect,
		cookie not there/present/found/arriv*/kept/survive/survive*, cookie never set/sent, cookies not allowed,
		browser block* cookie*, allowed cookies works, own state check, state check failed,
		state check/verif*/validation fail*, state not found/stored/known, state parameter invalid/missing/wrong,
		state different/other/another instance, state another/other pod, state several instances,
		state another server, state used twice, state already used, host name differ*,
		other/another/different host name, secure cookie http, login took long, session gone redirect,
		callback without session, callback wrong/default/other browser, login/redirected default browser,
		finished other/another browser, safari blocks cookie*, state expired callback, state memory/store restart,
		browser than started, other browser than, cookie not come back, http instead https cookie,
		came back other browser, login opened another/other browser, session lost way back,
		cookie/host/login/started without www, several instances shared session,
		without/no/not shared session store, without/no/not shared session storage, instances share no session,
		state* stored not found/there/match*, state stored before not, state we stored not
	`),
	fixes: [
		{
			title: 'Start again in one tab with cookies allowed',
			actor: 'user',
			steps: [
				{ do: 'Close the other tabs of this sign-in.' },
				{ do: 'Allow cookies for the product, or use a browser without extensions that block them.' },
				{ do: 'Start from the connect button, and do not reload the page on the way back.' },
			],
			verify: 'The product shows the connection as active.',
		},
		{
			title: 'Keep the state where the callback can find it',
			actor: 'developer',
			steps: [
				{ do: 'Log a short hash of the state when it is stored and when it comes back, never the value itself, and compare.' },
				{ do: 'Keep the state in a store that all instances share, or in a cookie of the very host that receives the callback.' },
				{
					do: 'Use one host name throughout: `www` and the bare domain, or `localhost` and `127.0.0.1`, do not share cookies. Set `SameSite=Lax` and `Secure` on the cookie.',
				},
				{ do: 'Let the callback run once. A second run, by a reload or a link preview, should lead to the result of the first.' },
				{ do: 'Do not switch the check off: it protects people from having a stranger’s account connected.' },
			],
			verify: 'Sign-ins started on one instance and answered on another succeed, and a changed `state` is still refused.',
		},
	],
	otherwise:
		'If the callback holds `error`, look that code up. If the state passes and the token request fails with `invalid_grant`, the callback may have used the code twice. The code `No_OAuth_State` is another case: there Salesforce is the one that checks.',
	clientWords: [
		{
			text: 'The oauth state was missing or invalid',
			client: 'ASP.NET Core',
			sources: ['gh-aspnet-contrib-aspnet-security-oauth-providers-236'],
		},
	],
	certainty: 'several',
	sources: ['gh-aspnet-contrib-aspnet-security-oauth-providers-236', 'rfc-6749'],
	saidSources: [
		'gh-verbb-formie-2098',
		'gh-sergiodxa-remix-auth-oauth2-86',
		'gh-nextauthjs-next-auth-1179',
		'gh-oauth2-proxy-oauth2-proxy-1663',
	],
	reviewed: '2026-11-22',
});
