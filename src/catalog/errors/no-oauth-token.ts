import { defineError } from '../define.ts';

export default defineError({
	code: 'No_Oauth_Token',
	shared: true,
	family: 'auth-provider',
	title: 'The identity provider gave Salesforce no token',
	summary:
		'You signed in through another system, and that system then refused to give Salesforce its token. The reason stands at the start of the description in the address of the page. An admin has to look at both sides.',
	meaning: `After the person has signed in at the identity provider, Salesforce exchanges the code that it received for a token. By its name this code says that the exchange brought none. Where it was seen, the first word of \`ErrorDescription\` was the other side’s own error, for example \`invalid_grant\`. That word is the identity provider’s, even if it looks like one of Salesforce’s.

Salesforce’s table of codes does not list it, and the place where we saw it cannot be cited; causes are our reading. A renewed secret, a wrong **Token Endpoint URL** and a code that was used twice fit.`,
	retry: {
		again: 'after-fix',
		why: 'A fresh start helps if the code was used twice. Otherwise the set-up on one of the two sides has to change.',
	},
	texts: [
		{
			description: '',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['identity-provider-error', 'auth-provider-endpoint-wrong'],
			certainty: 'inferred',
			causesCertainty: 'inferred',
			sources: [],
		},
	],
	lookAlikes: [
		{ slug: 'no-oauth-state', difference: 'The answer of the identity provider could not be tied to the sign-on.' },
		{
			slug: 'invalid-grant',
			difference: 'Here that word may stand in the description and comes from the identity provider, not from Salesforce’s token endpoint.',
		},
		{ slug: 'remote-error', difference: 'The identity provider refused already before it gave a code.' },
	],
	related: ['remote-error', 'no-oauth-state'],
	specimens: [
		{
			paste:
				'https://northwind-demo.my.site.com/_nc_external/identity/sso/ui/AuthorizationError?ErrorDescription=invalid_grant+Bad+Request&ProviderId=0SO5f000000Abcd&ErrorCode=No_Oauth_Token',
			where: 'auth-provider-page',
		},
	],
	reviewed: '2026-11-22',
});
