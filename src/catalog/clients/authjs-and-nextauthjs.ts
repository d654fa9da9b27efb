import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Auth.js and NextAuth.js',
	named: ['next-auth', 'nextauth', 'authjs', 'auth.js', '[auth]'],
	find: 'The page shows a name only. The log of the server has `[auth][cause]` and `[auth][details]`, or `[next-auth][error]`: there stand Salesforce’s `error` and `error_description`.',
	prints: [
		{
			texts: ['OAuthCallbackError', 'OAUTH_CALLBACK_ERROR', 'error=OAuthCallback'],
			means: 'The other side sent an error back in place of a code, or the exchange of the code failed.',
			witness: 'code',
			sources: ['npm-auth-core', 'npm-next-auth'],
		},
		{
			texts: ['OAUTH_CALLBACK_HANDLER_ERROR'],
			means: 'The handling of the answer failed within the app, after the login.',
			witness: 'code',
			sources: ['npm-next-auth'],
		},
		{
			texts: ['CallbackRouteError'],
			means: 'Something failed while the answer was handled: at the exchange of the code, or in the app’s own code.',
			witness: 'code',
			sources: ['npm-auth-core'],
		},
		{
			texts: ['OAuthSignInError', 'SIGNIN_OAUTH_ERROR', 'error=OAuthSignin'],
			means: 'The way to the login page could not be made, mostly for a wrong setting of the provider.',
			local: true,
			witness: 'code',
			sources: ['npm-auth-core', 'npm-next-auth'],
		},
		{
			texts: ['InvalidCheck'],
			means: 'PKCE, state or nonce could not be checked: the browser lost a cookie between the steps, or the provider is set up wrongly.',
			causes: ['client-state-check-failed'],
			shared: true,
			witness: 'code',
			sources: ['npm-auth-core'],
		},
		{
			texts: ['OAuthAccountNotLinked'],
			means: 'The login went well. The app knows the same address from another way to sign in, and does not join the two by itself.',
			witness: 'code',
			sources: ['npm-auth-core'],
		},
	],
	reviewed: '2026-11-22',
});
