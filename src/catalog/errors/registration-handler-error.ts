import { defineError } from '../define.ts';

export default defineError({
	code: 'REGISTRATION_HANDLER_ERROR',
	family: 'auth-provider',
	title: 'The registration handler of the sign-on failed',
	summary:
		'The other system let you in, and then a small program in your company’s Salesforce that looks up or creates your user failed. Its developer or an admin has to repair it. Trying again does not help.',
	meaning: `Each Auth. Provider has a registration handler, written in Apex or built as a flow. It gets the data of the person from the identity provider and finds, creates or updates the Salesforce user. Salesforce documents this code for a problem in it.

The code names no line and no field. A debug log of the user in **Execute Registration As** shows the exception. Often only some people are affected, namely those whose data the handler does not expect.`,
	retry: { again: 'after-fix', why: 'The handler gets the same data and fails the same way until somebody repairs it.' },
	texts: [
		{
			description: '',
			where: ['auth-provider-page', 'typed'],
			flows: ['auth-provider'],
			causes: ['registration-handler-fails', 'user-creation-fails'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'error-creating-user', difference: 'The handler worked, and Salesforce refused the new user.' },
		{ slug: 'no-access', difference: 'No user was found.' },
	],
	related: ['error-creating-user', 'no-access'],
	specimens: [
		{
			paste:
				'https://northwind-demo.my.site.com/_nc_external/identity/sso/ui/AuthorizationError?ErrorCode=REGISTRATION_HANDLER_ERROR&ProviderId=0SO5f000000Abcd',
			where: 'auth-provider-page',
			cause: 'registration-handler-fails',
		},
	],
	reviewed: '2026-11-22',
});
