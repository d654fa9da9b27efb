import { defineError } from '../define.ts';

export default defineError({
	code: 'Bad_Id',
	shared: true,
	family: 'auth-provider',
	title: 'The sign-on address names no valid Auth. Provider',
	summary:
		'Somebody opened an address that begins a sign-on through another system, and Salesforce does not know the provider in it. Start again from your company’s login page. If that leads to the same page, an admin has to correct the link.',
	meaning: `This code stands as \`ErrorCode\` in the address of the Auth. Provider error page. Salesforce’s table of codes does not list it, and we have seen it without a description only.

By its name an id in the address is not valid. In the notes that we saw, an address below \`/services/auth/\` that names no existing provider led to it. So our reading is a mistyped, shortened or outdated link, or a provider whose **URL Suffix** was changed or that was deleted.`,
	retry: { again: 'after-fix', why: 'The same link leads to the same page. The login page’s own button may work at once.' },
	texts: [
		{
			description: '',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['auth-provider-endpoint-wrong'],
			certainty: 'inferred',
			causesCertainty: 'inferred',
			sources: [],
			note: 'Seen in public notes without an address that could be cited.',
		},
	],
	lookAlikes: [
		{ slug: 'no-oauth-state', difference: 'The provider is known, but the state of the sign-on is not.' },
		{ slug: 'no-endpoint-url', difference: 'The provider is known, but one of its addresses is empty.' },
	],
	related: ['no-oauth-state', 'no-openid-response'],
	specimens: [
		{
			paste: 'https://northwind-demo.my.site.com/_nc_external/identity/sso/ui/AuthorizationError?ErrorCode=Bad_Id',
			where: 'auth-provider-page',
		},
	],
	reviewed: '2026-11-22',
});
