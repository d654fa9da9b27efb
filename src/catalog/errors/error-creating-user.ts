import { defineError } from '../define.ts';

export default defineError({
	code: 'ERROR_CREATING_USER',
	shared: true,
	family: 'auth-provider',
	title: 'Salesforce could not create a user for this sign-on',
	summary:
		'You signed in through another system for the first time, and Salesforce tried to create a user for you and failed. Your sign-in at the other system is fine. An admin has to look at it.',
	meaning: `The identity provider has accepted the person, no existing user matched, and the creation of a new one did not succeed. Salesforce’s documentation lists several situations for this code; we could not read the list to its end.

What stops any new user may stop this one: no free license, a required field that is empty, a username that exists already. A debug log of the user in **Execute Registration As** tells which it is. People who already have a user are not affected.`,
	retry: { again: 'after-fix', why: 'The next attempt creates the same user and fails the same way until an admin removes the obstacle.' },
	texts: [
		{
			description: '',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['user-creation-fails', 'registration-handler-fails'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'registration-handler-error', difference: 'The handler’s own code fails.' },
		{ slug: 'no-access', difference: 'No user was found, and none was to be created.' },
	],
	related: ['registration-handler-error', 'no-access'],
	specimens: [
		{
			paste:
				'https://northwind-demo.my.site.com/_nc_external/identity/sso/ui/AuthorizationError?ErrorCode=ERROR_CREATING_USER&ProviderId=0SO5f000000Abcd',
			where: 'auth-provider-page',
		},
	],
	reviewed: '2026-11-22',
});
