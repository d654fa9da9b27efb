import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The authorization code was exchanged too late or a second time',
	group: 'code',
	appKind: 'both',
	whoFixes: ['user', 'developer'],
	tell: 'The request has `grant_type=authorization_code`, and the same code was sent before, or lay for a while first.',
	why: `An authorization code works once and only for a short time. A second exchange is refused, even if the first one succeeded a moment before.

The second request is seldom meant: somebody reloads the callback page or goes back to it, the browser or a link checker opens the callback twice, or the HTTP client retries. A debugger or a person who copies the code by hand makes it late.

With another grant type the same words mean something else. In the JWT and SAML bearer flows \`expired authorization code\` speaks of the assertion’s time, and no code is involved.`,
	confirm: [
		{
			look: 'The client’s log holds two token requests with the same code, or a long time between callback and exchange.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Success', 'Failed: Invalid Nonce'],
			look: 'For the same user and app there is a success and right after it the failure.',
		},
	],
	tells: { 'token-request': ['code-used'], doing: ['connect'] },
	said: phrases(`
		exchang*/sent/redeem*/code/callback*/useeffect twice, authorization/auth code* expired, code/link already used,
		code* reused/consumed, code* already redeemed/consumed, code*/link used twice, reus*/same/stale/old auth* code*,
		auth* code* used/twice, code* only once, token* request* twice, endpoint*/handler* called twice, strict mode,
		code* too late/old/long, code* 15 minutes, exchang* several times, already redeemed/exchanged,
		reload*/refreshed/bookmark*/duplicate*/prefetch* callback, code* more than once, code* expired exchang*,
		already used authorization token/code*, already used auth* code*, authorization/auth code expired before,
		code expired time exchang*, effect* ran/runs/fired/triggered twice, components render twice,
		token url called twice, duplicate token exchange*, code sent twice, burns authorization code, reload* return,
		pressed/hit f5, exchang*/redeem* late, exchang* delayed,
		second/retried/retry*/retries/double/doubled/duplicate/breakpoint exchang*, consumed/prefetch* code,
		code spent/burned/stale, prefetch* link, double render*, bookmark*/refresh* return page,
		bookmark*/reload page code, page was reloaded, refresh* callback page, open* callback again, handler* ran twice,
		code good/works/valid once, code single use, code short lived, code* lives short, exchang*/redeem* minutes later,
		exchang* minutes after, redeem*/code second time, second/retried token request,
		retry*/retried/retry/retries/send* same code, same code again/second/sent/exchang*/used,
		duplicate* token request*, code sat queue, copied code hand/manually, pasted old code, use effect twice,
		debugger breakpoint code, reloaded/reload after login, used code again, reloaded page logging,
		pressed reload after, opened return page again, code one time only, took too long exchang*,
		too long before exchang*, code was/been used before, refreshed page after login, opened page again code
	`),
	fixes: [
		{
			title: 'Start the connection again from the product',
			actor: 'user',
			steps: [
				{ do: 'Close the page with the error. Do not reload it and do not go back.' },
				{ do: 'Look in the product whether it is connected already: the first exchange may have succeeded.' },
				{ do: 'If it is not, start the connection from the beginning and finish it in one go.' },
			],
			verify: 'The product shows the connection and reads data.',
		},
		{
			title: 'Exchange each code once, and at once',
			actor: 'developer',
			steps: [
				{
					do: 'Make the callback idempotent: remember the `state` when the code is taken, and answer a second call with the result of the first.',
				},
				{
					do: 'Exchange the code on the server as soon as the callback is called, then redirect, so that the address with the code does not stay in the browser.',
				},
				{
					request:
						'POST /services/oauth2/token HTTP/1.1\nHost: <MYDOMAIN>.my.salesforce.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&code=<CODE>&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>&redirect_uri=<REDIRECT_URI>&code_verifier=<CODE_VERIFIER>',
					language: 'http',
					say: 'One request, without automatic retries:',
				},
				{ do: 'If the answer is lost, start a new authorization. Do not send the code again.' },
			],
			verify: 'Reload the callback after a successful connection: the log shows no second token request, and the connection stays.',
		},
	],
	otherwise:
		'If the code was sent once and at once, it may have been cut, decoded wrongly, or sent to another host or with another app’s key. If the grant type is `refresh_token`, two refreshes met at the same moment. If the text names the code verifier, it is PKCE.',
	disagreements: [
		{
			claim: 'How long an authorization code lives.',
			who: 'Pages name 1, 2, 5 and 15 minutes. We found no number of Salesforce.',
			advice: 'Exchange it at once, and do not build on a number.',
		},
	],
	certainty: 'several',
	sources: [
		'gh-omniphx-forrest-169',
		'gh-gravityplus-gravity-forms-salesforce-272',
		'nango-salesforce-oauth-refresh-token-invalid-grant',
		'rfc-6749',
		'dev-sforce-api-objects-eventlogfile-login-status',
	],
	saidSources: ['gh-soofstad-react-oauth2-pkce-50', 'gh-tasoskakour-react-use-oauth2-90'],
	reviewed: '2026-11-22',
});
