import { defineError } from '../define.ts';

export default defineError({
	code: 'CSRF',
	shared: true,
	family: 'auth-provider',
	title: 'Salesforce cannot tell that this sign-on began in your browser',
	summary:
		'You signed in through another system, and Salesforce could not match the answer to a sign-on that your browser began. Close other tabs, open your company’s login page in a private window and start again.',
	meaning: `Salesforce checks that the answer of an identity provider belongs to a sign-on that it began itself, so that nobody can slip a forged answer to you. Its documentation explains \`CSRF\` as a possible forgery: the domain from which the login request came could not be confirmed.

In practice nobody need have attacked anything. A sign-on in two tabs, a bookmark of an address in its middle, cookies that the browser refuses, or an org that is reached under two host names can have the same effect; that list is our reading. The code stands as \`ErrorCode\` in the address of the Auth. Provider error page. Other products use the same short word for checks of their own.`,
	retry: { again: 'later', why: 'Reloading the page fails again. A fresh start from the login page usually works.' },
	texts: [
		{
			description: '',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['auth-provider-csrf-check-failed'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'no-oauth-state', difference: 'The state came back changed, or not at all.' },
		{ slug: 'client-side-text', difference: 'The product’s own check of the state failed, after a good Salesforce login.' },
	],
	related: ['no-oauth-state'],
	specimens: [
		{
			paste:
				'https://northwind-demo.my.salesforce.com/_nc_external/identity/sso/ui/AuthorizationError?ErrorCode=CSRF&ProviderId=0SO5f000000Abcd',
			where: 'auth-provider-page',
			cause: 'auth-provider-csrf-check-failed',
		},
	],
	reviewed: '2026-11-22',
});
