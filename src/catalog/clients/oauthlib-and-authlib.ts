import { defineClient } from '../define.ts';

export default defineClient({
	name: 'oauthlib and Authlib',
	find: 'In round brackets stands the code; one that is no standard code comes as `CustomOAuth2Error`. The body of the answer is what the token endpoint said.',
	prints: [
		{
			texts: ['mismatching_state', 'MismatchingStateError', 'CSRF Warning! State not equal in request and response'],
			means: 'The `state` that came back is not the one that the app had sent: another browser window, a lost session, or a second server.',
			causes: ['client-state-check-failed'],
			witness: 'code',
			sources: ['gh-oauthlib-oauthlib', 'gh-lepture-authlib'],
		},
		{
			texts: ['insecure_transport', 'InsecureTransportError', 'OAuth 2 MUST utilize https'],
			means: 'The library refuses an address with `http://`, often because a proxy before the app hides the `https://`.',
			local: true,
			witness: 'code',
			sources: ['gh-oauthlib-oauthlib', 'gh-lepture-authlib'],
		},
		{
			texts: ['MissingTokenError'],
			means: 'The answer of the token endpoint holds no access token. What it says instead is the reason.',
			witness: 'code',
			sources: ['gh-oauthlib-oauthlib'],
		},
	],
	reviewed: '2026-11-22',
});
