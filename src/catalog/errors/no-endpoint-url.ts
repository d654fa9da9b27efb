import { defineError } from '../define.ts';

export default defineError({
	code: 'No_Endpoint_URL',
	family: 'auth-provider',
	title: 'The Auth. Provider has no userinfo address',
	summary:
		'You signed in through another system, and Salesforce does not know where to ask that system who you are. An admin left one field of the set-up empty. Nothing you do in the browser changes it.',
	meaning: `An Auth. Provider of the type OpenID Connect needs the address at which it asks for the person’s data: **User Info Endpoint URL**. One report shows that an empty field leads to this code, and the text says it outright.

Salesforce’s table of codes does not list it. It comes after the identity provider has accepted the person and concerns everybody who uses this provider.`,
	retry: { again: 'after-fix', why: 'Everybody meets it until an admin fills in the address.' },
	texts: [
		{
			description: 'A Userinfo endpoint URL is not set in the authentication provider configuration in Salesforce.',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['auth-provider-endpoint-wrong'],
			certainty: 'one',
			sources: ['gh-bcgov-devops-requests-1331'],
		},
		{
			description: '',
			where: ['auth-provider-page', 'typed'],
			flows: ['auth-provider'],
			causes: ['auth-provider-endpoint-wrong'],
			certainty: 'one',
			sources: ['gh-bcgov-devops-requests-1331'],
			note: 'The code alone.',
		},
	],
	lookAlikes: [
		{ slug: 'no-openid-response', difference: 'The address is set and is wrong.' },
		{ slug: 'no-oauth-token', difference: 'The identity provider gave no token, one step earlier.' },
	],
	related: ['no-openid-response'],
	specimens: [
		{
			paste:
				'https://northwind-demo--uat.sandbox.my.salesforce.com/_nc_external/identity/sso/ui/AuthorizationError?ErrorCode=No_Endpoint_URL&ErrorDescription=A+Userinfo+endpoint+URL+is+not+set+in+the+authentication+provider+configuration+in+Salesforce.&ProviderId=0SO5f000000Abcd',
			where: 'auth-provider-page',
			cause: 'auth-provider-endpoint-wrong',
		},
	],
	reviewed: '2026-11-22',
});
