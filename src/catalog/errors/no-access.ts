import { defineError } from '../define.ts';

export default defineError({
	code: 'NO_ACCESS',
	shared: true,
	family: 'auth-provider',
	title: 'No Salesforce user belongs to this sign-on',
	summary:
		'The other system let you in, but Salesforce found no user of yours in this org. Perhaps you have none, or it is stored under another name or address. An admin can create or link it.',
	meaning: `Salesforce documents the code for a user that cannot be found, for example because there is no username. By that the identity provider has accepted the person, so the password is fine.

Whether it is a fault depends on who asks: somebody without a Salesforce user should be stopped here. If the person has a user, the value by which it is looked for does not match. The code stands as \`ErrorCode\` in the address of the Auth. Provider error page; the same two words mean other things elsewhere.`,
	retry: { again: 'after-fix', why: 'The next sign-on finds the same nobody until a user exists or is linked.' },
	texts: [
		{
			description: '',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['no-matching-user', 'registration-handler-fails'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'error-creating-user', difference: 'A new user was to be created and could not be.' },
		{ slug: 'oauth-app-access-denied', difference: 'The user exists and may not use the app.' },
	],
	related: ['error-creating-user', 'registration-handler-error'],
	specimens: [
		{
			paste:
				'https://northwind-demo.my.salesforce.com/_nc_external/identity/sso/ui/AuthorizationError?ErrorCode=NO_ACCESS&ProviderId=0SO5f000000Abcd',
			where: 'auth-provider-page',
		},
	],
	reviewed: '2026-11-22',
});
