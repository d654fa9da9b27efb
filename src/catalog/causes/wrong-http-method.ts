import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The authorize address was not opened by a browser with GET',
	group: 'request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'A server, curl or an API client called `/services/oauth2/authorize` and got HTML, a redirect to the login page, or `must use HTTP GET`.',
	why: `The authorize step is a page for a person: they sign in, see what the app asks for, and allow it. It needs a browser that opens the address with GET and keeps cookies. A program that calls it gets the HTML of the login page or a redirect; for a POST an older list of Salesforce’s errors has \`must use HTTP GET\`.

The one exception is headless login, where an app sends \`response_type=code_credentials\` by POST on purpose. The token endpoint works the other way round: it takes POST.`,
	confirm: [
		{ look: 'The answer is HTML or a redirect to the login page, and no person saw a login or approval page.' },
		{ look: 'The client’s log shows `POST /services/oauth2/authorize`, or a GET that no browser made.' },
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Invalid HTTP method'],
			look: 'This status says that a login request came with the wrong method. Often there is no row, because nobody had signed in yet.',
		},
	],
	tells: { 'authorize-request': ['not-a-browser'] },
	said: phrases(`
		posts/posted/posting/programmatically authorize, scrape login, wrong verb, authorize html,
		post/curl/backend authoriz* endpoint, post/posted/posts/curl/backend authoriz* url, post instead get,
		used post instead, must get redirect, call* authorize server/backend/program*,
		server calls/fetch*/opens/side/request* authorize, login page html/markup/source/background, html of login,
		login form html, got/gets/receives web page, opens login background,
		fetches/fetch/downloads/scraping/received/receives/calls login page, authorize without/real browser,
		user* browser redirect, redirect instead fetch/post, must/should opened browser, person must open,
		program call*/request* authorize, script call*/request*/open* authorize, wrong http method,
		wrong method authorize, post authoriz* instead, curl post authorize, got login html, real browser needed,
		needs real browser, script/requests authorize page, authorize called/with/by/via/over/using post,
		authorize from server/backend/script, server call* authoriz* endpoint/url,
		login page instead token/json/answer, web page instead answer/token/of, page back instead answer,
		open/opens/call login page itself, authorize not in browser, got login page instead,
		program/machine opens login page, directly with post, address directly with post, calls authorize directly,
		user ever sees consent, login html not/instead/rather code, login html not/instead/rather token,
		gives/returns/gets/sends back login html, gives/returns/gets/sends back login page,
		gives/returns/gets/sends back login form, html not code/token/json, html back instead code/token,
		fetch authorize gives/returns/html, returns html authorize/consent/login
	`),
	fixes: [
		{
			title: 'Open the authorize address in the person’s browser',
			actor: 'developer',
			steps: [
				{
					do: 'Build the authorize address on your server, then redirect the browser to it or open it in the system browser. Do not fetch it from the server or from a script.',
				},
				{ do: 'Wait for the browser to arrive at your callback, and exchange the code from there by POST at `/services/oauth2/token`.' },
				{ do: 'In an API client such as Postman, use its own OAuth 2.0 dialog: it opens a browser for this step.' },
			],
			verify: 'A person sees the Salesforce login or approval page, and the callback receives `code=`.',
		},
		{
			title: 'Choose a flow that needs no person',
			actor: 'developer',
			steps: [
				{
					do: 'If the integration runs on a server without anybody at hand, use client credentials (one integration user) or JWT bearer (several users).',
				},
				{ do: 'Ask the admin to enable that flow on the app and to name or approve the user.' },
			],
			verify: 'One POST to `/services/oauth2/token` returns an access token, and no authorize address is called.',
		},
	],
	otherwise:
		'If a browser opens the address and the page is still blank, read its text: it names the Consumer Key or the redirect URI. Do not try to fill in the login form by a program: it stores a person’s password and breaks at the first identity check.',
	certainty: 'official',
	sources: [
		'dev-intro-understanding-web-server-oauth-flow',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'gh-forcedotcom-salesforcemobilesdk-android-oauth2-java',
	],
	reviewed: '2026-11-22',
});
