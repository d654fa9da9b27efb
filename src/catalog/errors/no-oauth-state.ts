import { defineError } from '../define.ts';

export default defineError({
	code: 'No_OAuth_State',
	aliases: ['No_Oauth_State', 'no_oauth_state'],
	family: 'auth-provider',
	title: 'The state of the sign-on came back wrong or not at all',
	summary:
		'You signed in through another system, and that system did not hand Salesforce’s own marker back as it was. Start once more from your company’s login page. If it happens to everybody, the set-up of the sign-on is at fault.',
	meaning: `Salesforce gives the identity provider a value named \`state\` and checks that the same value returns. The check protects against forged answers and also tells Salesforce where the person wanted to go. The code means that the value was changed, is missing, or is not one that Salesforce knows.

\`State was not valid\` is met when code of a custom Auth. Provider replaces the value. One report shows it for an outside application that had taken the Auth. Provider’s callback address for its login host. \`State was not sent back\` was seen when the identity provider answered behind \`#\`, where Salesforce’s server cannot read it.

If one person meets it once, an old bookmark or a second tab is enough.`,
	retry: { again: 'after-fix', why: 'Reloading the page fails again. A fresh start works if only this attempt was spoiled.' },
	texts: [
		{
			description: 'State was not valid',
			shared: true,
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['auth-provider-state-changed', 'auth-provider-endpoint-wrong', 'endpoint-address-wrong'],
			certainty: 'several',
			sources: ['sfse-327788', 'sfse-204637', 'gh-pennersr-django-allauth-2908'],
		},
		{
			description: 'State was not sent back',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['auth-provider-state-changed'],
			certainty: 'inferred',
			sources: ['gh-bcgov-devops-requests-1331'],
			note: 'The text was seen in a public write-up that cannot be cited. The thread cited shows an answer in the fragment.',
		},
		{
			description: '',
			where: ['auth-provider-page', 'typed'],
			flows: ['auth-provider'],
			causes: ['auth-provider-state-changed', 'auth-provider-csrf-check-failed'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'csrf', difference: 'The browser lost the beginning of the sign-on.' },
		{ slug: 'no-oauth-token', difference: 'The state was fine; the identity provider refused to give a token.' },
		{ slug: 'client-side-text', difference: 'The product’s own check of its own state failed.' },
	],
	related: ['csrf', 'no-oauth-token'],
	specimens: [
		{
			paste:
				'https://northwind-demo.my.site.com/_nc_external/identity/sso/ui/AuthorizationError?ErrorCode=No_Oauth_State&ErrorDescription=State+was+not+sent+back&ProviderId=0SO5f000000Abcd',
			where: 'auth-provider-page',
			cause: 'auth-provider-state-changed',
		},
		{ paste: 'No_Oauth_State: State was not valid', where: 'auth-provider-page' },
	],
	reviewed: '2026-11-22',
});
