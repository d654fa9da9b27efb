import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The code verifier is missing, or is not the one of this login',
	group: 'pkce',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The login itself succeeds and the code exchange fails with `invalid code verifier`, or without a `code_verifier` in the request.',
	why: `The client sent a code challenge at the start of the login. At the code exchange it must send the verifier from which that challenge was made. Salesforce hashes it and compares.

The verifier gets lost where the callback runs on another server instance, where a cache expired while the person signed in, or where the cookie did not come back. It gets mixed up where a person starts the login twice, or the client makes a new verifier for the second request.

The person sees nothing of this: they signed in and allowed the app, and the vendor’s page reports the failure.`,
	confirm: [
		{ look: 'The token request has no `code_verifier`, although the authorize address had a `code_challenge`.' },
		{
			look: 'Log the challenge that was sent and base64url(SHA-256) of the verifier that was used, both for the same `state`. They differ. Log hashes only, never the verifier.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Invalid Code Verifier'],
			look: 'The row of the attempt carries this status.',
		},
	],
	tells: { 'token-request': ['no-verifier'], doing: ['connect'] },
	said: phrases(`
		wrong/no/without/reject* code verifier, several instances/servers, load balanc*,
		verifier not match*/stored/sent/includ*/same/one/shared/belong/fit*/correspond*/hash/found,
		verifier mismatch*/lost/memory/missing/overwritten/changed/invalid/gone/session/twice/previous/earlier/expired/empty,
		different/without/wrong/new/another/old/stale/second/forgot verifier, not sen*/find verifier, pkce mismatch*,
		pkce verif* fail*, code challenge not match*, verifier never same/sent/stored, verifier generated/created again,
		click* connect twice, clicked twice connect, clicked connect again, click*/started/start* login twice,
		started twice second, logged twice tabs, first click second, check code first/not/second, secret check value,
		verifier first login/attempt, generat* verifier again, generate verifier callback, verifier other instance,
		other pod verifier, verifier belongs other, challenge not belong, verifier left out,
		callback another/other/different instance, callback other/another pod, callback different/another/other server,
		not/without sticky session*, restart* between login, server restart* login, verification value not match*
	`),
	fixes: [
		{
			title: 'Keep the verifier with the state of its login',
			actor: 'developer',
			steps: [
				{
					do: 'Make a fresh verifier for each login and store it under that login’s `state`, in a place that all instances share and that outlives a slow login.',
				},
				{
					do: 'At the callback look the verifier up by `state`, and use it once. Make sure that the callback runs only once, also when the person reloads the page.',
				},
				{
					language: 'http',
					say: 'Send the verifier with the exchange. A confidential client sends its secret too; a public client sends none.',
					request: `POST /services/oauth2/token HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Content-Type: application/x-www-form-urlencoded

grant_type=authorization_code&code=<CODE>&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>&redirect_uri=<CALLBACK_URL>&code_verifier=<VERIFIER>`,
				},
				{ do: 'After a failed exchange start a new login. The same code with another verifier does not help.' },
			],
			verify: 'Two logins started at the same time in two tabs both end with a token, with more than one server instance running.',
		},
	],
	otherwise:
		'If the hash of the verifier equals the challenge and Salesforce still refuses, look at the form of the challenge, and at whether the code was used before or is too old.',
	disagreements: [
		{
			claim: 'Which code a wrong verifier gives.',
			who: 'Salesforce’s documents say `invalid_request` for a verifier that does not match and `invalid_grant` for a missing one. Clients saw `invalid_grant` with `invalid code verifier` for a mismatch.',
			advice: 'Handle both codes as this cause.',
		},
		{
			claim: 'PKCE and a client secret exclude each other.',
			who: 'One outside guide says so. Salesforce’s rules for vendors ask confidential clients to send both.',
			advice: 'Send both.',
		},
	],
	certainty: 'official',
	sources: [
		'dev-intro-understanding-web-server-oauth-flow',
		'help-remoteaccess-oauth-web-server-flow',
		'dev-secure-code-ac-eca',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'gh-n8n-io-n8n-32421',
		'gh-forcedotcom-mcp-hosted-23',
	],
	saidSources: ['sse-372322'],
	reviewed: '2026-11-22',
});
