import { defineError } from '../define.ts';

export default defineError({
	code: 'Remote_Error',
	shared: true,
	family: 'auth-provider',
	title: 'The other system refused the sign-on',
	summary:
		'You signed in to Salesforce through another system, and that system said no. The reason stands behind this code. Send the whole text to your admin.',
	meaning: `Salesforce passes on that the identity provider answered with an error. What counts is the second code, which follows after a colon or in the description. If the identity provider is another Salesforce org, it is one of Salesforce’s codes, such as \`OAUTH_APP_BLOCKED\`, and has to be repaired in that org.

Salesforce’s table of codes does not list \`Remote_Error\`; one of its knowledge articles shows it. The code rules out a fault of the registration handler, because Salesforce never came that far.`,
	retry: { again: 'after-fix', why: 'It depends on the second code. The identity provider answers alike until its own cause is removed.' },
	texts: [
		{
			description: '',
			where: ['auth-provider-page', 'typed'],
			flows: ['auth-provider'],
			causes: ['identity-provider-error'],
			certainty: 'several',
			sources: ['kb-000232413'],
			note: 'The identity provider’s own code follows after a colon.',
		},
	],
	lookAlikes: [
		{ slug: 'oauth-app-blocked', difference: 'It may stand behind this code; then that entry has the answer, for the other org.' },
		{ slug: 'no-oauth-token', difference: 'The identity provider accepted the person and refused the token.' },
	],
	related: ['oauth-app-blocked', 'no-oauth-token'],
	specimens: [
		{
			paste:
				'https://northwind-demo.my.salesforce.com/_nc_external/identity/sso/ui/AuthorizationError?ErrorCode=Remote_Error&ErrorDescription=access_denied&ProviderId=0SO5f000000Abcd',
			where: 'auth-provider-page',
			cause: 'identity-provider-error',
		},
	],
	reviewed: '2026-11-22',
});
